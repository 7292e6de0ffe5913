import DataFiles
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Catalogue
@testable import Content
@testable import DataFiles

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
    let sheet = CSVReader.sheet(of: SourceText(path: "a.csv", text: text), mostRows: 1000, into: &findings)
    let reader = DatasetReader(
      schema: Self.schema, year: year, fileName: "a.csv",
      locateFile: { $0 == "1.jpg" ? .success(Self.photo) : .failure(.unknownKind) })
    let table = reader.read([sheet].compactMap(\.self), into: &findings)
    return (table, findings.sorted)
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
      (.day, "31/2/2565"), (.day, "11-15-22"), (.month, "ต.ค. 2560"), (.month, "สิบ"),
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
    #expect(findings.first?.related == [SourcePlace(file: "a.csv", line: 1, column: 1, length: 4)])
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

  @Test func aFileThatMayNotBePublishedIsReportedAsEverywhere() throws {
    let (table, findings) = try read("text,file\nก,2.exe\n")
    #expect(findings.map(\.rule.name) == ["file.unknown-kind"])
    #expect(table.rows.first?.cells.last == DatasetCell(text: "2.exe", value: .text))
  }

  @Test func aDateSaysWhatIsWrongWithIt() throws {
    let cases = [("3 ต.ค. 65", "two digits"), ("31/2/2565", "calendar"), ("เมื่อวาน", "is not a date")]
    for (text, words) in cases {
      let finding = try #require(try read("text,day\nก,\(text)\n").findings.first, "\(text)")
      #expect(finding.message.en.contains(words), "\(finding.message.en)")
    }
  }

  @Test func aMonthOfAnotherYearNamesBothYears() throws {
    let finding = try #require(try read("text,month\nก,ต.ค. 2567\n").findings.first)
    #expect(finding.message.en == "column month: “ต.ค. 2567” is a month of fiscal year 2568, not of 2566")
    #expect(finding.mend?.th == "เดือนของปีงบประมาณ 2566 คือ ต.ค. 2565 ถึง ก.ย. 2566")
  }

  @Test func headingsOfAFormAreKnownWithoutTheirBlanksAndUnits() throws {
    let columns: [(name: String, title: String, kind: ColumnKind)] = [
      ("title", "งานที่ซื้อ", .text), ("price", "ราคากลาง (บาท)", .baht), ("sum", "วงเงิน", .baht),
    ]
    let schema = DatasetSchema(
      name: "buys", title: "จัดซื้อ",
      columns: columns.map {
        DatasetColumn(name: $0.name, title: $0.title, kind: $0.kind, isRequired: true, choices: [])
      }, nothing: nil)
    let headings = ColumnHeadings(schema)
    let cases: [(heading: String, column: String?)] = [
      ("ราคากลาง (บาท)", "price"), ("ราคากลาง(บาท)", "price"), ("ราคากลาง", "price"),
      ("ราคากลาง\n(บาท)", "price"),
      ("วงเงิน (บาท)", "sum"), ("PRICE", "price"), ("งาน ที่ซื้อ", "title"), ("ราคากลาง (ล้านบาท)", nil),
      ("งานที่ซื้อ (บาท)", nil), ("ลำดับที่", nil),
    ]
    for (heading, wanted) in cases {
      var found: String?
      if case .column(let column) = headings.meaning(of: heading) { found = column.name }
      #expect(found == wanted, "\(heading)")
    }
    #expect(headings.suggestion(for: "ราคากลางของงาน") == "ราคากลาง (บาท)")
    #expect(headings.suggestion(for: "งานที่ซื้อและวงเงินงบประมาณ") == "งานที่ซื้อ + วงเงิน")
    #expect(headings.suggestion(for: "หมายเหตุ") == nil)
  }

  @Test func aRunningNumberIsPassedOver() throws {
    for heading in ["ลำดับที่", "ลำดับ", "ที่", "No."] {
      let (table, findings) = try read("\(heading),text,baht\n1,ก,5\n")
      #expect(findings.isEmpty, "\(heading)")
      #expect(
        table.columns.map(\.name) == ["text", "baht"] && table.rows.first?.cells.map(\.text) == ["ก", "5"])
    }
  }

  @Test func allUnknownHeadingsAreOneFinding() throws {
    let findings = try read("text,bath,หมายเหตุ,ผู้จัดทำ\nก,5,6,7\n").findings
    #expect(findings.map(\.rule.name) == ["dataset.unknown-column"])
    #expect(findings.first?.message.en.contains("3 headings") == true)
    #expect(findings.first?.mend?.en.contains("\n“bath” → “baht”\n“หมายเหตุ” → –\n") == true)
  }

  @Test func onlyTheUnknownHeadingsThatAreToldGetASuggestion() throws {
    let header = "text" + (0..<5000).map { ",bath\($0)" }.joined()
    let findings = try read(header + "\nก\n").findings.filter { $0.rule.name == "dataset.unknown-column" }
    #expect(findings.count == 1)
    #expect(findings.first?.message.en.contains("5000 headings") == true)
    let mend = findings.first?.mend?.en ?? ""
    #expect(mend.contains("\n…\n") && mend.components(separatedBy: "“bath").count == 31)
  }

  @Test func titlesAboveTheHeaderAreSaidOnceAndPassedOver() throws {
    let (table, findings) = try read("แบบ สขร.1,,\nอบต.บ้านนาดี,,\nลำดับที่,text,baht\n1,ก,5\n")
    #expect(findings.map(\.rule.name) == ["dataset.left-out"] && findings.first?.severity == .note)
    #expect(findings.first?.place?.line == 1)
    #expect(table.rows.map(\.line) == [4])
  }

  @Test(arguments: [
    ("a.xls", ".xlsx"), ("a.ods", ".xlsx"), ("a.xlsm", ".xlsx"), ("a.xlsb", ".xlsx"),
    ("a.pdf", "attachments:"),
    ("https://docs.google.com/spreadsheets/d/1/edit", "Download"),
  ])
  func aTableOfAnotherProgramSaysOnceHowToSaveIt(name: String, words: String) throws {
    let folder = try ContentFolder.ofStructure("datasets: [{file: \"\(name)\", schema: executives}]\n")
    if name == "a.pdf" { try folder.write(ContentFolder.pdf, to: ContentFolder.structure + "/" + name) }
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["dataset.not-csv"])
    #expect(findings.first?.mend?.en.contains(words) == true && findings.first?.place?.line == 3)
  }
}
