import Catalogue
import Content
import Diagnostics
import Markup
import ThaiText

/// Evidence in the text, the files and the links of a document.
extension EvidenceChecker {
  func attachments(of kind: AttachmentKind, in document: Document) -> EvidenceResult {
    let listed = document.attachments.filter { kind == .any || $0.file.kind == .pdf }
    let valid = listed.filter(\.file.opensForEverybody)
    if !valid.isEmpty {
      return .verified(valid.map { Evidence($0.title, at: $0.place, anchor: $0.anchor) })
    }
    if let (locked, place) = listed.lazy.compactMap({ file in file.file.locked.map { ($0, file.place) } })
      .first
    {
      var result = EvidenceResult.missing(locked, at: place)
      result.isSeen = true
      return result
    }
    let lying = document.unlistedFiles.first { $0.kind != nil && (kind == .any || $0.kind == .pdf) }
    if let lying {
      let lines = "attachments:\n  - file: \(lying.name)\n    title: "
      return .missing(
        th: "พบ “\(lying.name)” ในโฟลเดอร์ แต่ยังไม่ได้เขียนใน attachments:",
        en: "“\(lying.name)” lies in the folder and is not listed under attachments:",
        at: SourcePlace(file: document.path),
        mend: LocalizedText(
          th: "เพิ่มในส่วนหัวของเอกสาร\n\(lines)ชื่อที่ให้คนอ่าน",
          en: "add at the head of the document\n\(lines)what people read"))
    }
    return .missing(
      th: "ยังไม่มีไฟล์แนบ" + (kind == .pdf ? " PDF" : "") + " ที่เปิดได้",
      en: "there is no sound attachment" + (kind == .pdf ? " of kind PDF" : ""),
      at: document.attachments.first?.place ?? SourcePlace(file: document.path))
  }

  func picture(in document: Document) -> EvidenceResult {
    if document.bodyFiles.contains(where: \.kind.isImage),
      let picture = document.body.links.first(where: \.isImage)
    {
      let label = LocalizedText(th: "รูปภาพในเนื้อหา", en: "picture in the text")
      return .verified([document.evidence(of: picture, label)])
    }
    let attached = document.attachments.first { $0.file.kind.isImage && $0.file.opensForEverybody }
    if let attached {
      return .verified([Evidence(attached.title, at: attached.place, anchor: attached.anchor)])
    }
    return .missing(th: "ยังไม่มีรูปภาพ", en: "there is no picture", at: SourcePlace(file: document.path))
  }

  func links(to hosts: [String], in document: Document) -> EvidenceResult {
    let wanted = document.allLinks.filter { hosts.isEmpty || Self.leads($0.url, to: hosts) }
    let found = wanted.filter { !Placeholder.isExampleAddress($0.url) }
    if !found.isEmpty { return .verified(found.map(\.evidence)) }
    if let example = wanted.first { return Self.example(example) }
    let list = hosts.joined(separator: ", ")
    if Self.holdsAddress(document.body.plainText, of: hosts) {
      return .missing(
        th: "พบที่อยู่เว็บในเนื้อหา แต่ยังไม่เป็นลิงก์ที่กดได้", en: "the text holds a web address that is no link yet",
        at: SourcePlace(file: document.path),
        mend: LocalizedText(
          th: "ครอบที่อยู่ด้วย < > เช่น <https://…> หรือเขียนใน links:",
          en: "put it into angle brackets, such as <https://…>, or list it under links:"))
    }
    return .missing(
      th: hosts.isEmpty ? "ยังไม่มีลิงก์" : "ยังไม่มีลิงก์ไปที่ \(list)",
      en: hosts.isEmpty ? "there is no link" : "there is no link to \(list)",
      at: SourcePlace(file: document.path))
  }

