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
    let declaration = document?.declarations.first { $0.element == element.id }
    let result = result(for: element.evidence, declared: declaration)
    let isMissing = result.state == .missing
    let shortfall = isMissing ? result.shortfall : nil
    return ElementReadiness(
      element: element, state: result.state, evidence: result.evidence,
      shortfall: declaration == nil ? shortfall : shortfall?.withRefusedDeclaration,
      place: result.place, mend: isMissing ? result.mend : nil)
  }

  /// What the content holds for a rule, or the author's word if it may stand for the rule.
  func result(for rule: EvidenceRule, declared: Declaration? = nil) -> EvidenceResult {
    var result = look(for: rule, declared)
    guard result.state == .missing else { return result }
    // What the plan holds is seen, so that nobody's word stands for it.
    if let declared, rule.acceptsDeclaration, !(rule.looksIntoPlan && planAnswers) {
      return EvidenceResult(state: .declared, evidence: [Evidence(declared.text, at: declared.place)])
    }
    if result.mend == nil { result.mend = rule.mend }
    return result
  }

  private func look(for rule: EvidenceRule, _ declared: Declaration?) -> EvidenceResult {
    switch rule {
    case .agency(let field): agency(field)
    case .separate(let first, let second): separate(first, second)
    case .newsOfFiscalYear: news()
    case .plan(let wanted): plan(wanted)
    case .declared: notDeclared()
    case .dataset(let name, let columns): table(name) { filled($0, columns) }
    case .values(let name, let column, let values): table(name) { occurring($0, column, values) }
    case .balance(let name, let total, let parts): table(name) { balanced($0, total, parts) }
    case .period(let name, let column, let span): table(name) { covering($0, column, span) }
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

/// Evidence in the text, the files and the links of a document.
extension EvidenceChecker {
  private func attachments(of kind: AttachmentKind, in document: Document) -> EvidenceResult {
    let valid = document.attachments.filter {
      $0.file.state.isAvailable && (kind == .any || $0.file.kind == .pdf)
    }
    if !valid.isEmpty {
      return .verified(valid.map { Evidence($0.title, at: $0.place, anchor: $0.anchor) })
    }
    return .missing(
      th: "ยังไม่มีไฟล์แนบ" + (kind == .pdf ? " PDF" : "") + " ที่เปิดได้",
      en: "there is no sound attachment" + (kind == .pdf ? " of kind PDF" : ""),
      at: document.attachments.first?.place ?? SourcePlace(file: document.path))
  }

  private func picture(in document: Document) -> EvidenceResult {
    if document.bodyFiles.contains(where: \.kind.isImage),
      let picture = document.body.links.first(where: \.isImage)
    {
      let label = LocalizedText(th: "รูปภาพในเนื้อหา", en: "picture in the text")
      return .verified([document.evidence(of: picture, label)])
    }
    let attached = document.attachments.first { $0.file.kind.isImage && $0.file.state.isAvailable }
    if let attached {
      return .verified([Evidence(attached.title, at: attached.place, anchor: attached.anchor)])
    }
    return .missing(th: "ยังไม่มีรูปภาพ", en: "there is no picture", at: SourcePlace(file: document.path))
  }

  private func links(to hosts: [String], in document: Document) -> EvidenceResult {
    let found = document.allLinks.filter { hosts.isEmpty || Self.leads($0.url, to: hosts) }
    if !found.isEmpty { return .verified(found.map(\.evidence)) }
    let list = hosts.joined(separator: ", ")
    return .missing(
      th: hosts.isEmpty ? "ยังไม่มีลิงก์" : "ยังไม่มีลิงก์ไปที่ \(list)",
      en: hosts.isEmpty ? "there is no link" : "there is no link to \(list)",
      at: SourcePlace(file: document.path))
  }

  /// Whether a link leads to one of the hosts or to a subdomain of one.
  private static func leads(_ url: String, to hosts: [String]) -> Bool {
    let bytes = Array(url.utf8)
    guard let scheme = bytes.firstIndex(of: Array("://".utf8)) else { return false }
    let authority = bytes[(scheme + 3)...].prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }
    let host = String(decoding: authority, as: UTF8.self).lowercased()
    return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private func links(atLeast count: Int, in document: Document) -> EvidenceResult {
    var seen = Set<String>()
    let links = document.allLinks.filter { seen.insert($0.url).inserted }
    if links.count >= count { return .verified(links.map(\.evidence)) }
    return .missing(
      th: "มีลิงก์ \(links.count) แห่ง ต้องมีอย่างน้อย \(count) แห่ง",
      en: "there are \(links.count) links; at least \(count) are asked for",
      at: SourcePlace(file: document.path))
  }

  private func section(named words: [String], in document: Document) -> EvidenceResult {
    if let heading = document.body.headings.first(where: { words.contains(where: $0.text.contains) }) {
      let place = SourcePlace(file: document.path, line: heading.line)
      return .verified([Evidence(heading.text, at: place, anchor: heading.id)])
    }
    if let term = document.body.definitions.first(where: { words.contains(where: $0.text.contains) }) {
      let place = SourcePlace(file: document.path, line: term.line)
      return .verified([Evidence(term.text, at: place, anchor: term.headingID)])
    }
    let titles = words.map { "“\($0)”" }
    return .missing(
      th: "ยังไม่มีหัวข้อที่มีคำว่า \(titles.joined(separator: " หรือ "))",
      en: "no heading holds \(titles.joined(separator: " or "))", at: SourcePlace(file: document.path))
  }

  private func prose(atLeast count: Int, in document: Document) -> EvidenceResult {
    let place = SourcePlace(file: document.path)
    let length = document.body.proseLength
    if length >= count {
      let label = LocalizedText(th: "เนื้อหาในหน้านี้", en: "the text of this page")
      return .verified([Evidence(place: place, anchor: PageAnchor.text, label: label)])
    }
    return .missing(
      th: "เนื้อหามี \(length) ตัวอักษร ต้องมีอย่างน้อย \(count)",
      en: "the text has \(length) characters; at least \(count) are asked for", at: place)
  }

  private func yearsInForce(of document: Document) -> EvidenceResult {
    guard let covers = document.covers else {
      return .missing(
        th: "ยังไม่ได้ระบุ covers: ช่วงปีที่ใช้บังคับ", en: "covers: does not name the years in force",
        at: SourcePlace(file: document.path))
    }
    let span = "\(covers.first.buddhistYear)–\(covers.last.buddhistYear)"
    guard covers.contains(year), covers.isLongerThanAYear else {
      return .missing(
        th: "ช่วงปี \(span) ต้องยาวกว่าหนึ่งปีและครอบคลุมปี \(year.buddhistYear)",
        en: "the span must be longer than a year and hold \(year.buddhistYear)", at: covers.place)
    }
    let label = LocalizedText(th: "ใช้บังคับปี \(span)", en: "in force \(span)")
    return .verified([Evidence(place: covers.place, anchor: nil, label: label)])
  }
}

extension Document {
  /// The links beside the text and in it, without those to a heading of the same page.
  fileprivate var allLinks: [(url: String, evidence: Evidence)] {
    links.map { ($0.url.text, Evidence($0.title, at: $0.place, anchor: $0.anchor)) }
      + body.links.filter { !$0.isImage && $0.url.utf8.first != 0x23 }.map { link in
        (link.url, evidence(of: link, LocalizedText(th: link.text, en: link.text)))
      }
  }

  /// A link or picture of the text; readers see it below the heading before it.
  fileprivate func evidence(of link: BodyLink, _ label: LocalizedText) -> Evidence {
    // Headings stand in the order of their lines: the first one after the link is found by halving.
    var range = body.headings.startIndex..<body.headings.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        body.headings[middle].line <= link.line
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    let heading = range.lowerBound == 0 ? nil : body.headings[range.lowerBound - 1].id
    let place = SourcePlace(file: self.path, line: link.line, column: link.column)
    return Evidence(place: place, anchor: heading, label: label)
  }
}
