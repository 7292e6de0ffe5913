import DataFiles
import Diagnostics
import Testing

@Suite struct WorkbookTests {
  private func read(_ parts: WorkbookParts, _ index: Int = 0) throws -> (sheet: Sheet, findings: [Diagnostic])
  {
    let workbook = try Workbook(parts.bytes, path: "a.xlsx")
    let sheet = try workbook.read(workbook.sheets[index])
    return (sheet, sheet.findings.sorted)
  }

  private func texts(_ parts: WorkbookParts) throws -> [[String]] {
    try read(parts).sheet.rows.map { $0.cells.map(\.text) }
  }

  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      let workbook = try Workbook(bytes, path: "a.xlsx")
      for sheet in workbook.sheets { _ = try workbook.read(sheet) }
      return nil
    } catch {
      return error
    }
  }

  @Test func everyTypeOfCellIsRead() throws {
    let rows = """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>12000</v></c><c r="C1" t="b"><v>1</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>ก</t></is></c><c r="B3" t="str"><f>A1&amp;"x"</f><v>ขx</v></c>
      <c r="D3" t="b"><v>0</v></c><c r="E3" t="n"><f>1+1</f><v>2</v></c><c r="F3" t="d"><v>2022-11-15T00:00:00</v></c>
      <c r="G3" s="0"/></row>
      """
    let parts = WorkbookParts(rows: rows, texts: ["<t>ไม่ใช้</t>", "<t xml:space=\"preserve\"> น้ำ </t>"])
    let (sheet, findings) = try read(parts)
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [
        [" น้ำ ", "12000", "TRUE"], ["ก", "ขx", "", "FALSE", "2", "2022-11-15"],
      ])
    #expect(sheet.rows.map(\.number) == [1, 3] && findings.isEmpty && sheet.name == "แผ่น1")
    #expect(sheet.place(of: sheet.rows[1], at: 5).cell == "แผ่น1!F3")
  }

  @Test func runsOfATextAreJoinedWithoutHintsOnHowItIsSpoken() throws {
    let texts = [
      "<r><rPr><b/></rPr><t>งบ</t></r><r><t>ประมาณ</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/>",
      "<t>บรรทัด_x000D_\nสอง_x005F_x</t>", "<t>จ\u{E4D}\u{E32}นวน</t>",
    ]
    let rows = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"
    #expect(
      try self.texts(WorkbookParts(rows: rows, texts: texts)) == [["งบประมาณ", "บรรทัด\nสอง_x", "จำนวน"]])
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("1E+05", "100000"), ("1.2345E-2", "0.01234500000000".trimmed),
    ("12000", "12000"), ("12000.0", "12000"), ("-5.50", "-5.5"), ("1.1000000000000001", "1.1"), ("0", "0"),
    ("-0", "0"),
    ("999999999999999.9", "1000000000000000"), ("123456789012345", "123456789012345"),
    ("2.5E+15", "2500000000000000"),
    ("4.9999999999999999E-3", "0.005"), ("1234.5678", "1234.5678"), ("1E-7", "0.0000001"),
    // The last digit is a five by the shortest form, and less by the number that the computer holds.
    ("0.3359098157662155", "0.335909815766215"), ("0.8821061896716055", "0.882106189671605"),
  ])
  func numbersAreWrittenAsAPersonTypesThem(value: String, text: String) throws {
    #expect(try texts(WorkbookParts(cells: [("", "<v>\(value)</v>")])) == [[text]])
  }

  private static let formats: [(code: String, value: String, text: String)] = [
    ("0%", "0.855", "85.5%"), ("0.00%", "0.07", "7%"), ("0.0%", "1", "100%"), ("0000", "7", "0007"),
    ("0", "7", "7"),
    ("#,##0.00", "1234.5", "1234.5"), ("#,##0.00\\ &quot;บาท&quot;", "5", "5"), ("General", "44880", "44880"),
    ("@", "44880", "44880"),
    ("0.00E+00", "44880", "44880"), ("[Red]#,##0;[Blue]-#,##0", "44880", "44880"),
    ("#,##0 บาท", "44880", "44880"),
    ("d/m/yyyy", "44880", "2022-11-15"), ("[$-41E]d mmm yyyy", "44880", "2022-11-15"),
    ("[$-D07041E]d mmmm yyyy;@", "44880", "2022-11-15"), ("[$-107041E]d mmm yy;@", "44880", "2022-11-15"),
    ("[$-1070000]d/mm/yyyy;@", "44880", "2022-11-15"), ("[$-187041E]d mmm bbbb", "44880.7", "2022-11-15"),
    ("ว/ด/ปปปป", "44880", "2022-11-15"), ("d/m/bbbb", "44880", "2022-11-15"),
    ("[$-41E]mmmm yyyy", "44866", "2022-11"),
    ("mmm-yy", "44880", "2022-11"), ("yyyy\\-mm\\-dd", "44880", "2022-11-15"),
    ("&quot;วันที่ &quot;d", "44880", "2022-11-15"),
    ("d/m/yyyy h:mm", "44880.5625", "2022-11-15 13:30"), ("h:mm", "0.5625", "13:30"),
    ("h:mm AM/PM", "0.5625", "13:30"),
    ("mm:ss.0", "0.001", "00:01:26"), ("h:mm:ss", "0.5", "12:00:00"), ("[h]:mm", "1.5", "36:00"),
    ("[h]:mm:ss", "2", "48:00:00"),
    ("[mm]", "0.0625", "90"), ("[ช]:นน", "1.5", "36:00"), ("d/m/yyyy", "0", "0"), ("d/m/yyyy", "-3", "-3"),
    // What an officer types as 10/1/2566, and what no calendar has.
    ("d/m/yyyy", "243263", "2023-01-10"), ("d/m/yyyy", "244043", "29/2/2568"),
    ("d/m/yyyy", "61", "1900-03-01"),
  ]

  @Test func formatsSayWhatANumberMeans() throws {
    for (code, value, text) in Self.formats {
      let read = try texts(WorkbookParts(cells: [("s=\"1\"", "<v>\(value)</v>")], formats: [code]))
      #expect(read == [[text]], "\(code) \(value)")
    }
  }

  @Test func daysMayBeCountedFrom1904() throws {
    var parts = WorkbookParts(cells: [("s=\"1\"", "<v>43418</v>")], formats: ["d/m/yyyy"])
    parts.facts = "<workbookPr date1904=\"1\"/>"
    #expect(try texts(parts) == [["2022-11-15"]])
  }

  @Test(arguments: [
    (WorkbookParts.transitional, "x:"), (WorkbookParts.strict, ""), (WorkbookParts.strict, "ns0:"),
  ])
  func namespacesAndPrefixesMayVary(namespace: String, prefix: String) throws {
    var parts = WorkbookParts(
      rows: "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" s=\"1\"><v>44880</v></c></row>",
      formats: ["d/m/yyyy"], texts: ["<t>ก</t>"])
    (parts.namespace, parts.prefix) = (namespace, prefix)
    #expect(try texts(parts) == [["", "ก", "2022-11-15"]])
  }

  @Test func rowsAndCellsWithoutAReferenceFollowEachOther() throws {
    let rows =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c r=\"C3\"><v>3</v></c><c><v>4</v></c></row>"
    let sheet = try read(WorkbookParts(rows: rows)).sheet
    #expect(sheet.rows.map { $0.cells.map(\.text) } == [["1", "2"], ["", "", "3", "4"]])
    #expect(sheet.rows.map(\.number) == [1, 3])
  }

  @Test func aFailedFormulaAndOneWithoutAValueAreNamedByTheirCells() throws {
    let rows = """
      <row r="14"><c r="F14" t="e"><f>A1/0</f><v>#REF!</v></c><c r="G14"><f>SUM(A1:A2)</f><v></v></c>
      <c r="H14"><f>A1</f></c><c r="I14" t="str"><f>IF(A1,"","")</f><v></v></c><c r="J14"><v>1</v></c></row>
      """
    let (sheet, findings) = try read(WorkbookParts(rows: rows))
    #expect(findings.map(\.rule.name) == ["sheet.error-cell", "sheet.formula-without-value"])
    #expect(findings.map { $0.place?.written } == ["a.xlsx:แผ่น1!F14", "a.xlsx:แผ่น1!G14"])
    #expect(findings[1].message.en.contains("of 2 cells"))
    #expect(findings[0].message.th.contains("#REF!") && findings.allSatisfy { $0.severity == .error })
    #expect(sheet.rows.first?.cells.last?.text == "1")
  }

  @Test func aZeroThatNoSpreadsheetHasComputedIsNoValue() throws {
    var parts = WorkbookParts(cells: [
      ("", "<f>SUM(B1)</f><v>0</v>"), ("", "<f>1</f><v>7</v>"), ("", "<v>0</v>"),
    ])
    parts.facts = "<calcPr fullCalcOnLoad=\"1\"/>"
    #expect(try read(parts).findings.map(\.rule.name) == ["sheet.formula-without-value"])
    parts.facts = ""
    #expect(try read(parts).findings.isEmpty)
  }

  @Test func whatTheAuthorHidIsLeftOutAndToldOnce() throws {
    var parts = WorkbookParts(rows: "")
    parts.sheets[0].xml = """
      <cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData>
      <row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>
      <row r="2" hidden="1"><c><v>4</v></c><c t="e"><v>#N/A</v></c></row><row r="3"><c><v>5</v></c></row></sheetData>
      """
    parts.sheets += [("ร่าง", "hidden", "<sheetData/>"), ("ลับ", "veryHidden", "<sheetData/>")]
    let workbook = try Workbook(parts.bytes, path: "a.xlsx")
    #expect(workbook.sheets.map(\.isHidden) == [false, true, true] && workbook.sheets[1].name == "ร่าง")
    let (sheet, findings) = try read(parts)
    #expect(
      sheet.rows.map { $0.cells.map(\.text) } == [["1", "", "3"], ["5"]]
        && sheet.rows.map(\.number) == [1, 3])
    #expect(findings.map(\.rule.name) == ["sheet.hidden-sheets", "sheet.hidden"])
    #expect(findings.allSatisfy { $0.severity == .note })
    #expect(
      findings[0].message.en.hasSuffix("“ร่าง”, “ลับ”") && findings[1].message.en.hasSuffix("1 row, 1 column"))
  }

  @Test func joinedCellsAreKeptWithTheSheet() throws {
    var parts = WorkbookParts(rows: "")
    parts.sheets[0].xml = """
      <sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>
      <mergeCells><mergeCell ref="B1:D2"/><mergeCell ref="A10:A12"/><mergeCell ref="x"/></mergeCells>
      """
    let merges = try read(parts).sheet.merges
    #expect(merges == [SheetMerge(rows: 1...2, columns: 1...3), SheetMerge(rows: 10...12, columns: 0...0)])
  }

  @Test func whatIsNoWorkbookIsToldWithWhatToDo() throws {
    let parts = WorkbookParts(rows: "<row><c><v>1</v></c></row>")
    var (macros, binary, noCells) = (parts, parts, parts)
    macros.others = [("xl/vbaProject.bin", "x")]
    binary.sheets = []
    binary.others = [("xl/workbook.bin", "x")]
    noCells.sheets = []
    let cases: [(bytes: [UInt8], fault: WorkbookFault)] = [
      (macros.bytes, .macros), (binary.bytes, .binary), (noCells.bytes, .noWorkbook),
      (ZipBuilder(["a.txt": "x"]).bytes, .noWorkbook), ([], .archive(.notAnArchive)),
    ]
    for (bytes, wanted) in cases {
      #expect(fault(bytes) == wanted)
      #expect(wanted.finding(at: SourcePlace(file: "a.xlsx")).mend?.th.contains("บันทึก") == true)
    }
  }

  @Test(arguments: [
    "<row r=\"0\"/>", "<row r=\"9999999\"/>", "<row><c r=\"ZZZZ1\"><v>1</v></c></row>",
    "<row><c t=\"s\"><v>9</v></c></row>",
    "<row><c>", "<!DOCTYPE x []>",
  ])
  func aSheetThatIsDamagedIsAFault(rows: String) {
    #expect(fault(WorkbookParts(rows: rows).bytes) == .archive(.damagedMember("book/tables/s1.xml")))
  }

  @Test func moreCellsThanAnyTableHasAreRefused() {
    let row = "<row><c r=\"XFD1\"><v>1</v></c></row>"
    let rows = String(repeating: row, count: 400)
    let time = ContinuousClock().measure { #expect(fault(WorkbookParts(rows: rows).bytes) == .tooManyCells) }
    #expect(time < .seconds(10))
  }

  @Test func changedBytesNeverHarm() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>44880</v></c></row>"
    let text = WorkbookParts(rows: rows, formats: ["d mmm yy"], texts: ["<t>ก</t>"]).bytes
    var random = SplitMix(seed: 1)
    for _ in 0..<300 {
      var bytes = text
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = fault(bytes)
    }
  }
}

extension String {
  /// A number without the zeros at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
    return text
  }
}
