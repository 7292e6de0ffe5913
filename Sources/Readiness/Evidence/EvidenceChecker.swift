import Catalogue
import Content
import Diagnostics
import ThaiText

/// Looks for evidence in one document, the agency's profile and the news of a fiscal year.
struct EvidenceChecker {
  let content: Content
  let document: Document?
  let year: FiscalYear
  let today: CalendarDay
  /// The fiscal year whose document is wanted: the assessed one or the one before.
  let asked: FiscalYear
  /// The author's word for the element that is looked at.
  var declaration: Declaration?

  /// What the content holds for a rule.
  func finding(for rule: EvidenceRule) -> EvidenceFinding {
    var finding = look(for: rule)
    if finding.state == .missing, acceptsDeclaration(for: rule), let declaration {
      let label = LocalizedText(th: declaration.text, en: declaration.text)
      return EvidenceFinding(
        state: .declared, evidence: [Evidence(place: declaration.place, anchor: nil, label: label)])
    }
    if finding.state == .missing, finding.mend == nil { finding.mend = rule.mend }
    return finding
  }

  private func look(for rule: EvidenceRule) -> EvidenceFinding {
    switch rule {
    case .agency(let field): agencyFinding(field)
    case .separate(let first, let second): separateFinding(first, second)
    case .dataset(let name, let columns): datasetFinding(name, columns)
    case .values(let name, let column, let values): valuesFinding(name, column, values)
    case .balance(let name, let total, let parts): balanceFinding(name, total, parts)
    case .period(let name, let column, let span): periodFinding(name, column, span)
    case .attachment(let kind): attachmentFinding(kind)
    case .image: imageFinding()
    case .link(let hosts): linkFinding(hosts)
    case .links(let count): linksFinding(count)
    case .section(let words): sectionFinding(words)
    case .text(let characters): textFinding(characters)
    case .coversFiscalYear: coversFinding()
    case .newsOfFiscalYear: newsFinding()
    case .plan(let wanted): planFinding(wanted)
    case .declared: declaredOnly()
    case .anyOf(let rules): anyFinding(rules)
    case .allOf(let rules): allFinding(rules)
    }
  }

  private func anyFinding(_ rules: [EvidenceRule]) -> EvidenceFinding {
    let findings = rules.map(finding(for:))
    return findings.first { $0.state == .verified } ?? findings.first { $0.state == .declared }
      ?? findings.first { $0.place != nil } ?? findings.first
      ?? .missing(LocalizedText(th: "ไม่มีหลักฐาน", en: "there is no evidence"))
  }

  private func allFinding(_ rules: [EvidenceRule]) -> EvidenceFinding {
    let findings = rules.map(finding(for:))
    if let missing = findings.first(where: { $0.state == .missing }) { return missing }
    let isDeclared = findings.contains { $0.state == .declared }
    return EvidenceFinding(
      state: isDeclared ? .declared : .verified, evidence: findings.flatMap(\.evidence))
  }

  private func agencyFinding(_ field: AgencyField) -> EvidenceFinding {
    let values = content.agency.values(of: field.rawValue)
    guard !values.isEmpty else {
      return .missing(
        LocalizedText(
          th: "ยังไม่ได้กรอก\(field.words.th) (\(field.rawValue)) ใน agency.yaml",
          en: "the \(field.words.en) (\(field.rawValue)) is not filled in agency.yaml"),
        at: SourcePlace(file: "Content/agency.yaml"))
    }
    let label = values.count == 1 && !values[0].text.utf8.contains(0x2F) ? ": " + values[0].text : ""
    return .verified([
      Evidence(
        place: values[0].place, anchor: "contact",
        label: LocalizedText(th: field.words.th + label, en: field.words.en + label))
    ])
  }

  private func separateFinding(_ first: AgencyField, _ second: AgencyField) -> EvidenceFinding {
    guard let one = content.agency.values[first.rawValue] else { return agencyFinding(first) }
    guard let other = content.agency.values[second.rawValue] else { return agencyFinding(second) }
    guard one.text != other.text else {
      return .missing(
        LocalizedText(
          th: "\(first.words.th)กับ\(second.words.th)เป็นช่องทางเดียวกัน",
          en: "the \(first.words.en) and the \(second.words.en) are the same channel"),
        at: one.place)
    }
    return .verified([
      Evidence(
        place: one.place, anchor: "contact",
        label: LocalizedText(th: "ช่องทางแยกจากเรื่องทั่วไป", en: "a channel of its own"))
    ])
  }

  private func newsFinding() -> EvidenceFinding {
    let recent = content.news.filter { $0.published.map(year.contains) ?? false }
    guard let latest = recent.first else {
      return .missing(
        LocalizedText(
          th: "ยังไม่มีข่าวที่ลงวันที่ในปีงบประมาณ \(year.buddhistYear)",
          en: "there is no news dated in fiscal year \(year.buddhistYear)"),
        at: SourcePlace(file: "Content/news"))
    }
    return .verified([
      Evidence(
        place: SourcePlace(file: latest.path), anchor: nil,
        label: LocalizedText(th: "ข่าว \(recent.count) เรื่อง", en: "\(recent.count) news items"))
    ])
  }

  /// The author's word stands for what no machine sees; what the plan holds is seen.
  private func acceptsDeclaration(for rule: EvidenceRule) -> Bool {
    if case .plan = rule, planAnswers { return false }
    return rule.acceptsDeclaration
  }

  func declaredOnly() -> EvidenceFinding {
    .missing(
      LocalizedText(
        th: "ยังไม่มีผู้รับรองในส่วน elements: ของเอกสาร",
        en: "nobody has declared it under elements: of the document"),
      at: document.map { SourcePlace(file: $0.path) })
  }

  func noDocument() -> EvidenceFinding {
    .missing(LocalizedText(th: "ยังไม่มีเอกสาร", en: "there is no document"))
  }
}
