import Testing

@testable import DataFiles

@Suite struct WorkbookWriterTests {
  private var form: WorkbookForm {
    var sheet = FormSheet(named: "ข้อมูล")
    var month = FormColumn(width: 15, look: .text)
    month.check = .choice(sheet: "ตัวเลือก", column: 27, rows: 8...19)
    month.advice = ("เดือน", String(repeating: "ก", count: 300))
    var amount = FormColumn(width: 12, look: .baht)
    amount.check = .decimal(min: "0", max: nil)
    sheet.columns = [month, amount]
    sheet.frozenRows = 1
    sheet.rows = [
      [.text("เดือน", .heading), .text("a < b & \"c\"", .heading)],
      [.text("ต.ค."), FormCell(.number("1500.5"), .baht)],
    ]
    return WorkbookForm(sheets: [sheet])
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    String(decoding: try #require(try Archive(bytes).member(name)), as: UTF8.self)
  }

  @Test func equalWorkbooksGiveEqualBytesAndEveryPartIsSound() throws {
    let bytes = WorkbookWriter.bytes(of: form)

    #expect(bytes == WorkbookWriter.bytes(of: form))
    let archive = try Archive(bytes)
    #expect(archive.names.count == 6)
    for name in archive.names {
      #expect(XMLTree.root(of: try #require(try archive.member(name))) != nil, "\(name)")
    }
    #expect(FileSignature.of(bytes) == .excel)
  }

  @Test func textsAreEscapedAndListsNameTheirCells() throws {
    let sheet = try part("xl/worksheets/sheet1.xml", of: WorkbookWriter.bytes(of: form))

    #expect(sheet.contains("a &lt; b &amp; &quot;c&quot;") && sheet.contains("<v>1500.5</v>"))
    #expect(sheet.contains("<formula1>'ตัวเลือก'!$AB$8:$AB$19</formula1>"))
    #expect(sheet.contains(#"sqref="A2:A5000""#) && sheet.contains(#"state="frozen""#))
  }

  /// Excel repairs a workbook whose advice is longer than 255 units, or whose titles are longer than 32.
  @Test func adviceIsCutToWhatExcelTakes() throws {
    let root = try #require(
      XMLTree.root(of: Array(try part("xl/worksheets/sheet1.xml", of: WorkbookWriter.bytes(of: form)).utf8)))

    for check in root.all("dataValidation") {
      #expect((check["prompt"] ?? "").utf16.count <= 255 && (check["error"] ?? "").utf16.count <= 255)
      #expect((check["promptTitle"] ?? "").utf16.count <= 32)
    }
  }

  @Test func namesOfSheetsAreShortAllowedAndDifferent() {
    let long = String(repeating: "ก", count: 40)
    let first = FormSheet(named: long)
    let second = FormSheet(named: long, besides: [first.name])

    #expect(first.name.utf16.count == 31 && second.name.utf16.count == 31 && second.name.hasSuffix(" (2)"))
    #expect(FormSheet(named: "สขร.1/2569 [ก]:*?").name == "สขร.1-2569 -ก----")
  }
}
