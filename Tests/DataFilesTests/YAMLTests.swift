import DataFiles
import Diagnostics
import Testing
import ThaiText
import Yams

@Suite struct YAMLTests {
  private func read(_ text: String) -> (node: DataNode?, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let node = YAMLReader.read(SourceText(path: "a.yaml", text: text), into: &findings)
    return (node, findings.all)
  }

  @Test func placesCountCodePointsAfterThaiText() throws {
    let text = "ชื่อ: ก่า\r\nรายการ:\r\n  - ที่หนึ่ง\r\n"
    let source = SourceText(path: "a.yaml", text: text)
    guard case .mapping(let entries)? = read(text).node?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(source.place(at: entries[0].value.offset).column == 7)
    guard case .sequence(let list) = entries[1].value.content, let first = list.first else {
      Issue.record("no list")
      return
    }
    #expect(source.place(at: first.offset).line == 3)
    #expect(source.place(at: first.offset).column == 5)
  }

  @Test(arguments: ["yes", "012", "1e3", "2566", "no", "1.10", "12:30"])
  func scalarsStayText(text: String) {
    guard case .mapping(let entries)? = read("a: \(text)").node?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(Self.plain(entries[0].value) == text)
  }

  @Test(arguments: [
    ("a: *b", "yaml.alias"), ("a: &b c", "yaml.anchor"), ("a: !!str c", "yaml.tag"),
    ("a: 1\na: 2", "yaml.duplicate-key"), ("a:\n\tb: 1", "yaml.tab"), ("a: \"b", "yaml.syntax"),
    ("a: b: c", "yaml.syntax"), ("a: 1\n---\nb: 2", "yaml.second-document"),
    (String(repeating: "[", count: 5000), "yaml.too-deep"),
  ])
  func whatCouldSurpriseIsRefused(text: String, rule: String) {
    let (node, findings) = read(text)
    #expect(node == nil)
    #expect(findings.map(\.rule.name).contains(rule))
  }

  @Test func anAliasBombIsRefusedAtOnce() {
    let first = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    let bomb = first + (1...8).map { "a\($0): &a\($0) [*a\($0 - 1),*a\($0 - 1)]\n" }.joined()
    var node: DataNode?
    #expect(ContinuousClock().measure { node = read(bomb).node } < .seconds(1))
    #expect(node == nil)
  }

  @Test func thirtyThousandKeysAreReadOnce() {
    let text = (0..<30_000).map { "k\($0): v\n" }.joined()
    var entries = 0
    let time = ContinuousClock().measure {
      if case .mapping(let all)? = read(text).node?.content { entries = all.count }
    }
    #expect(entries == 30_000)
    #expect(time < .seconds(20))
  }

