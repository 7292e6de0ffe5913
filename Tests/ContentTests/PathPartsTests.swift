import Testing

@testable import Content

@Suite struct PathPartsTests {
  @Test func aPathIsInsideWhereNoPartLeadsUpwards() {
    let parts = ["", "a", ".", "..", "...", "..a", "ก", "a\0", "\0"]
    for first in parts {
      for second in parts {
        for third in parts {
          let path = [first, second, third].joined(separator: "/")
          let leadsUp = path.utf8.split(separator: 0x2F).contains { $0.elementsEqual("..".utf8) }
          #expect(PathParts.isInside(path) == (!leadsUp && !path.utf8.contains(0)), "\(path)")
        }
      }
    }
  }
}
