import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

/// What `check --fix` mends: the named spans change, everything else stays byte for byte.
@Suite struct ProjectFixerTests {
  private static let place = ContentFolder.structure

  private func fixes(_ folder: ContentFolder) throws -> [FixedFile] {
    ProjectFixer(reading: SourceFolder(root: folder.root.path), content: try folder.load().content).fixes()
  }

  /// The text of a document after all fixes; the same if nothing is mended.
  private func fixed(_ text: String) throws -> String {
    let folder = try ContentFolder([Self.place + ".md": text])
    return try fixes(folder).first.map { String(decoding: $0.after, as: UTF8.self) } ?? text
  }

  private func document(_ data: String = "", _ body: String = "") -> String {
    "---\ntitle: เอกสาร\n\(data)---\n\(body)"
  }

  @Test func whatIsWellIsLeftAlone() throws {
    let texts = [
      document("published: 2022-11-15\nunit: “กองคลัง\n", "ก “ข” <https://a.go.th> `www.b.go.th`\r\n"),
      document("summary: “ก” และ “ข”\n", "[x](https://a.go.th/www.b.go.th)\n\n    https://code.go.th\n"),
      document("covers: ๒๕๖๖\nsummary: ๑ ม.ค. ๒๕๖๖\n", "วันที่ ๑ ม.ค. ๒๕๖๖\tก\n"),
      document(
        "links:\n  - url: https://www.a.go.th\n", "[a]: https://b.go.th\n\n[a] <a href=\"https://c.go.th\">\n"
      ),
      "ไม่มีส่วนข้อมูล\n", "",
    ]
    for text in texts { #expect(try fixed(text) == text, "\(text)") }
  }

  @Test func thaiDigitsOfDaysBecomeArabic() throws {
    let text = document("published: ๑๕ พ.ย. ๒๕๖๕\nupdated: \"๒๕๖๖-๐๑-๑๐\"\nsummary: ๕ คน\n", "๑ ๒ ๓\n")
    let wanted = document("published: 15 พ.ย. 2565\nupdated: \"2566-01-10\"\nsummary: ๕ คน\n", "๑ ๒ ๓\n")
    #expect(try fixed(text) == wanted)
    #expect(try fixed(document("published: ๑๕ พย ๖๕\n")) == document("published: ๑๕ พย ๖๕\n"))
  }

  @Test func blanksAndControlCharactersOfWordGo() throws {
    let text = document("unit:\u{A0}กองคลัง\n", "ก\u{A0}ข\u{0B}ค\u{7}ง\r\n\r\nจ\u{A0}ฉ\n")
    #expect(try fixed(text) == document("unit: กองคลัง\n", "ก ข คง\r\n\r\nจ ฉ\n"))
  }

  @Test func aBlankThatWouldMakeAListOrCodeStays() throws {
    let text = document("", "1.\u{A0}ข้อ\u{A0}แรก\n\n\u{A0}\u{A0}\u{A0}\u{A0}ย่อหน้า\n")
    let after = try fixed(text)
    #expect(after.contains("1.\u{A0}ข้อ แรก") && after.hasSuffix("ย่อหน้า\n"))
    #expect(!after.contains("\n    ย่อหน้า"))
  }

  @Test func tabsAndCurlyQuotesThatBreakDataAreMended() throws {
    let text = document("contact: “ก: ข”\nattachments:\n\t- file: a.pdf\n\t  title: ค\n")
    let after = try fixed(text)
    #expect(after == document("contact: \"ก: ข\"\nattachments:\n  - file: a.pdf\n    title: ค\n"))
    #expect(try fixed(document("status: “published”\n")) == document("status: \"published\"\n"))
  }

  @Test func addressesBecomeLinksThatReadAsBefore() throws {
    let body = "ดู https://a.go.th/x?b=1&c=2. และ www.b.go.th/y ครับ (https://c.go.th) [ก](www.d.go.th)\n"
    let wanted =
      "ดู <https://a.go.th/x?b=1&c=2>. และ [www.b.go.th/y](https://www.b.go.th/y) ครับ (<https://c.go.th>) [ก](https://www.d.go.th)\n"
    #expect(try fixed(document("", body)) == document("", wanted))
    let data = "links:\n  - url: www.a.go.th\n    title: www.a.go.th\n  - url: \"www.b.go.th/ก\"\n"
    #expect(
      try fixed(document(data))
        == document(
          data.replacing("url: www", with: "url: https://www").replacing("\"www", with: "\"https://www")))
  }

