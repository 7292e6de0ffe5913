import DataFiles
import Diagnostics
import ThaiText

/// The stable keys, the dataset schemas and the years that have been loaded.
public struct CatalogueLibrary: Sendable {
  /// The stable keys in the site's order.
  public let keys: KeyRegistry
  /// The tables that the program knows.
  public let datasets: DatasetRegistry

  private static var image: CatalogueImage? { CatalogueImage() }

  private var years: [FiscalYear: Catalogue] = [:]

  /// The years whose lists are carried inside the program, oldest first.
  public static var builtInYears: [FiscalYear] {
    EmbeddedFiles.names.compactMap(year(ofFile:)).sorted()
  }

  /// The built-in library with some years, or with all of them.
  public static func builtIn(
    years wanted: [FiscalYear]? = nil, into list: inout DiagnosticList
  ) -> CatalogueLibrary {
    var library =
      image?.registries().map { CatalogueLibrary(keys: $0.keys, datasets: $0.datasets) }
      ?? fromFiles(into: &list)
    let known = builtInYears
    for year in wanted ?? known where known.contains(year) {
      library.loadBuiltIn(year, into: &list)
    }
    return library
  }

  /// The keys and tables as the files of the program have them, and no year.
  static func fromFiles(into list: inout DiagnosticList) -> CatalogueLibrary {
    let datasets = embedded("datasets", into: &list).map { DatasetsReader(source: $0).read(into: &list) }
    let registry = datasets ?? DatasetRegistry([])
    let keys = embedded("keys", into: &list).map {
      KeysReader(source: $0, datasets: registry).read(into: &list)
    }
    return CatalogueLibrary(keys: keys ?? KeyRegistry([]), datasets: registry)
  }

  /// A library of nothing, for work that asks for no list.
  public init() { self.init(keys: KeyRegistry([]), datasets: DatasetRegistry([])) }

  init(keys: KeyRegistry, datasets: DatasetRegistry) {
    self.keys = keys
    self.datasets = datasets
  }

  /// The loaded catalogues, oldest first.
  public var catalogues: [Catalogue] { years.values.sorted { $0.year < $1.year } }

  /// The catalogue of a year, where it is loaded.
  public subscript(year: FiscalYear) -> Catalogue? { years[year] }

  /// The names that catalogue files of this library may use.
  var names: CatalogueNames { CatalogueNames(keys: keys, datasets: datasets) }

  /// Takes a catalogue in, in place of one of the same year.
  mutating func set(_ catalogue: Catalogue) { years[catalogue.year] = catalogue }

  /// Loads a built-in year unless it is loaded.
  mutating func loadBuiltIn(_ year: FiscalYear, into list: inout DiagnosticList) {
    guard years[year] == nil else { return }
    years[year] = Self.image?.catalogue(of: year, keys)
    loadFile(of: year, into: &list)
  }

  /// Loads a built-in year from its file unless it is loaded.
  mutating func loadFile(of year: FiscalYear, into list: inout DiagnosticList) {
    guard years[year] == nil, let source = Self.embedded("\(year.buddhistYear)", into: &list),
      let root = ProgramFile.tree(of: source, into: &list)
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
    if let source = EmbeddedFiles.source(named: "catalogue/\(name).yaml") { return source }
    list.add(
      Diagnostic(
        "catalogue.not-embedded", .error,
        LocalizedText(
          th: "โปรแกรมชุดนี้ไม่มีไฟล์ catalogue/\(name).yaml", en: "this program lacks catalogue/\(name).yaml")))
    return nil
  }
}
