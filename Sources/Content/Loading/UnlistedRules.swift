import Diagnostics
import ThaiText

/// What is said of files that lie where nobody sees them.
extension Diagnostic {
  private static let mostNames = 10

  /// Files beside a text that does not list them, with the lines to paste.
  static func unlisted(
    _ files: [UnlistedFile], of text: String, _ manner: UnlistedFiles.Manner
  ) -> Diagnostic {
    let lines = manner.lines(for: files.prefix(mostNames).map(\.name)).joined(separator: "\n")
    let names = list(of: files)
    let place = manner.paste(into: text)
    return Diagnostic(
      "content.unlisted-file", .problem, at: SourcePlace(file: text),
      th: "พบ \(names.th) ในโฟลเดอร์ของหน้านี้ แต่\(manner.place.th) จึงไม่แสดงบนเว็บไซต์",
      en: "in this text's folder \(names.en); \(manner.place.en), so nobody sees it",
      mendTh: "เพิ่มบรรทัดต่อไปนี้\(place.th) หรือย้ายไฟล์ออกถ้าไม่ใช้\n\(lines)",
      mendEn: "add these lines \(place.en), or move what is not used away\n\(lines)",
      related: files.map { SourcePlace(file: $0.path) })
  }

  /// Files beside a text that could not be published if it listed them.
  static func unpublishable(_ files: [UnlistedFile], of text: String) -> Diagnostic {
    let names = list(of: files)
    let isText = files.contains { $0.name.hasSuffix(".md") }
    return Diagnostic(
      "content.unlisted-file", .problem, at: SourcePlace(file: text),
      th: "พบ \(names.th) ในโฟลเดอร์ของหน้านี้ ซึ่งเป็นไฟล์ชนิดที่ไม่เผยแพร่",
      en: "in this text's folder \(names.en); files of this kind are not published",
      mendTh: isText
        ? "ไฟล์ .md ในโฟลเดอร์ไฟล์ประกอบไม่ใช่หน้าเว็บ ให้รวมเนื้อหาไว้ใน \(text) หรือย้ายออก"
        : "แปลงเป็น PDF หรือรูปภาพแล้วเขียนชื่อไว้ใน \(text) หรือย้ายออกถ้าไม่ใช้",
      mendEn: isText
        ? "a .md file among a page's files is no page: join its text to \(text), or move it away"
        : "convert it to PDF or a picture and list it in \(text), or move it away",
      related: files.map { SourcePlace(file: $0.path) })
  }

  /// Tables of headings only that nothing names.
  static func emptyTables(_ files: [UnlistedFile], of text: String) -> Diagnostic {
    let names = list(of: files)
    return Diagnostic(
      "content.empty-table", .note, at: SourcePlace(file: text),
      th: "\(names.th) เป็นตารางเปล่าที่โปรแกรมเตรียมไว้ให้กรอก มีแต่หัวตาราง และหน้านี้ไม่ได้ใช้แล้ว",
      en:
        "in this text's folder \(names.en), a table of headings only, as the program makes it; nothing uses it",
      mendTh: "ลบได้ ไม่มีข้อมูลใดหาย", mendEn: "it can be deleted; nothing is lost",
      related: files.map { SourcePlace(file: $0.path) })
  }

  /// Tables beside a document that asks for tables, with the lines to paste.
  static func unlistedTables(_ files: [UnlistedFile], of text: String) -> Diagnostic {
    let names = list(of: files)
    let paste = { (or: String) in
      let lines = files.prefix(mostNames).flatMap { file in
        let others = file.schemas.dropFirst().joined(separator: ", ")
        return [
          "  - file: \(PlanYAML.text(file.name))",
          "    schema: \(file.schemas.first ?? "")" + (others.isEmpty ? "" : "   # \(or) \(others)"),
        ]
      }
      return (["datasets:"] + lines).joined(separator: "\n")
    }
    return Diagnostic(
      "content.unlisted-file", .problem, at: SourcePlace(file: text),
      th: "พบตาราง \(names.th) ในโฟลเดอร์ของหน้านี้ แต่ยังไม่ได้เขียนใน datasets: หรือ attachments: จึงไม่แสดงบนเว็บไซต์",
      en: "in this text's folder \(names.en); neither datasets: nor attachments: has an entry for it",
      mendTh:
        "ถ้าเป็นตารางของข้อนี้ เขียนไว้ใต้ datasets: ของ \(text) ตามบรรทัดด้านล่าง (ถ้ามี datasets: อยู่แล้ว ให้ต่อท้าย หรือแก้ชื่อที่ file: ของตารางที่ยังว่าง) ถ้าเป็นเพียงไฟล์ประกอบ เขียนใต้ attachments: ถ้าไม่ใช้ ย้ายออก\n\(paste("หรือ"))",
      mendEn:
        "if it is a table of this item, list it under datasets: of \(text) as below (after what is there, or in place of the file: of a table that is empty); otherwise under attachments:, or move it away\n\(paste("or"))",
      related: files.map { SourcePlace(file: $0.path) })
  }