  @Test func theSameAddressInCodeAndInWordsIsTakenApart() throws {
    let after = try fixed(document("", "`https://a.go.th` https://a.go.th https://a.go.th\n"))
    #expect(after.contains("`https://a.go.th`"))
    #expect(try fixed(after) == after)
  }

  @Test func unlistedFilesAreListedUnderTheirNames() throws {
    let cases: [(data: String, after: String)] = [
      ("", "attachments:\n  - file: a b.pdf\n    title: a b\n"),
      ("attachments:\n", "attachments:\n  - file: a b.pdf\n    title: a b\n"),
      (
        "attachments:\n- file: c.pdf\n  title: >\n    ก\n\n    ข\nstatus: published\n",
        "attachments:\n- file: c.pdf\n  title: >\n    ก\n\n    ข\n- file: a b.pdf\n  title: a b\nstatus: published\n"
      ),
      (
        "attachments:\n    - file: c.pdf  # ลงนามแล้ว\n# ท้าย\n",
        "attachments:\n    - file: c.pdf  # ลงนามแล้ว\n    - file: a b.pdf\n      title: a b\n# ท้าย\n"
      ),
      ("attachments: [{file: c.pdf}]\n", "attachments: [{file: c.pdf}]\n"),
    ]
    for (data, after) in cases {
      let folder = try ContentFolder.ofStructure(data)
      for name in ["a b.pdf", "c.pdf"] where name == "a b.pdf" || data.contains("c.pdf") {
        try folder.write(ContentFolder.pdf, to: Self.place + "/" + name)
      }
      let found = try fixes(folder)
      let text = found.first.map { String(decoding: $0.after, as: UTF8.self) }
      #expect(text ?? ContentFolder.document(data) == ContentFolder.document(after), "\(data)")
      guard let file = found.first else { continue }
      #expect(file.counts == [.attachments: 1] && file.named.map { FileName($0).last } == ["a b.pdf"])
      try folder.write(Data(file.after), to: Self.place + ".md")
      let (content, findings) = try folder.load()
      #expect(findings.isEmpty && content.documents(of: "structure").first?.unlistedFiles.isEmpty == true)
    }
  }

  @Test func lineEndsOfTheFileAreKept() throws {
    let folder = try ContentFolder([
      Self.place + ".md": document("published: ๑ ม.ค. ๒๕๖๖\n").replacing("\n", with: "\r\n")
    ])
    try folder.write(ContentFolder.pdf, to: Self.place + "/a.pdf")
    let after = try #require(try fixes(folder).first?.after)
    #expect(
      String(decoding: after, as: UTF8.self)
        == document("published: 1 ม.ค. 2566\nattachments:\n  - file: a.pdf\n    title: a\n")
        .replacing("\n", with: "\r\n"))
  }

  @Test func aFileThatNobodyCanOpenIsNotListed() throws {
    let folder = try ContentFolder.ofStructure()
    try folder.write(Data("%PDF-1.4".utf8), to: Self.place + "/a.pdf")
    try folder.write(Data("%PDF-1.4 /Encrypt 5 0 R %%EOF".utf8), to: Self.place + "/b.pdf")
    #expect(try fixes(folder).isEmpty)
  }

  @Test func linksAndLeftoversAreNotTouched() throws {
    let folder = try ContentFolder()
    let slip = Data(document("published: ๑ ม.ค. ๒๕๖๖\n").utf8)
    try folder.write(slip, to: "news/2566-01-01-a.md~")
    try folder.write(slip, to: "../elsewhere.md")
    let link = folder.url("news/2566-01-02-b.md")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.url("../elsewhere.md"))
    #expect(ProjectFixer(reading: SourceFolder(root: folder.root.path), content: nil).fixes().isEmpty)
    let disk = SourceFolder(root: folder.root.path)
    #expect(throws: SystemError.self) { try disk.replace("Content/news/2566-01-02-b.md", [0x78]) }
  }
}

