import Catalogue
import Content
import Diagnostics
import Markup
import ThaiText

/// Evidence in the text, files and links of a document.
extension EvidenceChecker {
  func attachmentFinding(_ kind: AttachmentKind) -> EvidenceFinding {
    guard let document else { return noDocument() }
    let sound = document.attachments.filter {
      $0.file.state.isAvailable && (kind == .any || $0.file.kind == .pdf)
    }
    guard !sound.isEmpty else {
      return .missing(
        LocalizedText(
          th: "ยังไม่มีไฟล์แนบ" + (kind == .pdf ? " PDF" : "") + " ที่เปิดได้",
          en: "there is no sound attachment" + (kind == .pdf ? " of kind PDF" : "")),
        at: document.attachments.first?.place ?? SourcePlace(file: document.path))
    }
    return .verified(
      sound.map { attachment in
        Evidence(
          place: attachment.place, anchor: attachment.anchor,
          label: LocalizedText(th: attachment.title, en: attachment.title))
      })
  }

  func imageFinding() -> EvidenceFinding {
    guard let document else { return noDocument() }
    let pictures = document.body.links.filter(\.isImage)
    if document.bodyFiles.contains(where: \.kind.isImage), let picture = pictures.first {
      return .verified([
        Evidence(
          place: SourcePlace(file: document.path, line: picture.line, column: picture.column),
          anchor: heading(before: picture.line, in: document),
          label: LocalizedText(th: "รูปภาพในเนื้อหา", en: "picture in the text"))
      ])
    }
    if let attached = document.attachments.first(where: { $0.file.kind.isImage && $0.file.state.isAvailable })
    {
      return .verified([
        Evidence(
          place: attached.place, anchor: attached.anchor,
          label: LocalizedText(th: attached.title, en: attached.title))
      ])
    }
    return .missing(
      LocalizedText(th: "ยังไม่มีรูปภาพ", en: "there is no picture"), at: SourcePlace(file: document.path))
  }

  func linkFinding(_ hosts: [String]) -> EvidenceFinding {
    guard let document else { return noDocument() }
    let found = allLinks(of: document).filter { link in
      hosts.isEmpty || LinkHost.matches(link.url, hosts)
    }
    if !found.isEmpty { return .verified(found.map(\.evidence)) }
    return .missing(
      LocalizedText(
        th: hosts.isEmpty ? "ยังไม่มีลิงก์" : "ยังไม่มีลิงก์ไปที่ \(hosts.joined(separator: ", "))",
        en: hosts.isEmpty ? "there is no link" : "there is no link to \(hosts.joined(separator: ", "))"),
      at: SourcePlace(file: document.path))
  }

  func linksFinding(_ count: Int) -> EvidenceFinding {
    guard let document else { return noDocument() }
    var seen = Set<String>()
    let links = allLinks(of: document).filter { seen.insert($0.url).inserted }
    if links.count >= count { return .verified(links.map(\.evidence)) }
    return .missing(
      LocalizedText(
        th: "มีลิงก์ \(links.count) แห่ง ต้องมีอย่างน้อย \(count) แห่ง",
        en: "there are \(links.count) links; at least \(count) are asked for"),
      at: SourcePlace(file: document.path))
  }

  func sectionFinding(_ words: [String]) -> EvidenceFinding {
    guard let document else { return noDocument() }
    let heading = document.body.headings.first { heading in words.contains { heading.text.contains($0) } }
    if let heading {
      return .verified([
        Evidence(
          place: SourcePlace(file: document.path, line: heading.line), anchor: heading.id,
          label: LocalizedText(th: heading.text, en: heading.text))
      ])
    }
    let definition = document.body.definitions.first { term in words.contains { term.text.contains($0) } }
    if let definition {
      return .verified([
        Evidence(
          place: SourcePlace(file: document.path, line: definition.line), anchor: definition.headingID,
          label: LocalizedText(th: definition.text, en: definition.text))
      ])
    }
    let titles = words.map { "“\($0)”" }
    return .missing(
      LocalizedText(
        th: "ยังไม่มีหัวข้อที่มีคำว่า \(titles.joined(separator: " หรือ "))",
        en: "no heading holds \(titles.joined(separator: " or "))"),
      at: SourcePlace(file: document.path))
  }

  func textFinding(_ characters: Int) -> EvidenceFinding {
    guard let document else { return noDocument() }
    if document.body.proseLength >= characters {
      return .verified([
        Evidence(
          place: SourcePlace(file: document.path), anchor: "text",
          label: LocalizedText(th: "เนื้อหาในหน้านี้", en: "the text of this page"))
      ])
    }
    return .missing(
      LocalizedText(
        th: "เนื้อหามี \(document.body.proseLength) ตัวอักษร ต้องมีอย่างน้อย \(characters)",
        en: "the text has \(document.body.proseLength) characters; at least \(characters) are asked for"),
      at: SourcePlace(file: document.path))
  }

  func coversFinding() -> EvidenceFinding {
    guard let document else { return noDocument() }
    guard let covers = document.covers else {
      return .missing(
        LocalizedText(th: "ยังไม่ได้ระบุ covers: ช่วงปีที่ใช้บังคับ", en: "covers: does not name the years in force"),
        at: SourcePlace(file: document.path))
    }
    guard covers.contains(year), covers.isLongerThanAYear else {
      return .missing(
        LocalizedText(
          th:
            "ช่วงปี \(covers.first.buddhistYear)–\(covers.last.buddhistYear) ต้องยาวกว่าหนึ่งปีและครอบคลุมปี \(year.buddhistYear)",
          en: "the span must be longer than a year and hold \(year.buddhistYear)"),
        at: covers.place)
    }
    return .verified([
      Evidence(
        place: covers.place, anchor: nil,
        label: LocalizedText(
          th: "ใช้บังคับปี \(covers.first.buddhistYear)–\(covers.last.buddhistYear)",
          en: "in force \(covers.first.buddhistYear)–\(covers.last.buddhistYear)"))
    ])
  }

  private func heading(before line: Int, in document: Document) -> String? {
    document.body.headings.last { $0.line <= line }?.id
  }

  private func allLinks(of document: Document) -> [(url: String, evidence: Evidence)] {
    let listed = document.links.map { link in
      (
        link.url.text,
        Evidence(
          place: link.place, anchor: link.anchor, label: LocalizedText(th: link.title, en: link.title))
      )
    }
    let written = document.body.links.filter { !$0.isImage && $0.url.utf8.first != 0x23 }.map { link in
      (
        link.url,
        Evidence(
          place: SourcePlace(file: document.path, line: link.line, column: link.column),
          anchor: heading(before: link.line, in: document),
          label: LocalizedText(th: link.text, en: link.text))
      )
    }
    return listed + written
  }
}
