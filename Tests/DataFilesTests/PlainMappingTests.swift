import Diagnostics
import Testing

@testable import DataFiles

@Suite struct PlainMappingTests {
  private static let sound = [
    "title: ข่าวที่ 0 ส่วนถนน (ครั้งที่ 1)", "summary: จัดจ้าง น้ำประปา/ไฟฟ้า", "published: 2022-10-01", "unit: สำนักปลัด",
    "status: draft", "x-1: A b, c. d_e+f", "sample: true", "a: 0",
  ]
  private static let pieces = [
    "ก", "ั", "ุ่", "ํ", "ๆ", "๛", "a", "Z", "0", ":", ": ", " :", "-", "- ", " ", "  ", "\n", "\r\n", "\r",
    "\n ", "\n---\n", "#", " #",
    "\"", "'", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "@", "`", "%", "?", "\\", "\t", "~", "null",
    "(", ")", ".", "/", "_",
    "=", "+", "<", ";", "é", "\u{A0}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{200B}", "\u{7F}", "🙂", "\u{E80}",
    "...", "title: ก",
  ]

  private static func plainly(_ source: SourceText, _ range: Range<Int>) -> DataNode? {
    source.bytes.withUnsafeBufferPointer {
      PlainMapping.read(UnsafeBufferPointer(rebasing: $0[range]), at: range.lowerBound)
    }
  }

  private static func written(_ node: DataNode?) -> String {
    guard let node else { return "nothing" }
    let content =
      switch node.content {
      case .scalar(let text, let isPlain): "\(Array(text.utf8)) \(isPlain)"
      case .sequence(let nodes): "[\(nodes.map(written))]"
      case .mapping(let entries):
        entries.map { "\($0.key) \($0.keyOffset) \($0.keyLength) \(written($0.value))" }.joined(
          separator: "; ")
      }
    return "\(node.offset) \(node.length) \(content)"
  }

  /// Holds the plain reading of a text against that of libyaml; false where it declined.
  private static func agrees(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    let source = SourceText(path: "a.md", text: "---\n" + text + "---\nก: ข\n")
    let range = 4..<(source.bytes.count - "---\nก: ข\n".utf8.count)
    guard let node = plainly(source, range) else { return false }
    var builder = YAMLTreeBuilder(source: source, range: range, limits: .default)
    let expected = builder.build()
    #expect(written(node) == written(expected), "\(text)", sourceLocation: sourceLocation)
    #expect(builder.diagnostics.all.isEmpty, "\(text)", sourceLocation: sourceLocation)
    return true
  }

  @Test func usualFrontMatterIsReadAsLibyamlReadsIt() {
    #expect(Self.agrees(Self.sound.joined(separator: "\n") + "\n"))
    #expect(Self.agrees(Self.sound.joined(separator: "\n")))
    for line in Self.sound { #expect(Self.agrees(line + "\n")) }
  }

  @Test(arguments: [
    "", "\n", "a:\n", "a: \n", "a: b \n", "a: b: c\n", "a: b #c\n", "a: 'b'\n", "a: b\n  c\n", "a: b\na: c\n",
    "a: b\n\nc: d\n",
    "- a\n", "a:  b\n", " a: b\n", "a: -b\n", "a: b\n# c\n", "a:\tb\n", "a: b\r\n", "1: b\n", "ก: b\n",
    "a: [b]\n", "a: é\n", "a: \"\n",
  ])
  func whatIsMoreThanPlainIsLeftToLibyaml(text: String) {
    #expect(!Self.agrees(text))
  }

  @Test func mutatedFrontMatterIsDeclinedOrReadAsLibyamlReadsIt() {
    var numbers = SplitMix(seed: 2570)
    var agreed = 0
    for _ in 0..<12_000 {
      let lines = (0...Int(numbers.next() % 4)).map { _ in
        Self.sound[Int(numbers.next() % UInt64(Self.sound.count))]
      }
      var scalars = Array((lines.joined(separator: "\n") + "\n").unicodeScalars)
      for _ in 0..<Int(numbers.next() % 3) {
        let place = Int(numbers.next() % UInt64(scalars.count))
        let piece = Self.pieces[Int(numbers.next() % UInt64(Self.pieces.count))]
        scalars.replaceSubrange(place..<(place + Int(numbers.next() % 2)), with: piece.unicodeScalars)
      }
      agreed += Self.agrees(String(String.UnicodeScalarView(scalars))) ? 1 : 0
    }
    #expect(agreed > 2000)
  }

  @Test func manyKeysAreNotComparedWithEachOther() {
    let text = (0..<60_000).map { "k\($0): v\n" }.joined()
    let source = SourceText(path: "a.yaml", text: text)
    var findings = DiagnosticList()
    #expect(ContinuousClock().measure { _ = YAMLReader.read(source, into: &findings) } < .seconds(20))
    #expect(Self.plainly(source, 0..<source.bytes.count) == nil && findings.all.isEmpty)
  }
}