  @Test func everyKindOfValueKeepsItsPlace() {
    let text = "ก:\nข: |\n  หนึ่ง\n  สอง\n\nค:\n- \n- ง\nจ: >-\n  ฉ\nช: 'ซ'\n"
    let source = SourceText(path: "a.yaml", text: text)
    guard case .mapping(let entries)? = read(text).node?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["ก", "ข", "ค", "จ", "ช"])
    #expect(entries.map { source.place(at: $0.keyOffset).line } == [1, 2, 6, 9, 11])
    #expect(entries.map { source.place(at: $0.value.offset).line } == [1, 2, 7, 9, 11])
  }

  @Test(arguments: [
    ("- 1\n- [2, {3: 4}]", "[1,[2,{3=4}]]"), ("ก: {ข: [], ค: }", "{ก={ข=[],ค=}}"),
    ("a: |\n  one\n  two\n", "{a=one\ntwo\n}"), ("a: >-\n  one\n  two\n", "{a=one two}"),
    ("\"a\\u0E01\"", "aก"), ("e\u{301}: e\u{301}", "{\u{E9}=\u{E9}}"),
  ])
  func aTreeHoldsTheTextsThatWereWritten(text: String, tree: String) {
    #expect(read(text).node.map(Self.plain)?.utf8.elementsEqual(tree.utf8) == true)
  }

  @Test(arguments: ["", "# only a comment\n"])
  func anEmptyTextHasNoFindings(text: String) {
    #expect(read(text).node == nil && read(text).findings.isEmpty)
  }

  @Test(arguments: [
    ("ชื่อ: ก: ข", "yaml.syntax", 1, 8), ("ก: 1\n\tข: 2", "yaml.tab", 2, 1), ("ก: &b ค", "yaml.anchor", 1, 4),
    ("ก: ข\nค: ง\nก: จ", "yaml.duplicate-key", 3, 1), ("ก: [ข, *c]", "yaml.alias", 1, 8),
    ("{ก: ข}: ค", "yaml.complex-key", 1, 1), ("ก: ข\n---\nค: ง", "yaml.second-document", 2, 1),
    ("ก: @ข", "yaml.syntax", 1, 4), ("ก: !!str ข", "yaml.tag", 1, 4),
  ])
  func everyFaultHasItsPlace(text: String, rule: String, line: Int, column: Int) throws {
    let finding = try #require(read(text).findings.first)
    #expect(finding.rule.name == rule)
    #expect(finding.place.map { [$0.line, $0.column] } == [line, column])
    #expect(finding.mend != nil && finding.snippet?.isEmpty == false)
  }

  @Test func aDuplicateKeyNamesTheFirstOne() {
    let finding = read("ก: ข\nค: ง\nก: จ\n").findings.first
    #expect(finding?.related == [SourcePlace(file: "a.yaml", line: 1, column: 1)])
    #expect(finding?.message.en == "“ก” stands twice")
  }

  @Test func aQuoteThatIsNeverClosedNamesItsBeginning() throws {
    let finding = try #require(read("ก: 1\nข: \"ค\nง: 2\n").findings.first)
    #expect(finding.message.en == "a quote or bracket is never closed")
    #expect(finding.related == [SourcePlace(file: "a.yaml", line: 2, column: 4)])
  }

  @Test func aPartOfAFileKeepsThePlacesOfTheWhole() throws {
    let source = SourceText(path: "a.md", text: "---\nก: ข\nค: *d\n---\nข้อความ: [\n")
    let end = try #require(source.bytes.indices.first { source.bytes[$0...].starts(with: "---\nข้".utf8) })
    var findings = DiagnosticList()
    #expect(YAMLReader.read(source, range: 4..<end, into: &findings) == nil)
    #expect(findings.all.map { $0.place?.line } == [3])
  }

  @Test func moreThanAMegabyteIsRefused() {
    let (node, findings) = read("a: " + String(repeating: "x", count: 1_048_576))
    #expect(node == nil)
    #expect(findings.map(\.rule.name) == ["yaml.too-large"])
  }

  @Test func sixtyFourLevelsAreReadAndOneMoreIsRefused() {
    for (levels, isRead) in [(64, true), (65, false)] {
      let text = String(repeating: "- ", count: levels) + "x"
      #expect((read(text).node != nil) == isRead)
      #expect(read(text).findings.map(\.rule.name) == (isRead ? [] : ["yaml.too-deep"]))
    }
  }

  @Test func generatedAndMutatedDocumentsReadAsYamsReadsThem() {
    var numbers = SplitMix(seed: 2569)
    let pieces = [
      "ก", "ั", "ิ", "่", "a", "1", ":", ": ", "-", "- ", "\n", "\n  ", "\"", "'", "#", " #", "[", "]", "{",
      "}", ",", ", ",
      "|", ">", " ", "\\", "é", "\u{A0}", "?", "%",
    ]
    var agreed = 0
    for _ in 0..<4000 {
      let count = Int(numbers.next() % 12) + 1
      let text =
        "k: v\n" + (0..<count).map { _ in pieces[Int(numbers.next() % UInt64(pieces.count))] }.joined()
      guard let ours = read(text).node, let theirs = try? Yams.compose(yaml: text) else { continue }
      #expect(Self.plain(ours) == Self.plain(theirs), "\(text)")
      agreed += 1
    }
    #expect(agreed > 300)
  }

  /// The texts of a tree in one line, without anything that the two libraries name differently.
  private static func plain(_ node: DataNode) -> String {
    switch node.content {
    case .scalar(let text, _): text
    case .sequence(let nodes): "[" + nodes.map(plain).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { $0.key + "=" + plain($0.value) }.joined(separator: ",") + "}"
    }
  }

  private static func plain(_ node: Yams.Node) -> String {
    switch node {
    case .scalar(let scalar): Spelling.normalised(scalar.string)
    case .sequence(let sequence): "[" + sequence.map(plain).joined(separator: ",") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { plain($0.key) + "=" + plain($0.value) }.joined(separator: ",") + "}"
    case .alias: "*"
    }
  }
}
