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
}