  /// Whether a link leads to one of the hosts or to a subdomain of one.
  private static func leads(_ url: String, to hosts: [String]) -> Bool {
    guard let host = WebAuthority(of: url)?.host else { return false }
    return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static func example(_ link: (url: String, evidence: Evidence)) -> EvidenceResult {
    let finding = Diagnostic.placeholder(link.url, isPrompt: false)
    return .missing(finding, at: link.evidence.place)
  }

  /// Whether a text writes an address of one of the hosts, or of any if none is asked for.
  private static func holdsAddress(_ text: String, of hosts: [String]) -> Bool {
    text.split(separator: " ").contains { word in
      (word.hasPrefix("https://") || word.hasPrefix("http://"))
        && (hosts.isEmpty || leads(String(word), to: hosts))
    }
  }

  func links(atLeast count: Int, in document: Document) -> EvidenceResult {
    var seen = Set<String>()
    let links = document.allLinks.filter {
      !Placeholder.isExampleAddress($0.url) && seen.insert($0.url).inserted
    }
    if links.count >= count { return .verified(links.map(\.evidence)) }
    return .missing(
      th: "มีลิงก์ \(links.count) แห่ง ต้องมีอย่างน้อย \(count) แห่ง",
      en: "there are \(links.count) links; at least \(count) are asked for",
      at: SourcePlace(file: document.path))
  }

  func section(named words: [String], in document: Document) -> EvidenceResult {
    let titles = words.map { "“\($0)”" }
    let headings = document.body.headings
    let terms = document.body.definitions
    var empty: (text: String, line: Int)?
    for (index, heading) in headings.enumerated() where words.contains(where: heading.text.contains) {
      let next = headings[(index + 1)...].first { $0.level <= heading.level }
      if document.text.outline.hasWords(in: (heading.line + 1)..<(next?.line ?? .max)) {
        return shown(heading.text, heading.line, heading.id, in: document)
      }
      empty = empty ?? (heading.text, heading.line)
    }
    for (index, term) in terms.enumerated() where words.contains(where: term.text.contains) {
      let nexts = headings.map(\.line) + terms[(index + 1)...].map(\.line)
      let next = nexts.filter { $0 > term.line }.min() ?? .max
      if document.text.outline.hasWords(in: (term.line + 1)..<max(next, term.line + 1))
        || document.text.outline.hasWords(onLine: term.line, beside: term.text)
      {
        return shown(term.text, term.line, term.headingID, in: document)
      }
      empty = empty ?? (term.text, term.line)
    }
    if let empty {
      return .missing(
        th: "ใต้หัวข้อ “\(empty.text)” ยังไม่มีเนื้อหาจริง", en: "nothing is written below “\(empty.text)” yet",
        at: SourcePlace(file: document.path, line: empty.line),
        mend: LocalizedText(
          th: "เขียนเนื้อหาใต้หัวข้อนี้ ถ้าไม่มีให้เขียนว่าไม่มี",
          en: "write what it asks for; where there is nothing, say so in words"))
    }
    return .missing(
      th: "ยังไม่มีหัวข้อที่มีคำว่า \(titles.joined(separator: " หรือ "))",
      en: "no heading holds \(titles.joined(separator: " or "))", at: SourcePlace(file: document.path))
  }

  private func shown(_ title: String, _ line: Int, _ anchor: String?, in document: Document) -> EvidenceResult
  {
    .verified([Evidence(title, at: SourcePlace(file: document.path, line: line), anchor: anchor)])
  }

  func prose(atLeast count: Int, in document: Document) -> EvidenceResult {
    let place = SourcePlace(file: document.path)
    let length = max(0, document.body.proseLength - document.text.outline.placeholderLength)
    if length >= count {
      let label = LocalizedText(th: "เนื้อหาในหน้านี้", en: "the text of this page")
      return .verified([Evidence(place: place, anchor: PageAnchor.text, label: label)])
    }
    return .missing(
      th: "เนื้อหามี \(length) ตัวอักษร ต้องมีอย่างน้อย \(count)",
      en: "the text has \(length) characters; at least \(count) are asked for", at: place)
  }

  func yearsInForce(of document: Document) -> EvidenceResult {
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
  /// The links beside the text and in it, without those to a heading of the same page and to files that do not open.
  fileprivate var allLinks: [(url: String, evidence: Evidence)] {
    let all = linksAsWritten
    return text.closedLinks.isEmpty ? all : all.filter { !text.closedLinks.contains($0.url) }
  }

  private var linksAsWritten: [(url: String, evidence: Evidence)] {
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
