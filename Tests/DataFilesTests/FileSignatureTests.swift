import DataFiles
import Diagnostics
import Testing

@Suite struct FileSignatureTests {
  private static func zip(_ names: [String]) -> [UInt8] {
    names.flatMap { name in
      [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 22) + [UInt8(name.utf8.count), 0, 0, 0]
        + Array(name.utf8)
    }
  }

  private static func ole(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
      + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func aFileIsKnownByWhatItHolds() {
    let types = "[Content_Types].xml"
    #expect(FileSignature.of(Self.zip([types, "_rels/.rels", "xl/workbook.xml"])) == .excel)
    #expect(FileSignature.of(Self.zip([types, "word/document.xml"])) == .word)
    #expect(FileSignature.of(Self.zip([types, "ppt/presentation.xml"])) == .powerPoint)
    #expect(FileSignature.of(Self.zip(["แผน/word/a.txt"])) == .zip)
    #expect(
      FileSignature.of(Self.zip(["mimetypeapplication/vnd.oasis.opendocument.spreadsheet"]))
        == .openSpreadsheet)
    #expect(FileSignature.of(Self.ole("Workbook")) == .oldExcel)
    #expect(FileSignature.of(Self.ole("WordDocument")) == .oldWord)
    #expect(FileSignature.of(Self.ole("EncryptedPackage")) == .lockedOffice)
    #expect(FileSignature.of(Array("%PDF-1.7\n".utf8)) == .pdf)
    #expect(FileSignature.of(Array("\n\n%PDF-1.4".utf8)) == .pdf)
    #expect(FileSignature.of([0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
    #expect(FileSignature.of(Array("{\\rtf1".utf8)) == .richText)
  }

  @Test(arguments: ["", "PK", "ก,ข\n1,2\n", "---\ntitle: PDF\n---\n", "MZ", "<svg/>"])
  func textsAreOfNoKind(text: String) { #expect(FileSignature.of(Array(text.utf8)) == nil) }

  @Test(arguments: [
    ("a.csv", zip(["[Content_Types].xml", "xl/workbook.xml"]), "Excel", "CSV UTF-8"),
    ("a.md", zip(["[Content_Types].xml", "word/document.xml"]), "Word", "Word"),
    ("a.pdf", Array("%PDF-1.7".utf8), "PDF", "pdftotext"),
    ("a.yaml", [0x89, 0x50, 0x4E, 0x47], "รูป PNG", "attachments:"),
  ])
  func aFileThatIsNoTextSaysWhatItIsAndWhatToDo(name: String, bytes: [UInt8], kind: String, mend: String)
    throws
  {
    var findings = DiagnosticList()
    #expect(TextEncoding.decode(bytes, path: name, into: &findings) == nil)
    let finding = try #require(findings.all.first)
    #expect(finding.rule.name == "text.binary" && findings.all.count == 1)
    #expect(finding.message.th.contains(kind) && finding.mend?.th.contains(mend) == true)
  }
}