/// Tables that spreadsheet programs save in other ways.
@Suite struct TableFixTests {
  private let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test func otherEncodingsBecomeUTF8() throws {
    let text = "ชื่อ,จำนวน\nก,1\n"
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { utf16 += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    let thai = text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E00 + 0xA0) }
    for bytes in [utf16, thai] {
      let fixed = try #require(TableFix(bytes).fixed)
      #expect(fixed.bytes == mark + Array(text.utf8) && fixed.kinds == [.encoding])
      #expect(TableFix(fixed.bytes).fixed == nil)
    }
  }

  @Test func otherSeparatorsBecomeCommas() throws {
    let cases = [
      (
        "ชื่อ;ราคา;\"ก;ข\"\r\nนาย ก, ข;1,200;\"ค\"\"ง\"\r\n",
        "ชื่อ,ราคา,\"ก;ข\"\r\n\"นาย ก, ข\",\"1,200\",\"ค\"\"ง\"\r\n"
      ),
      ("ก\tข\n1\t2\n\n3\t4", "ก,ข\n1,2\n\n3,4"),
      ("ก;ข\n\"1\n2\";3\n", "ก,ข\n\"1\n2\",3\n"),
    ]
    for (text, wanted) in cases {
      let fixed = try #require(TableFix(Array(text.utf8)).fixed, "\(text)")
      #expect(String(decoding: fixed.bytes, as: UTF8.self) == wanted)
      #expect(fixed.kinds == [.separators] && TableFix(fixed.bytes).fixed == nil)
    }
  }

  @Test func whatNobodyCanBeSureOfStays() {
    for text in ["ก,ข;ค\n1,2;3\n", "หมายเหตุ; ดูท้าย\nก\n", "ก\nข\n", "", "ก;ข\tค\n1;2\t3\n", "ก;ข\n1;2;3\n"] {
      #expect(TableFix(Array(text.utf8)).fixed == nil, "\(text)")
    }
    #expect(TableFix([0x50, 0x4B, 3, 4, 0xFF, 0xFF]).fixed == nil)
  }
}

/// Whatever a text holds, what is mended once is mended for good, and lines without slips stay as they are.
@Suite struct FixingTwiceTests {
  private static let pieces = [
    "ก", "ข ค", "\u{A0}", "\u{0B}", "\u{7}", "https://a.go.th/x", "www.b.go.th", "[ง](www.c.go.th)", "`", "*",
    "\n", "\n\n", "1.", "- ", "    ", "| ก | ข |\n|---|---|\n", "<", ">", "(", ")", "![", "](", "๑ ม.ค. ๒๕๖๖",
    "\r\n", "---\n", "“", "”", "#", "\t", "[a]: https://d.go.th\n", "&amp;", "\\",
  ]
  private static let data = [
    "published: ๑ ม.ค. ๒๕๖๖\n", "summary: “ก: ข”\n", "\tsummary: ค\n", "unit:\u{A0}กองคลัง\n",
    "links:\n  - url: www.a.go.th\n", "attachments:\n", "status: “draft”\n", "# ก\n",
    "updated: ๒๕๖๖-๐๑-๐๒\r\n",
    "attachments:\n- file: x.pdf\n", "{", "'\n", "\u{7}",
  ]

  @Test func aSecondFixChangesNothing() throws {
    var random = SeededNumbers(state: 7)
    let folder = try ContentFolder()
    for number in 0..<120 {
      func some(_ pieces: [String], _ most: Int) -> String {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
        .joined()
      }
      let text = "---\ntitle: ก\n\(some(Self.data, 4))---\n\(some(Self.pieces, 25))\nบรรทัดที่ไม่มีอะไรผิด\n"
      try folder.write(Data(text.utf8), to: "news/2566-01-01-\(number).md")
    }
    let first = ProjectFixer(reading: SourceFolder(root: folder.root.path), content: nil).fixes()
    #expect(first.count > 60)
    for file in first {
      #expect(file.after.count(where: { $0 == 0x0A }) == file.before.count(where: { $0 == 0x0A }))
      #expect(String(decoding: file.after, as: UTF8.self).hasSuffix("\nบรรทัดที่ไม่มีอะไรผิด\n"))
      try folder.write(Data(file.after), to: String(file.path.dropFirst("Content/".count)))
    }
    let second = ProjectFixer(reading: SourceFolder(root: folder.root.path), content: nil).fixes()
    #expect(second.isEmpty, "\(second.map { (String(decoding: $0.before, as: UTF8.self), $0.counts) })")
  }
}

/// Numbers that are the same in every run.
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
