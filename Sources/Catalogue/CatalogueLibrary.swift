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

  /// Whether lists of a project's own were added or changed some.
  package internal(set) var hasOverrides = false

  /// The years whose lists are carried inside the program, oldest first.
  package static var builtInYears: [FiscalYear] {
    BuiltInLists.names.compactMap(year(ofFile:)).sorted()
  }

  /// The built-in library with some years, or with all of them.
  package static func builtIn(
    years wanted: [FiscalYear]? = nil, into list: inout DiagnosticList
  ) -> CatalogueLibrary {
    let datasets =
      BuiltInLists.source(named: "datasets", into: &list)
      .map { DatasetsReader(source: $0).read(into: &list) } ?? DatasetRegistry([])
    let keys =
      BuiltInLists.source(named: "keys", into: &list)
      .map { KeysReader(source: $0, datasets: datasets).read(into: &list) } ?? KeyRegistry([])
    var library = CatalogueLibrary(keys: keys, datasets: datasets)
    let known = builtInYears
    for year in wanted ?? known where known.contains(year) {
      library.loadBuiltIn(year, into: &list)
    }
    return library
  }

  private init(keys: KeyRegistry, datasets: DatasetRegistry) {
    self.keys = keys
    self.datasets = datasets
  }

  /// The loaded catalogues, oldest first.
  package var catalogues: [Catalogue] { years.values.sorted { $0.year < $1.year } }

  /// The catalogue of a year, if it is loaded.
  package subscript(year: FiscalYear) -> Catalogue? { years[year] }

  private mutating func loadBuiltIn(_ year: FiscalYear, into list: inout DiagnosticList) {
    guard years[year] == nil,
      let source = BuiltInLists.source(named: "\(year.buddhistYear)", into: &list),
      let root = YAMLReader.read(source, into: &list)
    else { return }
    var reader = YearReader(file: file(source))
    years[year] = reader.read(root, into: &list)
  }

  private func file(_ source: SourceText) -> CatalogueFile {
    CatalogueFile(source: source, keys: keys, datasets: datasets)
  }

  /// The year that a catalogue file's name stands for.
  private static func year(ofFile path: String) -> FiscalYear? {
    guard path.hasSuffix(".yaml") else { return nil }
    let name = path.split(separator: "/").last.map { String($0.dropLast(5)) }
    return name.flatMap(Int.init).flatMap { FiscalYear($0) }
  }
}

/// An agency's own files.
extension CatalogueLibrary {
  /// The library with an agency's own files: each holds a whole year, or changes to a known one.
  ///
  /// A file with `indicators` is a whole year and takes the place of any known list of that year; a file
  /// with `items` changes items by their code and elements by their id.
  package func adding(overrides: [SourceText], into list: inout DiagnosticList) -> CatalogueLibrary {
    var library = self
    library.hasOverrides = library.hasOverrides || !overrides.isEmpty
    for source in overrides {
      guard let root = YAMLReader.read(source, into: &list) else { continue }
      library.add(root, from: file(source), into: &list)
    }
    return library
  }

  private mutating func add(_ root: DataNode, from file: CatalogueFile, into list: inout DiagnosticList) {
    guard let year = Self.year(ofFile: file.source.path) else {
      file.report(.fileName, at: 0, into: &list)
      return
    }
    if root.entry("indicators") != nil {
      var reader = YearReader(file: file, fallback: scoringRules(before: year, into: &list))
      guard let catalogue = reader.read(root, into: &list) else { return }
      checkYear(of: root, catalogue.year, is: year, in: file, into: &list)
      years[catalogue.year] = catalogue
      return
    }
    if Self.builtInYears.contains(year) { loadBuiltIn(year, into: &list) }
    guard let known = years[year] else {
      file.report(.unknownYear(year), at: 0, into: &list)
      return
    }
    var fields = file.fields(of: root)
    var ignored = DiagnosticList()
    let written = fields.fiscalYear("year", into: &ignored)?.value ?? year
    checkYear(of: root, written, is: year, in: file, into: &list)
    years[year] = OverrideReader(file: file, catalogue: known).read(root, into: &list)
  }

  /// The rules of the newest year before another, as a draft for that one.
  private mutating func scoringRules(
    before year: FiscalYear, into list: inout DiagnosticList
  ) -> ScoringRules? {
    if let newest = Self.builtInYears.last(where: { $0 < year }) { loadBuiltIn(newest, into: &list) }
    guard let earlier = catalogues.last(where: { $0.year < year }) else { return nil }
    return earlier.scoring.asDraft(from: earlier.year)
  }

  private func checkYear(
    of root: DataNode, _ written: FiscalYear, is named: FiscalYear, in file: CatalogueFile,
    into list: inout DiagnosticList
  ) {
    guard written != named, let value = root.entry("year")?.value else { return }
    file.report(
      .otherYear(written, inFileOf: named), at: value.offset, length: value.length, into: &list)
  }
}

/// The official lists and what they rest on, as the build plugin puts them into the program.
enum BuiltInLists {
  /// The names of all files, such as `2566.yaml`.
  static var names: [String] { embeddedFiles.map { "\($0.name)" } }

  /// The file of a name such as `2566`; nil, with a finding, if the program lacks it.
  static func source(named name: String, into list: inout DiagnosticList) -> SourceText? {
    let path = "catalogue/\(name).yaml"
    if let file = embeddedFiles.first(where: { "\($0.name)" == "\(name).yaml" }) {
      return SourceText(path: path, bytes: file.text.withUTF8Buffer(Array.init))
    }
    list.add(
      Diagnostic(
        "catalogue.not-embedded", .error,
        LocalizedText(th: "โปรแกรมชุดนี้ไม่มีไฟล์ \(path)", en: "this program lacks \(path)")))
    return nil
  }
}