  private static func list(of files: [UnlistedFile]) -> LocalizedText {
    let names = files.prefix(mostNames).map { "“\($0.name)”" }.joined(separator: ", ")
    let rest = files.count - mostNames
    return LocalizedText(
      th: names + (rest > 0 ? " และอีก \(rest) ไฟล์" : ""),
      en: files.count == 1
        ? "the file \(names) lies" : "files lie: " + names + (rest > 0 ? " and \(rest) more" : ""))
  }
}

extension UnlistedFiles.Manner {
  /// The place that does not name the files.
  fileprivate var place: LocalizedText {
    switch self {
    case .attachments:
      LocalizedText(th: "ยังไม่ได้เขียนใน attachments:", en: "attachments: has no entry for it")
    case .evidence:
      LocalizedText(th: "ยังไม่ได้เขียนใน evidence: ของโครงการใด", en: "no evidence: names it")
    case .addresses: LocalizedText(th: "ไม่มีหน้าใดลิงก์ถึง", en: "no text links to it")
    case .links: LocalizedText(th: "เนื้อหาไม่ได้ลิงก์หรือแสดงไว้", en: "the text neither shows it nor links to it")
    }
  }

  /// Where the lines belong.
  fileprivate func paste(into text: String) -> LocalizedText {
    switch self {
    case .attachments(hasSome: true):
      LocalizedText(th: "ต่อท้ายรายการใต้ attachments: ของ \(text)", en: "below attachments: of \(text)")
    case .attachments:
      LocalizedText(th: "ในส่วนข้อมูลของ \(text)", en: "to the data of \(text)")
    case .evidence:
      LocalizedText(th: "ใต้โครงการที่เกี่ยวข้องใน \(text)", en: "below the project to which it belongs in \(text)")
    case .links: LocalizedText(th: "ในเนื้อหาของ \(text)", en: "to the text of \(text)")
    case .addresses: LocalizedText(th: "ในเนื้อหาของหน้าที่ใช้ไฟล์", en: "to a text that is to show it")
    }
  }

  /// The lines that name some files.
  fileprivate func lines(for names: [String]) -> [String] {
    switch self {
    case .attachments(let hasSome):
      (hasSome ? [] : ["attachments:"]) + names.flatMap { Self.entry($0, indent: "  ") }
    case .evidence: ["    evidence:"] + names.flatMap { Self.entry($0, indent: "      ") }
    case .links: names.map { Self.link($0, below: "") }
    case .addresses: names.map { Self.link($0, below: "/files/") }
    }
  }

  /// The lines that list a file under its own name.
  static func entry(_ name: String, indent: String) -> [String] {
    ["\(indent)- file: \(PlanYAML.text(name))", "\(indent)  title: \(PlanYAML.text(Self.title(of: name)))"]
  }

  private static func link(_ name: String, below folder: String) -> String {
    let isImage = FileKind(fileName: name)?.isImage ?? false
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x28 && $0 != 0x29 && $0 != 0x3C && $0 != 0x3E }
    return "\(isImage ? "!" : "")[\(title(of: name))](\(isPlain ? folder + name : "<\(folder)\(name)>"))"
  }

  /// The name without its folders and its ending.
  private static func title(of name: String) -> String { FileEnding.split(FileName(name).last).stem }
}
