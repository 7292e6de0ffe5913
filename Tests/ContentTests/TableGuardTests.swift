import Foundation
import Testing

@testable import Content

/// No cell of a CSV file that is attached or linked acts as a formula.
@Suite struct TableGuardTests {
  @Test(arguments: [
    ("ก,=1+1\n", "ก,'=1+1\n"), ("=1,ก\r\n@x,ข\r\n", "'=1,ก\r\n'@x,ข\r\n"), ("\u{FEFF}=1\n", "\u{FEFF}'=1\n"),
    ("ก,\"=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\n", "ก,\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\n"),
    ("ก;=1\t+a\n", "ก;'=1\t'+a\n"), ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"), ("＝1,＠a", "'＝1,'＠a"),
    ("a\r=1\r", "a\r'=1\r"), ("\"ก\n=ข\",\"\n=1\"", "\"ก\n=ข\",\"'\n=1\""), ("\"ไม่ปิด,=1\n", nil),
    ("+66-2-123-4567", "'+66-2-123-4567"), ("\"a\"x,=1", "\"a\"x,'=1"), ("ก,\"\"\"=1\"\n", nil),
    ("ก,-,-5,+12.50,-3%,\"-1,000\",1-2,a=b\n", nil), ("", nil), ("ก,ข\n\n,\n", nil),
  ])
  func whatBeginsLikeAFormulaGetsAnApostropheAndNothingElseChanges(text: String, expected: String?) {
    let guarded = TableGuard.guarded(Array(text.utf8))?.bytes(of: Array(text.utf8))
    #expect(guarded.map { String(decoding: $0, as: UTF8.self) } == expected)
    if let guarded { #expect(TableGuard.guarded(guarded) == nil) }
  }

  @Test func anAttachedAndALinkedTableAreGuarded() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: a.csv\n", body: "[ข](b.csv)\n")
    for name in ["a.csv", "b.csv"] {
      try folder.write(Data("ชื่อ,ค่า\nก,=1+1\n".utf8), to: ContentFolder.structure + "/" + name)
    }
    let document = try #require(try folder.document())
    #expect(document.files.map(\.name).sorted() == ["a.csv", "b.csv"])
    for file in document.files {
      let guarded = try #require(file.guarded?.bytes(of: Array("ชื่อ,ค่า\nก,=1+1\n".utf8)))
      #expect(String(decoding: guarded, as: UTF8.self) == "ชื่อ,ค่า\nก,'=1+1\n")
      #expect(file.state == .available(size: guarded.count, pages: nil))
    }
  }

  @Test func aWideTableIsGuardedInUTF8() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: a.csv\n")
    let wide = "ชื่อ,ค่า\nก,=1\n".data(using: .utf16) ?? Data()
    try folder.write(wide, to: ContentFolder.structure + "/a.csv")
    let guarded = try #require(try folder.document()?.files.first?.guarded)
    #expect(String(decoding: guarded, as: UTF8.self) == "\u{FEFF}ชื่อ,ค่า\nก,'=1\n")
  }

  @Test func aTableWhoseCellsCannotBeLookedAtIsNotPublished() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: a.csv\n")
    try folder.write(
      Data([0x41, 0, 0, 0x2C, 0xD8, 0, 0x41, 0, 0xFF]), to: ContentFolder.structure + "/a.csv")
    #expect(try folder.rules() == ["file.corrupt"])
  }
}
