import Diagnostics
import Testing
import ThaiText

@testable import Catalogue
@testable import Content

@Suite struct DatasetReaderTests {
  private static let choices = [
    ColumnChoice(value: "open", label: "เปิดรับ"), ColumnChoice(value: "closed", label: "ปิดรับ"),
  ]
  private static let schema = DatasetSchema(
    name: "sample", title: "ตารางตัวอย่าง",
    columns: ColumnKind.allCases.map {
      DatasetColumn(
        name: $0.rawValue, title: "คอลัมน์ \($0.rawValue)", kind: $0, isRequired: false,
        choices: $0 == .choice ? choices : [])
    }, nothing: nil)
  private static let photo = ContentFile(
    path: "Content/a/1.jpg", address: SitePath(["a", "1.jpg"], isPage: false), kind: .jpg,
    state: .available(size: 1, pages: nil))

  private func read(_ text: String) throws -> (table: DatasetReader.Table, findings: [Diagnostic]) {
    let year = try #require(FiscalYear(2566))
    var findings = DiagnosticList()
    let reader = DatasetReader(
      schema: Self.schema, year: year, source: SourceText(path: "a.csv", text: text),
      locateFile: { $0 == "1.jpg" ? Self.photo : nil })
    return (reader.read(into: &findings), findings.sorted)
  }

  @Test func aCellIsReadByItsKind() throws {
    let day = try #require(CalendarDay(year: 2022, month: 11, day: 15))
    let cases: [(ColumnKind, String, DatasetValue)] = [
      (.text, "ข้อความ", .text), (.integer, "1200", .integer(1200)), (.integer, "๑๒", .integer(12)),
      (.baht, "1500.50", .baht(Baht(satang: 150_050))), (.baht, "๕๐๐", .baht(Baht(satang: 50_000))),
      (.percent, "85.5", .percent("85.5")), (.percent, "๘๕%", .percent("85")),
      (.day, "2022-11-15", .day(day)),
      (.day, "15 พ.ย. 2565", .day(day)), (.file, "1.jpg", .file(Self.photo)),
      (.link, "https://example.org/", .link("https://example.org/")),
      (.choice, "open", .choice(value: "open", label: "เปิดรับ")),
      (.choice, "เปิดรับ", .choice(value: "open", label: "เปิดรับ")), (.text, "", .empty),
    ]
    for (kind, text, value) in cases {
      let result = try read("\(kind.rawValue),month\n\(text),ต.ค. 2565\n")
      #expect(result.findings.isEmpty, "\(kind): \(result.findings.map(\.message.en))")
      #expect(result.table.rows.first?.cells.first?.value == value, "\(kind): \(text)")
    }
    guard case .month? = try read("month\nต.ค. 2565\n").table.rows.first?.cells.first?.value else {
      Issue.record("a month was not read")
      return
    }
  }

  @Test func aValueOfAnotherKindIsReportedInItsPlaceAndKeptAsText() throws {
    let cases: [(ColumnKind, String)] = [
      (.integer, "สิบสอง"), (.integer, "1.5"), (.baht, "1,50"), (.baht, "แพง"), (.percent, "85.5.1"),
      (.percent, "มาก"),
      (.day, "31/2/2565"), (.day, "11-15-22"), (.month, "ต.ค. 2560"), (.month, "สิบ"), (.file, "2.jpg"),
      (.link, "javascript:x"), (.choice, "เปิด"),
    ]
    for (kind, text) in cases {
      let (table, findings) = try read("text,\(kind.rawValue)\nก,\"\(text)\"\n")
      let finding = try #require(findings.first, "\(kind): \(text)")
      #expect(findings.count == 1 && finding.rule == "dataset.bad-value", "\(kind): \(text)")
      #expect(
        finding.place == SourcePlace(file: "a.csv", line: 2, column: 3, length: text.unicodeScalars.count + 2)
      )
      #expect(finding.message.th.contains("คอลัมน์ \(kind.rawValue)") && finding.mend != nil)
      #expect(table.rows.first?.cells.last == DatasetCell(text: text, value: .text))
    }
  }

  @Test func aMisspeltChoiceIsToldTheNearestOne() throws {
    #expect(try read("choice\nclosd\n").findings.first?.suggestion == "closed")
    #expect(try read("choice\nปิดรบ\n").findings.first?.suggestion == "ปิดรับ")
  }

  @Test func aHeadingIsKnownByItsShortNameOrItsThaiTitle() throws {
    for heading in ["baht", "BAHT", "คอลัมน์ baht", "คอลัมน์  baht", "คอลัมน์\u{A0}baht", " baht "] {
      let (table, findings) = try read("\"\(heading)\"\n5\n")
      #expect(findings.isEmpty, "\(heading)")
      #expect(table.columns.map(\.name) == ["baht"], "\(heading)")
    }
  }

  @Test func aColumnThatIsUnknownIsLeftOutAndTheOthersAreRead() throws {
    let (table, findings) = try read("text,bath,integer\nก,5,6\n")
    #expect(findings.map(\.rule.name) == ["dataset.unknown-column"])
    #expect(findings.first?.suggestion == "baht")
    #expect(findings.first?.place == SourcePlace(file: "a.csv", line: 1, column: 6, length: 4))
    #expect(findings.first?.mend?.en.contains("text, integer, baht") == true)
    #expect(table.columns.map(\.name) == ["text", "integer"])
    #expect(table.rows.map { $0.cells.map(\.text) } == [["ก", "6"]])
  }

  @Test func aColumnThatStandsTwiceNamesTheFirst() throws {
    let findings = try read("text,baht,คอลัมน์ text\nก,5,ข\n").findings
    #expect(findings.map(\.rule.name) == ["dataset.doubled-column"])
    #expect(findings.first?.related == [SourcePlace(file: "a.csv", line: 1, column: 1)])
  }

  @Test func aRowOfAnotherLengthIsLeftOutWithItsLine() throws {
    let (table, findings) = try read("text,integer\nก,1\nข\nค,2,3\nง,4\n")
    #expect(findings.map(\.rule.name) == ["csv.ragged-row", "csv.ragged-row"])
    #expect(findings.map { $0.place?.line } == [3, 4])
    #expect(table.rows.map(\.line) == [2, 5])
  }

  @Test func rowsOfBlanksAreNoRows() throws {
    let (table, findings) = try read("text,integer\n , \nก,1\n,\n")
    #expect(findings.isEmpty)
    #expect(table.rows.map(\.line) == [3])
  }
}
