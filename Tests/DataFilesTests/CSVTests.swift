import DataFiles
import Diagnostics
import SwiftCSV
import Testing

@Suite struct CSVTests {
  /// The first row and those below it.
  private struct Table {
    let header: [SheetCell]
    let rows: [(cells: [SheetCell], line: Int)]
  }

  private func table(_ source: SourceText, into findings: inout DiagnosticList) -> Table? {
    CSVReader.sheet(of: source, into: &findings)
      .map { sheet in
        Table(header: sheet.rows[0].cells, rows: sheet.rows.dropFirst().map { ($0.cells, $0.number) })
      }
  }

  private func read(_ text: String) -> (table: Table?, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let table = table(SourceText(path: "a.csv", text: text), into: &findings)
    return (table, findings.all)
  }

  @Test(arguments: ["\u{0E31}", "\u{0E34}", "\u{0E48}", "\u{0E33}"])
  func aThaiMarkAfterASyntaxCharacterGluesNothing(mark: String) {
    let table = read("a,b,c\n1,\(mark)2,\"\(mark)\"\n").table
    #expect(table?.rows.first?.cells.map(\.text) == ["1", mark + "2", mark])
  }

  @Test(arguments: [
    "ชื่อ;ราคา;หมายเหตุ\nก;1,200;ข, ค\nง;3,400;\n", "ชื่อ\tราคา\tหมายเหตุ\nก\t1,200\tข, ค\nง\t3,400\t\n",
    "ชื่อ,ราคา,หมายเหตุ\nก,\"1,200\",\"ข, ค\"\nง,\"3,400\",\n",
    "ชื่อ;ราคา;หมายเหตุ\n\"ก\";1,200;\"ข, ค\"\n\"ง\";3,400;\"\"\n",
  ])
  func cellsMayBeSeparatedAsInOtherCountries(text: String) {
    let (table, findings) = read(text)
    #expect(findings.isEmpty)
    #expect(table?.header.map(\.text) == ["ชื่อ", "ราคา", "หมายเหตุ"])
    #expect(table?.rows.map { $0.cells.map(\.text) } == [["ก", "1,200", "ข, ค"], ["ง", "3,400", ""]])
  }

  @Test(arguments: [
    ("a,b\n1;2,3;4\n5,6\n", ["1;2", "3;4"]), ("a,b\n\"x\ty\",2\n", ["x\ty", "2"]), ("a\n1;2\n", ["1;2"]),
    ("แบบ สขร.1;;\n;a;b\n;1,5;2\n;3;4,5\n", ["", "a", "b"]),
  ])
  func aSeparatorThatOnlySomeCellsHoldIsText(text: String, second: [String]) {
    var findings = DiagnosticList()
    let sheet = CSVReader.sheet(of: SourceText(path: "a.csv", text: text), into: &findings)
    #expect(sheet?.rows[1].cells.map(\.text) == second && findings.all.isEmpty)
  }

