import DataFiles
import Diagnostics
import ThaiText

extension CatalogueLibrary {
  /// The library with an agency's own files: each holds a whole year, or changes to a known one.
  ///
  /// A file with `indicators` is a whole year and takes the place of any known list of that year; a file
  /// with `items` changes items by their code and elements by their id.
  package func adding(overrides: [SourceText], into list: inout DiagnosticList) -> CatalogueLibrary {
    var library = self
    for source in overrides {
      guard let root = YAMLReader.read(source, into: &list) else { continue }
      library.add(root, from: source, into: &list)
    }
    return library
  }

  private mutating func add(_ root: DataNode, from source: SourceText, into list: inout DiagnosticList) {
    guard let year = Self.year(ofFile: source.path) else { return reportName(source, into: &list) }
    if root.has("indicators") {
      let fallback = scoringRules(before: year, into: &list)
      let reader = YearReader(source: source, names: names, fallback: fallback)
      guard let catalogue = reader.read(root, into: &list) else { return }
      checkYear(of: root, catalogue.year, is: year, in: source, into: &list)
      set(catalogue)
      return
    }
    if Self.builtInYears.contains(year) { loadBuiltIn(year, into: &list) }
    guard let known = self[year] else { return reportYear(year, source, into: &list) }
    var fields = FieldReader(root, in: source, rule: "catalogue")
    var ignored = DiagnosticList()
    let written = fields.fiscalYear("year", into: &ignored)?.value ?? year
    checkYear(of: root, written, is: year, in: source, into: &list)
    set(OverrideReader(source: source, names: names).apply(root, to: known, into: &list))
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
    of root: DataNode, _ written: FiscalYear, is named: FiscalYear, in source: SourceText,
    into list: inout DiagnosticList
  ) {
    guard written != named, let entry = root.entry("year") else { return }
    list.add(
      "catalogue.year", in: source, at: entry.value.offset, length: entry.value.length,
      LocalizedText(
        th: "ปี \(written.buddhistYear) ไม่ตรงกับชื่อไฟล์ \(named.buddhistYear).yaml",
        en: "the year \(written.buddhistYear) differs from the file's name \(named.buddhistYear).yaml"),
      suggestion: "\(named.buddhistYear)")
  }

  private func reportName(_ source: SourceText, into list: inout DiagnosticList) {
    list.add(
      "catalogue.file-name", in: source, at: 0,
      LocalizedText(
        th: "ชื่อไฟล์เกณฑ์ต้องเป็นปีประเมิน", en: "a catalogue file is named for its assessment year"),
      mend: LocalizedText(th: "ตั้งชื่อเช่น 2570.yaml", en: "name it like 2570.yaml"))
  }

  private func reportYear(_ year: FiscalYear, _ source: SourceText, into list: inout DiagnosticList) {
    list.add(
      "catalogue.unknown-year", in: source, at: 0,
      LocalizedText(
        th: "ไม่มีรายการของปี \(year.buddhistYear) ให้แก้ไข",
        en: "there is no list of \(year.buddhistYear) to change"),
      mend: LocalizedText(
        th: "เขียนรายการทั้งปีด้วย indicators", en: "write the whole year with `indicators`"))
  }
}
