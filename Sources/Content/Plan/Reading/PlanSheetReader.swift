import DataFiles
import Diagnostics
import Files
import ThaiText

/// Reads a project's sheet: its fields in the front matter, and its rationale as the text.
struct PlanSheetReader {
  let source: SourceText
  /// The id of the project: the name of the file.
  let id: String
  let disk: SourceFolder

  /// The sheet; nothing where it has no data.
  func read(into diagnostics: inout DiagnosticList) -> SheetDraft? {
    guard let parts = FrontMatter.split(source, into: &diagnostics),
      let node = FieldData.read(
        source, range: parts.data, empty: "plan.empty", asking: "title: dimension:", into: &diagnostics)
    else { return nil }
    var fields = FieldReader(node, in: source, rule: "plan")
    let exceptions = PrivacyExceptions.read(&fields, source, into: &diagnostics)
    PersonalDataCheck.report(in: source, allowing: exceptions, into: &diagnostics)
    let title = fields.text("title", into: &diagnostics)
    var project = PlanProject(id: id, title: title?.value ?? "")
    project.place = title.map(place) ?? source.place(at: 0)
    if let title { project.places[.title] = place(title) }
    readOutline(&project, &fields, into: &diagnostics)
    readPeriod(&project, &fields, into: &diagnostics)
    let lists = PlanListReader(source: source)
    lists.read(&project, &fields, into: &diagnostics)
    let updated = fields.day("updated", into: &diagnostics)
    let locator = FileLocator(
      disk: disk, folder: "\(PlanLoader.folder)/projects/\(id)", address: FixedPages.project(id))
    var files = AttachmentReader(source: source, locator: locator, area: "plan")
    let attachments = files.read(fields.sequence("attachments", into: &diagnostics), into: &diagnostics)
    fields.finish(into: &diagnostics)
    project.rationale = PlanText.squeezed(String(decoding: source.bytes[parts.body], as: UTF8.self))
    if !project.rationale.isEmpty { project.places[.rationale] = bodyPlace(parts.body) }
    return SheetDraft(
      project: project, source: source, body: parts.body, attachments: attachments,
      updated: updated?.value, faults: files.faults, exceptions: exceptions)
  }

  private func readOutline(
    _ project: inout PlanProject, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) {
    project.dimension = fields.integer("dimension", into: &diagnostics)?.value
    if let section = fields.text("section", into: &diagnostics) {
      project.section = self.section(section, into: &diagnostics)
    }
    project.sectionTitle = fields.text("sectionTitle", into: &diagnostics)?.value
    project.sequence = fields.integer("sequence", into: &diagnostics)?.value
  }

  private func section(_ text: Located<String>, into diagnostics: inout DiagnosticList) -> String? {
    let folded = ThaiDigits.folded(text.value)
    let parts = folded.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) { return folded }
    diagnostics.add(
      "plan.section", in: source, at: text.offset, length: text.length,
      LocalizedText(
        th: "section: “\(text.value)” ไม่ใช่เลขหัวข้อ", en: "section: “\(text.value)” is no number of a section"),
      mend: LocalizedText(th: "เขียนเช่น 1.1.1", en: "write such as 1.1.1"))
    return nil
  }

  private func readPeriod(
    _ project: inout PlanProject, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) {
    let quarters = fields.texts("quarters", into: &diagnostics)
    project.quarters = QuarterList.read(quarters, in: source, into: &diagnostics)
    let years = fields.texts("years", into: &diagnostics)
    project.years = PlanYears.read(years, in: source, into: &diagnostics)
    if let first = quarters.first ?? years.first { project.places[.period] = place(first) }
    if let budget = fields.text("budget", into: &diagnostics) {
      project.budget = PlanAmount.read(budget.value)
      project.places[.budget] = place(budget)
    }
    if let responsible = fields.text("responsible", into: &diagnostics) {
      project.responsible = responsible.value
      project.places[.responsible] = place(responsible)
    }
  }

  private func place<Value>(_ value: Located<Value>) -> SourcePlace {
    source.place(at: value.offset, length: value.length)
  }

  private func bodyPlace(_ body: Range<Int>) -> SourcePlace {
    source.place(at: source.bytes[body].firstIndex { $0 > 0x20 } ?? body.lowerBound)
  }
}