  @Test func quotesNewlinesAndLineEndsAreReadAsRFC4180HasThem() {
    let table = read("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n3,4").table
    #expect(table?.rows.map { $0.cells.map(\.text) } == [["x, \"y\"", "one\r\ntwo"], ["3", "4"]])
    #expect(table?.rows.map(\.line) == [2, 4])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n", "csv.open-quote", 2, 3), ("a,b\n\"1\"x,2\n", "csv.text-after-quote", 2, 4),
    ("", "csv.empty", 1, 1),
  ])
  func everyFaultHasItsPlace(text: String, rule: String, line: Int, column: Int) {
    let findings = read(text).findings
    #expect(findings.map(\.rule.name) == [rule])
    #expect(findings.first?.place.map { [$0.line, $0.column] } == [line, column])
  }

  @Test func aFaultIsToldInBothLanguagesWithWhatToDo() throws {
    let finding = try #require(read("ก,ข\n1,\"2\"x\n").findings.first)
    #expect(finding.message.th == "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด")
    #expect(finding.message.en == "there is text after a closing quote" && finding.snippet == "1,\"2\"x")
    #expect(finding.mend?.en == "write a quote inside a cell as two quotes (\"\")")
  }

  @Test func aTableThatIsTooLongIsRefusedBeforeItIsTakenApart() {
    var findings = DiagnosticList()
    let source = SourceText(path: "a.csv", text: String(repeating: "1\n", count: 6))
    #expect(CSVReader.sheet(of: source, mostRows: 5, into: &findings) == nil)
    #expect(findings.all.map(\.rule.name) == ["csv.too-long"])
  }

  @Test func manyBadRowsCostNoMoreThanAFew() {
    let text = "a,b\n" + String(repeating: "1\"\n", count: 100_000)
    var findings = DiagnosticList()
    let time = ContinuousClock().measure {
      _ = table(SourceText(path: "a.csv", text: text), into: &findings)
    }
    #expect(findings.all.count == DiagnosticList.mostOfAKind && findings.count(of: .error) == 100_000)
    #expect(time < .seconds(10))
  }

  @Test func rowsEndAsOnEverySystem() {
    let (table, findings) = read("a,b\n1,2\n3\n\n4,5\r6,7\n")
    #expect(table?.rows.map { $0.cells.map(\.text) } == [["1", "2"], ["3"], ["4", "5"], ["6", "7"]])
    #expect(table?.rows.map(\.line) == [2, 3, 5, 6] && findings.isEmpty)
  }

  @Test func aCellKnowsItsBytesQuotesIncluded() {
    let cells = read("ก,\"ข,\"\"ค\",ง\n").table?.header ?? []
    #expect(cells.map(\.text) == ["ก", "ข,\"ค", "ง"])
    #expect(cells.map(\.offset) == [0, 4, 16])
    #expect(cells.map(\.length) == [3, 11, 3])
  }

  @Test func aQuoteThatIsNeverClosedIsTheOnlyFinding() {
    let (table, findings) = read("a,b\n1,2\n3,\"4\n5,6\n7\n")
    #expect(table?.rows.count == 1 && findings.map(\.rule.name) == ["csv.open-quote"])
  }

  @Test func textsThatLookLikeFormulasAreGuarded() {
    let texts = ["=1+1", "+1", "-1", "@a", "\t=a", "＝1", "-", "a=1", "'a"]
    let bytes = CSVWriter.bytes(header: ["a"], rows: texts.map { [.text($0)] } + [[.number("-5")]])
    let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(lines == ["a", "'=1+1", "'+1", "'-1", "'@a", "'\t=a", "'＝1", "-", "a=1", "'a", "-5"])
  }

  @Test func headingsThatTheGuardWouldMakeAlikeStayApart() {
    let bytes = CSVWriter.bytes(header: ["'=a", "=a", "''=a", "b"], rows: [])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "'=a,'''=a,''=a,b\r\n")
  }

  @Test func generatedTablesReadAsSwiftCSVReadsThem() throws {
    // SwiftCSV glues a cell that begins with a combining mark to its neighbour, so none does here.
    var numbers = SplitMix(seed: 4180)
    let pieces = ["a", "กา", "ที่", "1", " ", "\"\"", ",", "\n", "é"]
    for _ in 0..<500 {
      let rows = (0..<3).map { _ in
        (0..<3).map { _ in
          "\""
            + (0..<Int(numbers.next() % 4)).map { _ in pieces[Int(numbers.next() % UInt64(pieces.count))] }
            .joined()
            + "x\""
        }
      }
      let text = "h1,h2,h3\n" + rows.map { $0.joined(separator: ",") + "\n" }.joined()
      let theirs = try EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false)
      #expect(read(text).table?.rows.map { $0.cells.map(\.text) } == theirs.rows, "\(text)")
    }
  }

  @Test func whatIsWrittenReadsBack() {
    var numbers = SplitMix(seed: 7)
    let pieces = ["\"", ",", "\n", "\r\n", "ั", "ก", "x", ";", "'"]
    for _ in 0..<300 {
      let cells = (0..<4).map { _ in
        "t"
          + (0..<Int(numbers.next() % 6)).map { _ in pieces[Int(numbers.next() % UInt64(pieces.count))] }
          .joined()
      }
      let bytes = CSVWriter.bytes(header: ["a", "b", "c", "d"], rows: [cells.map(CSVField.text)])
      var findings = DiagnosticList()
      let source = TextEncoding.decode(bytes, path: "a.csv", into: &findings)
      let table = source.flatMap { self.table($0, into: &findings) }
      #expect(table?.rows.first?.cells.map(\.text) == cells)
      #expect(findings.all.isEmpty)
    }
  }
}
