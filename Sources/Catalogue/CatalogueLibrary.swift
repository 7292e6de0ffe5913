import DataFiles
import Diagnostics
import ThaiText

/// The stable keys, the dataset schemas and the years that have been loaded.
package struct CatalogueLibrary: Sendable {
  /// The stable keys in the site's order.
  package private(set) var keys: KeyRegistry
  /// The tables that the program knows.
  package private(set) var datasets: DatasetRegistry
  /// The agency's own families by their name.
  private var ownFamilies: [String: SourceText] = [:]

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
    Int(name(ofFile: path)).flatMap { FiscalYear($0) }
  }

  /// A file's name without its ending.
  private static func name(ofFile path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".yaml") ? name.dropLast(5) : name)
  }
}

/// Families: lists of other duties over the same keys.
extension CatalogueLibrary {
  /// The names of all families, the assessment first.
  package var families: [String] {
    let builtIn = BuiltInLists.names.map(Self.name(ofFile:)).filter {
      Int($0) == nil && !BuiltInLists.groundwork.contains($0)
    }
    return [CatalogueFamily.ita.id] + Set(builtIn + ownFamilies.keys).sorted()
  }

  /// A family's list for a year; nil if there is none.
  package func list(of family: String, in year: FiscalYear, into list: inout DiagnosticList) -> Catalogue? {
    if family == CatalogueFamily.ita.id { return self[year] }
    guard families.contains(family),
      let source = ownFamilies[family] ?? BuiltInLists.source(named: family, into: &list),
      let root = YAMLReader.read(source, into: &list)
    else { return nil }
    var reader = YearReader(family: file(source), in: year)
    return reader.read(root, into: &list)
  }
}

/// An agency's own files.
extension CatalogueLibrary {
  /// The library with an agency's own files: each holds a whole year, or changes to a known one.
  ///
  /// A file with `indicators` is a whole year and takes the place of any known list of that year; a file
  /// with `items` changes items by their code and elements by their id, or adds items; one with `family` is a list
  /// of other duties. keys.yaml and datasets.yaml add keys and tables.
  package func adding(overrides: [SourceText], into list: inout DiagnosticList) -> CatalogueLibrary {
    var library = self
    library.hasOverrides = library.hasOverrides || !overrides.isEmpty
    // A list may ask for the agency's own keys, and a key for its tables.
    for source in overrides where Self.name(ofFile: source.path) == "datasets" {
      library.datasets = library.datasets.adding(DatasetsReader(source: source), into: &list)
    }
    for source in overrides where Self.name(ofFile: source.path) == "keys" {
      library.keys = library.keys.adding(
        KeysReader(source: source, datasets: library.datasets), into: &list)
    }
    for source in overrides where !["datasets", "keys"].contains(Self.name(ofFile: source.path)) {
      guard let root = YAMLReader.read(source, into: &list) else { continue }
      library.add(root, from: library.file(source), into: &list)
    }
    return library
  }

  /// An agency's own family: read once for its mistakes, and again for each year that asks for it.
  private mutating func add(
    family root: DataNode, from file: CatalogueFile, into list: inout DiagnosticList
  ) {
    let name = Self.name(ofFile: file.source.path)
    guard let year = Self.builtInYears.last else { return }
    var reader = YearReader(family: file, in: year)
    guard let catalogue = reader.read(root, into: &list) else { return }
    guard catalogue.family.id == name, name != CatalogueFamily.ita.id else {
      let value = root.entry("family")?.value
      file.report(
        .familyName(catalogue.family.id, inFileOf: name), at: value?.offset ?? 0, length: value?.length ?? 0,
        into: &list)
      return
    }
    ownFamilies[name] = file.source
  }

  private mutating func add(_ root: DataNode, from file: CatalogueFile, into list: inout DiagnosticList) {
    if root.entry("family") != nil { return add(family: root, from: file, into: &list) }
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
    var reader = OverrideReader(file: file, catalogue: known)
    years[year] = reader.read(root, into: &list)
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
  /// The files that are no lists, but what lists and their work rest on.
  static let groundwork: Set = ["keys", "datasets", "holidays", "work"]

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
