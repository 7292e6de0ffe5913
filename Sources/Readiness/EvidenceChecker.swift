import Catalogue
import Content
import Diagnostics
import Markup
import ThaiText

/// Looks for evidence in one document, the agency's profile, the plan and the news of a fiscal year.
struct EvidenceChecker {
  let content: Content
  let document: Document?
  /// The assessment year.
  let year: FiscalYear
  let today: CalendarDay
  /// The fiscal year whose document is wanted: the assessed one or the one before.
  let asked: FiscalYear

  /// How an element stands: seen by the program, declared by the author, or missing.
  func readiness(of element: RequiredElement) -> ElementReadiness {
    let declaration = document?.declarations.first { $0.element == element.id && !$0.isPlaceholder }
    var result = result(for: element.evidence, declared: declaration)
    let isMissing = result.state == .missing
    if isMissing, element.evidence == .declared { result.mend = howToDeclare(element) }
    let shortfall = isMissing ? result.shortfall : nil
    return ElementReadiness(
      element: element, state: result.state, evidence: result.evidence,
      shortfall: declaration == nil ? shortfall : shortfall?.withRefusedDeclaration,
      place: result.place, mend: isMissing ? result.mend : nil)
  }

  private func howToDeclare(_ element: RequiredElement) -> LocalizedText {
    let line = "  \(element.id): หน้า 1"
    let isBegun = document?.declarations.isEmpty == false
    return LocalizedText(
      th: isBegun
        ? "เพิ่มใต้ elements: บรรทัด\n\(line)" : "เพิ่มในส่วนหัวของเอกสาร (ระหว่าง --- สองบรรทัด)\nelements:\n\(line)",
      en: isBegun
        ? "add below elements: the line\n\(line)"
        : "add at the head of the document, between the two lines of ---\nelements:\n\(line)")
  }

  /// What the content holds for a rule, or the author's word if it may stand for the rule.
  func result(for rule: EvidenceRule, declared: Declaration? = nil) -> EvidenceResult {
    if rule.needsDocument, let future = datesAhead.first {
      return .missing(future)
    }
    var result = look(for: rule, declared)
    guard result.state == .missing else { return result }
    // What the plan holds is seen, so that nobody's word stands for it.
    if let declared, rule.acceptsDeclaration, !result.isSeen, !(rule.looksIntoPlan && planAnswers) {
      return EvidenceResult(state: .declared, evidence: [Evidence(declared.text, at: declared.place)])
    }
    if result.mend == nil { result.mend = rule.mend }
    return result
  }

  /// The dates of the document that lie after the day of judgement.
  var datesAhead: [Diagnostic] {
    document.map { FutureDates(today: today).findings(of: $0.common, in: $0.path) } ?? []
  }

  private func look(for rule: EvidenceRule, _ declared: Declaration?) -> EvidenceResult {
    switch rule {
    case .agency(let field): agency(field)
    case .separate(let first, let second): separate(first, second)
    case .newsOfFiscalYear: news()
    case .plan(let wanted): plan(wanted)
    case .declared: notDeclared()
    case .dataset(let name, let columns): tables(name, columns) { filled($0, columns) }
    case .values(let name, let column, let values): tables(name, [column]) { occurring($0, column, values) }
    case .balance(let name, let total, let parts):
      tables(name, [total] + parts) { balanced($0, total, parts) }
    case .period(let name, let column, let span): tables(name, [column]) { covering($0, column, span) }
    case .attachment(let kind): inDocument { attachments(of: kind, in: $0) }
    case .image: inDocument(picture)
    case .link(let hosts): inDocument { links(to: hosts, in: $0) }
    case .links(let count): inDocument { links(atLeast: count, in: $0) }
    case .section(let words): inDocument { section(named: words, in: $0) }
    case .text(let count): inDocument { prose(atLeast: count, in: $0) }
    case .coversFiscalYear: inDocument(yearsInForce)
    case .anyOf(let rules): any(rules.map { result(for: $0, declared: declared) })
    case .allOf(let rules): all(rules.map { result(for: $0, declared: declared) })
    }
  }

  private func any(_ results: [EvidenceResult]) -> EvidenceResult {
    results.first { $0.state == .verified } ?? results.first { $0.state == .declared }
      ?? results.first { $0.place != nil } ?? results.first
      ?? .missing(th: "ไม่มีหลักฐาน", en: "there is no evidence", at: nil)
  }

  private func all(_ results: [EvidenceResult]) -> EvidenceResult {
    if let missing = results.first(where: { $0.state == .missing }) { return missing }
    let isDeclared = results.contains { $0.state == .declared }
    return EvidenceResult(
      state: isDeclared ? .declared : .verified, evidence: results.flatMap(\.evidence))
  }

  func notDeclared() -> EvidenceResult {
    .missing(
      th: "ยังไม่มีผู้รับรองในส่วน elements: ของเอกสาร",
      en: "nobody has declared it under elements: of the document",
      at: document.map { SourcePlace(file: $0.path) })
  }

  func inDocument(_ look: (Document) -> EvidenceResult) -> EvidenceResult {
    document.map(look) ?? .missing(th: "ยังไม่มีเอกสาร", en: "there is no document", at: nil)
  }
}

extension LocalizedText {
  fileprivate var withRefusedDeclaration: LocalizedText {
    LocalizedText(
      th: th + " · คำรับรองใน elements: ใช้แทนหลักฐานนี้ไม่ได้",
      en: en + "; what is said under elements: cannot stand for this evidence")
  }
}
