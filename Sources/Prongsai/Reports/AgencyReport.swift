import Catalogue
import Content
import Diagnostics
import Readiness
import ThaiText

/// The reports with which the agency itself works: the answer sheet, who does what by when, one page for the executive, and
/// how the score comes about.
struct AgencyReport {
  let command: ReportCommand
  let checked: CheckedProject
  /// An older checklist, if one was given.
  let history: ChecklistHistory?

  private var common: CommonOptions { command.common }
  private var language: Language { command.common.lang }
  private var isJSON: Bool { common.json || command.format == .json }

  /// The bytes of the report; nil if the command asks for the checklist.
  func bytes() throws -> [UInt8]? {
    switch command.format {
    case .itas: return answers
    case .ics where isJSON, .a4 where isJSON:
      return JSONWriter.bytes(of: WorkTables(try work(), language: language).json)
    case .ics: return WorkCalendar(try work(), of: checked.content.agency, language: language).bytes
    case .a4:
      let changes = history?.changes(in: checked.main)
      let agency = checked.content.agency.name
      return ExecutiveBrief(try work(), changes: changes, agency: agency, language: language).bytes
    case .score: return try score()
    default: return command.by == nil ? (command.whatIf == nil ? nil : try score()) : try byUnit()
    }
  }

  private var answers: [UInt8] {
    let sheet = AnswerSheet(checked.main, of: checked.content)
    if isJSON { return JSONWriter.bytes(of: AnswerTables(sheet, language: language).json) }
    switch command.file?.ending {
    case "xlsx"?: return AnswerTables(sheet, language: language).workbook
    case "html"?, "htm"?: return AnswerPage(sheet, language: language).bytes
    default: return AnswerTables(sheet, language: language).csv
    }
  }

  private func byUnit() throws -> [UInt8] {
    let plan = try work()
    if isJSON { return JSONWriter.bytes(of: WorkTables(plan, language: language).json) }
    switch command.format {
    case .html: return WorkPage(plan, agency: checked.content.agency.name, language: language).bytes
    case .csv: return WorkTables(plan, language: language).csv
    default: return Array(WorkText(plan, language: language).text.utf8)
    }
  }

  /// The work of the year, or of the unit that is asked for.
  private func work() throws -> WorkPlan {
    var faults = DiagnosticList()
    let content = checked.content
    guard
      let deadlines = Deadlines(
        for: checked.main.catalogue, of: content, on: checked.main.judgedOn, into: &faults)
    else {
      common.findings.printAlone(faults.sorted, asJSON: isJSON)
      throw ExitStatus.contentErrors
    }
    let plan = WorkPlan(checked.main, of: content, deadlines, checks: checks)
    guard let wanted = command.unit else { return plan }
    let known = (content.agency.units + plan.units.compactMap(\.unit))
    guard let unit = known.first(where: { Spelling.name($0) == Spelling.name(wanted) }) else {
      common.findings.printAlone([.noSuchUnit(wanted, among: content.agency.units)], asJSON: isJSON)
      throw ExitStatus.contentErrors
    }
    return plan.showing(unit: unit)
  }

  /// How many checks of the year are on record; nil while there is no record.
  private var checks: Int? {
    let year = checked.main.catalogue.year
    let days = checked.history.entries.map(\.day)
    return days.isEmpty ? nil : Set(days.filter(year.contains)).count
  }

  private func score() throws -> [UInt8] {
    let supposed = try command.whatIf.map(suppose)
    let others = command.iit.flatMap { iit in command.eit.map { (internalView: iit, externalView: $0) } }
    let report = ScoreReport(
      checked.main, supposing: supposed, target: PlanTarget(of: checked.content.plan), others: others,
      language: language)
    return isJSON ? JSONWriter.bytes(of: report.json) : Array(report.text.utf8)
  }

  /// The readiness if some items were published, named by codes, keys or titles with commas between them.
  private func suppose(_ list: String) throws -> (readiness: Readiness, names: [String]) {
    let question = CatalogueQuestion(checked.main.catalogue, checked.content.library)
    var faults = DiagnosticList()
    let names = list.utf8.split(separator: 0x2C).map { String(decoding: $0, as: UTF8.self).trimmedBlanks }
    let matches = names.filter { !$0.isEmpty }.compactMap { question.match(for: $0, into: &faults) }
    let unasked = matches.filter(\.items.isEmpty).flatMap(\.kinds)
    for kind in unasked { faults.add(.notAsked(kind, in: checked.main.catalogue)) }
    guard !faults.hasErrors, !matches.isEmpty else {
      if matches.isEmpty, !faults.hasErrors { throw UsageError(finding: .whatIfNeedsItems) }
      common.findings.printAlone(faults.sorted, asJSON: isJSON)
      throw ExitStatus.contentErrors
    }
    let called = matches.map { match in
      // One key of an item that asks for several is less than the item.
      match.items.count == 1 && match.items[0].keys.count == match.kinds.count
        ? match.items[0].code : match.kinds.map(\.title).joined(separator: " + ")
    }
    let keys = Set(matches.flatMap(\.kinds).map(\.key))
    return (checked.main.supposing(keys), called)
  }
}

extension Diagnostic {
  fileprivate static func notAsked(_ kind: DisclosureKind, in catalogue: Catalogue) -> Diagnostic {
    Diagnostic(
      "report.not-asked", .error,
      LocalizedText(
        th: "รายการ OIT ปี \(catalogue.year) ไม่ได้ถามถึง “\(kind.title)” จึงไม่เปลี่ยนคะแนน",
        en: "the list of \(catalogue.year) does not ask for \(kind.key.name), which changes no score"),
      mend: LocalizedText(
        th: "ดูข้อทั้งหมดด้วย prongsai catalogue", en: "see all items with prongsai catalogue"))
  }
}
