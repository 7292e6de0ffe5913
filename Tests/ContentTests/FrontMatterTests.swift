import Diagnostics
import Testing

@testable import Content

@Suite struct FrontMatterTests {
  private static let pieces = [
    "---", "--", "-", " ", "\t", "\n", "\r\n", "\r", "ก", "title: ก", "\n---\n", "----",
  ]

  /// The two parts by the definition: lines are split first.
  private static func slowly(_ text: String) -> [String]? {
    let lines = Array(lines(of: text).drop { $0.unicodeScalars.allSatisfy { $0.value <= 0x20 } })
    guard lines.count > 0, isMark(lines[0]), let end = lines.dropFirst().firstIndex(where: isMark) else {
      return nil
    }
    return [lines[1..<end].joined(), lines[(end + 1)...].joined()]
  }

  private static func isMark(_ line: String) -> Bool {
    line.hasPrefix("---")
      && line.unicodeScalars.dropFirst(3).allSatisfy { [" ", "\t", "\r", "\n"].contains($0) }
  }

  /// The lines with their ends.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      line.append(scalar)
      let isPair = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      guard scalar == "\n" || (scalar == "\r" && !isPair) else { continue }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }

  @Test(arguments: [
    ("———\ntitle: ก\n---\n", 1), ("–-\ntitle: ก\n", 1), ("----\ntitle: ก\n", 1),
    ("---\ntitle: ก\n———\nข\n", 3), ("\n\n---\ntitle: ก\n-–\n", 5),
  ])
  func dashesOfWordAreNamedWhereTheyStand(text: String, line: Int) {
    var findings = DiagnosticList()
    #expect(FrontMatter.split(SourceText(path: "a.md", text: text), into: &findings) == nil)
    #expect(findings.all.map(\.rule.name) == ["document.other-dashes"])
    #expect(findings.all.first?.place?.line == line)
  }

  @Test func emptyLinesBeforeTheDataArePassedOver() {
    var findings = DiagnosticList()
    #expect(
      FrontMatter.split(SourceText(path: "a.md", text: "\n \r\n---\ntitle: ก\n---\nข\n"), into: &findings)
        != nil)
    #expect(findings.all.isEmpty)
  }

  @Test func dataAndTextAreTheLinesBetweenAndAfterTheHyphens() {
    var state: UInt64 = 7
    let below = { (limit: Int) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var closed = 0
    for _ in 0..<6000 {
      let head = below(4) == 0 ? "" : "---\n"
      let text = head + (0..<below(9)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
      let source = SourceText(path: "a.md", text: text)
      var findings = DiagnosticList()
      let parts = FrontMatter.split(source, into: &findings).map { parts in
        [parts.data, parts.body].map { String(decoding: source.bytes[$0], as: UTF8.self) }
      }
      #expect(parts == Self.slowly(text), "\(text.unicodeScalars.map(\.value))")
      #expect(findings.all.isEmpty == (parts != nil))
      closed += parts == nil ? 0 : 1
    }
    #expect(closed > 500)
  }

  @Test(arguments: [
    ("\n", "document.front-matter-open"), ("\r", "document.front-matter-open"),
    ("x\n", "document.front-matter-open"), ("- -\r", "document.front-matter-open"),
    ("--\r", "document.other-dashes"),
  ])
  func dataThatIsNeverClosedIsReadOnce(line: String, rule: String) {
    let source = SourceText(path: "a.md", text: "---\n" + String(repeating: line, count: 100_000))
    var findings = DiagnosticList()
    #expect(ContinuousClock().measure { _ = FrontMatter.split(source, into: &findings) } < .seconds(10))
    #expect(findings.all.map(\.rule.name) == [rule])
  }
}
