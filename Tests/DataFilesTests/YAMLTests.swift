import Diagnostics
import Testing
import Yams

@testable import DataFiles

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
    case .scalar(let scalar): scalar.string.precomposedForm
    case .sequence(let sequence): "[" + sequence.map(plain).joined(separator: ",") + "]"
    case .mapping(let mapping):
      "{" + mapping.map { plain($0.key) + "=" + plain($0.value) }.joined(separator: ",") + "}"
    case .alias: "*"
    }
  }
}
