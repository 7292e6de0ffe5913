import Diagnostics
import Testing

@Suite struct SourceTextTests {
  private static func place(_ text: String, before marker: String) throws -> SourcePlace {
    let bytes = Array(text.utf8)
    let wanted = Array(marker.utf8)
    let offset = try #require((0..<bytes.count).first { bytes[$0...].starts(with: wanted) })
    return SourceText(path: "a.md", bytes: bytes).place(at: offset, length: wanted.count)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyKindOfLineEndCountsOnce(lineEnd: String) throws {
    let text = ["ชื่อ: ก", "", "หน่วย: X"].joined(separator: lineEnd)
    let place = try Self.place(text, before: "X")
    #expect(place.line == 3)
    #expect(place.column == 8)
    let source = SourceText(path: "a.md", text: text)
    #expect(source.text(ofLine: 1) == "ชื่อ: ก")
    #expect(source.text(ofLine: 2) == "")
    #expect(source.text(ofLine: 3) == "หน่วย: X")
  }

  @Test func columnsCountCodePointsEvenWhereAMarkMeltsIntoSyntax() throws {
    let place = try Self.place("title: \"\u{E31}ก\": x", before: ": x")
    #expect(place.column == 12)
    #expect(try Self.place("น้ำ,น้ำ", before: ",น").column == 4)
    #expect(try Self.place("a\r\nข้อ x", before: "x").column == 5)
  }

  @Test func lengthsCountCodePointsAndAreNeverZero() throws {
    #expect(try Self.place("ก: ผู้บริหาร", before: "ผู้").length == 3)
    #expect(SourceText(path: "a", text: "ก").place(at: 0).length == 1)
  }

  @Test func anOffsetOutsideOfTheTextIsHeldAtItsEdge() {
    let source = SourceText(path: "a", text: "ก\nข\n")
    #expect(source.place(at: -5) == SourcePlace(file: "a", line: 1, column: 1))
    #expect(source.place(at: .max, length: .max) == SourcePlace(file: "a", line: 3, column: 1))
    #expect(source.place(at: 0, length: -1).length == 1)
    #expect(source.text(ofLine: 0) == "" && source.text(ofLine: 3) == "" && source.text(ofLine: 99) == "")
  }

  @Test func anEmptyTextHasOneEmptyLine() {
    let source = SourceText(path: "a", text: "")
    #expect(source.place(at: 0) == SourcePlace(file: "a"))
    #expect(source.text(ofLine: 1) == "")
  }

  @Test func placesAreThoseThatCountingFromTheStartGives() {
    let pieces = ["\r", "\n", "\r\n", "ก", "ั", "a", ",", "\"", "🙂"]
    for seed in 0..<200 {
      let text = (0..<20).map { pieces[(seed * 31 + $0 * $0 * 7 + seed / 9) % pieces.count] }.joined()
      let source = SourceText(path: "a", text: text)
      var (line, column, previous) = (1, 1, Unicode.Scalar(" "))
      var offset = 0
      for scalar in text.unicodeScalars {
        let isInsidePair = previous == "\r" && scalar == "\n"
        if (previous == "\r" && !isInsidePair) || previous == "\n" { (line, column) = (line + 1, 1) }
        #expect(source.place(at: offset) == SourcePlace(file: "a", line: line, column: column))
        offset += String(scalar).utf8.count
        column += 1
        previous = scalar
      }
    }
  }

  @Test func manyFindingsInALargeFileAreFoundQuickly() {
    let source = SourceText(path: "a.csv", text: String(repeating: "ก,ข,ค\r\n", count: 40_000))
    var list = DiagnosticList()
    let start = ContinuousClock.now
    for line in 0..<40_000 {
      list.add("csv.ragged-row", in: source, at: line * 13, LocalizedText(th: "ก", en: "a"))
    }
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(list.all.last?.place?.line == 100 && list.count(of: .error) == 40_000)
    #expect(source.place(at: 39_999 * 13).line == 40_000)
  }

  @Test func manyFindingsInOneLongLineAreFoundQuickly() {
    let cell = "ก้-ข,"
    let source = SourceText(path: "a.csv", text: "x\n" + String(repeating: cell, count: 14_000) + "\ny\n")
    var list = DiagnosticList()
    let time = ContinuousClock().measure {
      for number in 0..<2000 {
        let offset = 2 + 7 * number * cell.utf8.count
        list.add("csv.bad", in: source, at: offset, length: 6, LocalizedText(th: "ก", en: "a"))
      }
    }
    #expect(time < .seconds(20))
    #expect(list.all.map { $0.place?.column } == (0..<100).map { $0 * 35 + 1 })
    #expect(list.all.allSatisfy { ($0.snippet?.utf8.count ?? 0) < 3000 })
  }

  @Test func aFindingInALongLineIsShownAsInTheWholeLine() throws {
    let writer = ConsoleWriter(language: .en, color: false)
    let line = (0..<900).map { "\($0)ที่🙂" }.joined()
    for lineEnd in ["", "\n", "\r\nข"] {
      let source = SourceText(path: "a", text: "ก\n" + line + lineEnd)
      for offset in stride(from: 4, through: 4 + line.utf8.count, by: 97) {
        guard offset == source.bytes.count || source.bytes[offset] & 0xC0 != 0x80 else { continue }
        let finding = Diagnostic(
          "a.b", .error, in: source, at: offset, length: 40, LocalizedText(th: "ก", en: "a"))
        let place = try #require(finding.place)
        let window = SnippetWindow(line: line, column: place.column, length: place.length)
        let shown = writer.text(of: finding).unicodeScalars.split(separator: "\n").map { String($0) }
        let (indent, width) = (window.indent, window.width)
        #expect(shown.count == 3 && shown[1] == "  2 | " + window.text)
        #expect(
          shown.last
            == "    | " + String(repeating: " ", count: indent) + String(repeating: "^", count: width))
        let other = Diagnostic(
          "a.b", .error, at: place, LocalizedText(th: "ก", en: "a"), snippet: source.text(ofLine: 2))
        #expect(writer.text(of: other) == writer.text(of: finding))
      }
    }
  }

  @Test func aPersonsNumberInALongLineIsMasked() {
    let line = String(repeating: "ข้อมูล ", count: 2000)
    let source = SourceText(path: "a", text: line + "3012304567082" + line)
    let finding = Diagnostic(
      "a.b", .error, in: source, at: line.utf8.count, length: 13, LocalizedText(th: "ก", en: "a"))
    let text = ConsoleWriter(language: .th, color: false).text(of: finding)
    #expect(text.contains("xxxxxxxxx7082") && !text.contains("3012304"))
  }

  @Test func placesAndLinesAreThoseOfTheFileOnTheDisk() throws {
    let source = SourceText(path: "a", file: Array("ก\u{200B}ข\nจ\u{E4D}\u{E32}นวน X\n".utf8))
    #expect(String(decoding: source.bytes, as: UTF8.self) == "กข\nจำนวน X\n")
    let sign = try #require(source.bytes.firstIndex(of: UInt8(ascii: "X")))
    #expect(source.place(at: sign, length: 1) == SourcePlace(file: "a", line: 2, column: 8))
    #expect(source.text(ofLine: 2).unicodeScalars.count == 8)
    let word = source.place(at: 7, length: 6)
    #expect(word.line == 2 && word.column == 1 && word.length == 3)
  }
}
