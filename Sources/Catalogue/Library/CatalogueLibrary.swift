import DataFiles
import Diagnostics
import ThaiText

/// The stable keys, the dataset schemas and the years that have been loaded.
package struct CatalogueLibrary: Sendable {
  /// The stable keys in the site's order.
  package let keys: KeyRegistry
  /// The tables that the program knows.
  package let datasets: DatasetRegistry

  private var years: [FiscalYear: Catalogue] = [:]

  /// The years whose lists are carried inside the program, oldest first.
  package static var builtInYears: [FiscalYear] {
    BuiltInLists.names.compactMap(year(ofFile:)).sorted()
  }

  /// The built-in library with some years, or with all of them.
  package static func builtIn(
    years wanted: [FiscalYear]? = nil, into list: inout DiagnosticList
  ) -> CatalogueLibrary {
    let datasets = embedded("datasets", into: &list).map { DatasetsReader(source: $0).read(into: &list) }
    let registry = datasets ?? DatasetRegistry([])
    let keys = embedded("keys", into: &list).map {
      KeysReader(source: $0, datasets: registry).read(into: &list)
    }
    var library = CatalogueLibrary(keys: keys ?? KeyRegistry([]), datasets: registry)
    let known = builtInYears
    for year in wanted ?? known where known.contains(year) {
      library.loadBuiltIn(year, into: &list)
    }
    return library
  }

  init(keys: KeyRegistry, datasets: DatasetRegistry) {
    self.keys = keys
    self.datasets = datasets
  }

  /// The loaded catalogues, oldest first.
  package var catalogues: [Catalogue] { years.values.sorted { $0.year < $1.year } }

  /// The catalogue of a year, where it is loaded.
  package subscript(year: FiscalYear) -> Catalogue? { years[year] }

  /// The names that catalogue files of this library may use.
  var names: CatalogueNames { CatalogueNames(keys: keys, datasets: datasets) }

  /// Takes a catalogue in, in place of one of the same year.
  mutating func set(_ catalogue: Catalogue) { years[catalogue.year] = catalogue }

  /// Loads a built-in year unless it is loaded.
  mutating func loadBuiltIn(_ year: FiscalYear, into list: inout DiagnosticList) {
    guard years[year] == nil, let source = Self.embedded("\(year.buddhistYear)", into: &list),
      let root = YAMLReader.read(source, into: &list)
    else { return }
    years[year] = YearReader(source: source, names: names).read(root, into: &list)
  }

  /// The year that a catalogue file's name stands for.
  static func year(ofFile path: String) -> FiscalYear? {
    guard path.utf8.count >= 9, path.hasSuffix(".yaml") else { return nil }
    let name = path.split(separator: "/").last.map { String($0.dropLast(5)) }
    return name.flatMap(Int.init).flatMap { FiscalYear($0) }
  }

  private static func embedded(_ name: String, into list: inout DiagnosticList) -> SourceText? {
    if let source = BuiltInLists.source(named: "\(name).yaml") { return source }
    list.add(
      Diagnostic(
        "catalogue.not-embedded", .error,
        LocalizedText(
          th: "โปรแกรมชุดนี้ไม่มีไฟล์ catalogue/\(name).yaml", en: "this program lacks catalogue/\(name).yaml")))
    return nil
  }
}
