import Testing

@testable import Release

@Suite struct PathRuleTests {
  @Test func theQuickAnswerIsThatOfTheRule() {
    var random = SeededGenerator(state: 3)
    let parts = [
      "a", ".", "..", "/", "//", "...", "ก", "\\", "\n", "\u{7F}", ".prongsai", "..a", ".a", "b/c",
    ]
    let long = [String(repeating: "x", count: 255), String(repeating: "x", count: 256)]
    let chosen = (0..<5_000).map { _ in
      (0..<Int.random(in: 0...5, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
    }
    let deep = [String(repeating: "ab/", count: 1_000) + "a", String(repeating: "ab/", count: 999) + "a"]
    for path in chosen + long + deep {
      let isGood = Array(path.utf8).withUnsafeBytes(PathRule.isGood)
      #expect(isGood == (PathRule.fault(inBytes: Array(path.utf8)[...]) == nil), "\(path)")
    }
  }

  @Test(arguments: ["../x", "/etc/x", "a//b", ".prongsai-x", ""])
  func aRecordedManifestMayNotLeadOutOfTheTree(path: String) {
    let digits = String(repeating: "0", count: 64)

    #expect(Manifest(recorded: Array("\(digits)  \(path)\n".utf8)) == nil)
    #expect(Manifest(recorded: Array("\(digits)  a/b\n".utf8))?.count == 1)
    #expect(Manifest(recorded: Array("short\n".utf8)) == nil)
  }
}
