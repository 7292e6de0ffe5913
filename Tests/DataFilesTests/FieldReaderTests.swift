import DataFiles
import Diagnostics
import Testing

@Suite struct FieldReaderTests {
  private func reader(_ text: String) throws -> FieldReader {
    var findings = DiagnosticList()
    let source = SourceText(path: "a.yaml", text: text)
    let node = try #require(YAMLReader.read(source, into: &findings))
    return FieldReader(node, in: source, rule: "a")
  }

  @Test func aKeyThatIsAskedForTwiceIsNamedOnce() throws {
    var findings = DiagnosticList()
    var fields = try reader("b: x\nc: y\n")
    for key in ["a", "b", "a", "b"] { _ = fields.text(key, into: &findings) }
    fields.finish(into: &findings)
    #expect(findings.all.map(\.rule.name) == ["a.unknown-key"])
    #expect(findings.all.first?.mend?.en == "known are: a, b")
  }

  @Test func everyUnknownKeyOfManyIsFound() throws {
    var findings = DiagnosticList()
    var fields = try reader((0..<100).map { "k\($0): v\n" }.joined())
    for number in 0..<100 where number % 33 != 1 { _ = fields.text("k\(number)", into: &findings) }
    fields.finish(into: &findings)
    #expect(findings.all.map { $0.place?.line } == [2, 35, 68])
  }

  @Test(arguments: ["~", "null"])
  func aWordForNothingIsNoText(word: String) throws {
    var findings = DiagnosticList()
    var fields = try reader("a: \(word)\nb: \"\(word)\"\n")
    #expect(fields.text("a", into: &findings) == nil)
    #expect(fields.text("b", into: &findings)?.value == word)
  }

  @Test func everyTypeIsReadInThaiAndInLatin() throws {
    var findings = DiagnosticList()
    var fields = try reader(
      """
      title: " แผน "
      count: "๑,๒๓๔"
      year: ๒๕๖๖
      amount: 1,500.50 บาท
      on: ใช่
      off: ไม่
      kind: report
      day: 15 พ.ย. ๒๕๖๕
      tags: [ก, ข]
      tag: ค
      rows: [1, {a: b}]
      part: {a: b}
      none:
      """)
    #expect(fields.text("title", into: &findings)?.value == "แผน")
    #expect(fields.integer("count", into: &findings)?.value == 1234)
    #expect(fields.fiscalYear("year", into: &findings)?.value.buddhistYear == 2566)
    #expect(fields.baht("amount", into: &findings)?.value.satang == 150_050)
    #expect(fields.flag("on", into: &findings)?.value == true)
    #expect(fields.flag("off", into: &findings)?.value == false)
    #expect(fields.choice("kind", among: ["plan", "report"], into: &findings)?.value == "report")
    #expect(fields.day("day", into: &findings)?.value.iso == "2022-11-15")
    #expect(fields.texts("tags", into: &findings).map(\.value) == ["ก", "ข"])
    #expect(fields.texts("tag", into: &findings).map(\.value) == ["ค"])
    #expect(fields.sequence("rows", into: &findings).count == 2)
    #expect(fields.mapping("part", into: &findings) != nil)
    #expect(fields.mapping("none", into: &findings) == nil)
    #expect(fields.texts("none", into: &findings).isEmpty)
    #expect(fields.text("absent", into: &findings) == nil)
    #expect(fields.sequence("absent", into: &findings).isEmpty)
    fields.finish(into: &findings)
    #expect(findings.all.isEmpty)
  }

  @Test(arguments: [
    ("integer", "สิบ", "a.bad-number", "v: “สิบ” is not a whole number"),
    ("year", "66", "a.bad-year", "v: “66” is not a Buddhist-era fiscal year"),
    ("baht", "1.234", "a.bad-amount", "v: “1.234” is not an amount in baht"),
    ("flag", "maybe", "a.bad-flag", "v: “maybe” is not yes or no"),
    ("choice", "reprot", "a.unknown-value", "v: “reprot” is not one of the set values"),
    ("day", "1/2/65", "a.ambiguous-date", "v: “1/2/65” is not a clear date (its year has two digits)"),
    (
      "day", "1/2/1800", "a.ambiguous-date",
      "v: “1/2/1800” is not a clear date (the era of its year is unclear)"
    ),
    ("day", "30 ก.พ. 2566", "a.bad-date", "v: “30 ก.พ. 2566” is not a day of the calendar"),
    ("day", "พรุ่งนี้", "a.bad-date", "v: “พรุ่งนี้” is not a date"),
    ("text", "[x]", "a.wrong-type", "“v” must be a text"),
    ("texts", "{x: y}", "a.wrong-type", "“v” must be a list"),
    ("texts", "[[x]]", "a.wrong-type", "“v” must be a text"),
    ("sequence", "x", "a.wrong-type", "“v” must be a list"),
    ("mapping", "x", "a.wrong-type", "“v” must be a group of key: value"),
  ])
  func aValueOfAnotherTypeIsReportedWithItsPlace(
    type: String, value: String, rule: String, message: String
  ) throws {
    var findings = DiagnosticList()
    var fields = try reader("k: 1\nv: \(value)\n")
    switch type {
    case "integer": _ = fields.integer("v", into: &findings)
    case "year": _ = fields.fiscalYear("v", into: &findings)
    case "baht": _ = fields.baht("v", into: &findings)
    case "flag": _ = fields.flag("v", into: &findings)
    case "choice": _ = fields.choice("v", among: ["plan", "report"], into: &findings)
    case "day": _ = fields.day("v", into: &findings)
    case "text": _ = fields.text("v", into: &findings)
    case "texts": _ = fields.texts("v", into: &findings)
    case "sequence": _ = fields.sequence("v", into: &findings)
    default: _ = fields.mapping("v", into: &findings)
    }
    let finding = try #require(findings.all.first)
    #expect(findings.all.count == 1)
    #expect(finding.rule.name == rule)
    #expect(finding.message.en == message)
    #expect(finding.place?.line == 2)
    #expect(finding.mend != nil)
    #expect(finding.suggestion == (type == "choice" ? "report" : nil))
  }

  @Test func aMissingKeyPointsAtTheOneThatWasProbablyMeant() throws {
    var findings = DiagnosticList()
    var fields = try reader("titel: ก\nunit: ข\nempty:\n")
    _ = fields.text("unit", required: true, into: &findings)
    _ = fields.text("title", required: true, into: &findings)
    _ = fields.text("empty", required: true, into: &findings)
    fields.finish(into: &findings)
    #expect(findings.all.map(\.rule.name) == ["a.missing-key", "a.missing-key", "a.unknown-key"])
    #expect(findings.all.first?.related == [SourcePlace(file: "a.yaml", length: 5)])
    #expect(findings.all.map(\.suggestion) == [nil, nil, "title"])
  }

  @Test(arguments: ["- a", "just a text"])
  func whatIsNoMappingIsReportedOnce(text: String) throws {
    var findings = DiagnosticList()
    var fields = try reader(text)
    _ = fields.text("title", required: true, into: &findings)
    fields.finish(into: &findings)
    #expect(findings.all.map(\.rule.name) == ["a.wrong-type"])
  }
}
