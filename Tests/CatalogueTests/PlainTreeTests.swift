import DataFiles
import Diagnostics
import Testing

@testable import Catalogue

@Suite("Given the short way of reading the program's own files")
struct PlainTreeTests {
  @Test(
    "When a file of the program is read, then the short way suffices and gives what the full reader gives")
  func everyOwnFileIsPlain() throws {
    for name in EmbeddedFiles.names where name.hasPrefix("catalogue/") && name.hasSuffix(".yaml") {
      let source = try #require(EmbeddedFiles.source(named: name))
      let short = try #require(PlainTreeReader.read(source.bytes), "\(name)")
      let full = try #require(Self.full(source), "\(name)")
      #expect(Self.words(of: short) == Self.words(of: full), "\(name)")
    }
  }

  @Test(
    "When a text is more than plain, then it is left to the full reader",
    arguments: [
      "", "# nothing", "- - a", "a: b\n  c", "a: 'it''s'", "a: \"\\n\"", "a: |\n  b", "a: &b c", "a: *b",
      "a: b: c",
      "a: b # c", "a: [b,\n c]", "a: {b: c: d}", "a: {b}", "a:", "a:\n", "a: {}", "a:\tb",
      "a: b\r\n",
      "a: 1\na: 2", "a: {b: 1, b: 2}", "---\na: b", "a: b\u{2028}c: d", "a: \u{85}", "a: ['b' c]", "a: 'b' c",
      "a:b",
      "a: [b, ]", "? a", "a: !b c", "a: @b", " a: b\nc: d", "a: b\n c: d", "a:\n  b: c\n d: e", "- a\nb: c",
      "a: b\n- c",
      "a: [b, [c]", "a: \u{FEFF}b", "a: {b: c]", "a: %b", "a: - b",
    ])
  func moreThanPlainIsLeft(_ text: String) {
    #expect(PlainTreeReader.read(Array(text.utf8)) == nil)
  }

  @Test(
    "When a text is plain, then both ways give the same",
    arguments: [
      "a: b", "a: b  \n", "a:\n- b\n-   c\n", "a:\n  - b\n  -  c: d\n     e: f\n\n# g\nh: i",
      "- a\n- b: c\n  d: [e, 'f, g', \"h\"]",
      "a: {b: c d , e: [f], g: {h: i}}\nj: http://k#l", "2566: ก ข่า\nb: 'ค: ง'",
      "a:\n  b:\n    c: d\n  e: f\n",
      "a: null", "a: []", "a: {b: [ ], c: d}", "a: 'null'", "a: x[y], {z}", "a: \u{E01}\u{E38}\u{E48}",
    ])
  func plainIsRead(_ text: String) throws {
    let source = SourceText(path: "a.yaml", text: text)
    let short = try #require(PlainTreeReader.read(source.bytes))
    #expect(Self.words(of: short) == Self.full(source).map(Self.words))
  }

  @Test("When any byte of a plain file is changed, then the short way gives the same or leaves it")
  func changedFilesAgree() {
    let text = "a:\n- {b: 'c d', e: [f, g]}\n- h: i j\n  k:\n    l: \"m\"\n    n: o:p # q\nr: s\n"
    let changes: [UInt8] = Array(" \n:-'\"{}[],#a&*!|>%@?\\\t".utf8)
    for index in text.utf8.indices {
      for change in changes {
        var bytes = Array(text.utf8)
        bytes[text.utf8.distance(from: text.utf8.startIndex, to: index)] = change
        guard let short = PlainTreeReader.read(bytes) else { continue }
        let source = SourceText(path: "a.yaml", bytes: bytes)
        #expect(
          Self.words(of: short) == Self.full(source).map(Self.words),
          "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }

  @Test("When brackets stand inside each other without end, then the file is left to the full reader")
  func deepBracketsAreLeft() {
    let deep = "a: " + String(repeating: "[", count: 100_000)
    #expect(PlainTreeReader.read(Array(deep.utf8)) == nil)
  }

  private static func full(_ source: SourceText) -> DataNode? {
    var list = DiagnosticList()
    let node = YAMLReader.read(source, into: &list)
    return list.all.isEmpty ? node : nil
  }

  /// A tree with every place, as a text that tells any two apart.
  private static func words(of node: DataNode) -> String {
    let place = "@\(node.offset)+\(node.length)"
    switch node.content {
    case .scalar(let text, let isPlain): return (isPlain ? "plain" : "quoted") + "<\(text)>" + place
    case .sequence(let nodes): return "[" + nodes.map(words).joined(separator: ", ") + "]" + place
    case .mapping(let entries):
      let parts = entries.map { "\($0.key)@\($0.keyOffset)+\($0.keyLength) = " + words(of: $0.value) }
      return "{" + parts.joined(separator: ", ") + "}" + place
    }
  }
}
