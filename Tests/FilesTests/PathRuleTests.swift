import Testing

@testable import Files

@Suite struct PathRuleTests {
  @Test func aPathThatStaysInTheTreeIsFine() {
    let deep = String(repeating: "ab/", count: 999) + "a"
    for path in ["a", "a/b.html", "ข่าว/2566/index.html", "..a", ".a", "...", deep] {
      #expect(PathRule.fault(in: path) == nil, "\(path)")
    }
  }

  @Test func everyFaultHasItsReason() {
    let faults: [(String, PathFault)] = [
      ("", .empty), ("/etc/x", .absolute), ("a//b", .emptyPart), ("a/", .emptyPart), ("../x", .leavesTree),
      ("a/./b", .leavesTree), ("a/..", .leavesTree), ("a\nb", .control), ("a\\b", .control),
      ("a\u{7F}", .control), ("a\0b", .control), (String(repeating: "x", count: 256), .tooLong),
      (String(repeating: "ab/", count: 1_000) + "a", .tooLong), (".prongsai", .reserved),
      (".prongsai-manifest", .reserved),
    ]
    for (path, fault) in faults {
      #expect(PathRule.fault(in: path) == fault, "\(path.prefix(20))")
      #expect(PathRule.fault(in: path)?.reason.th.isEmpty == false)
    }
  }
}
