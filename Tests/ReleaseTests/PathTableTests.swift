import Testing

@testable import Release

@Suite struct PathTableTests {
  @Test func everyPathIsNumberedOnceInTheOrderOfArrival() {
    var table = PathTable()
    for number in 0..<1_000 {
      let path = TreePath("news/\(number)/index.html")
      #expect(table.insert(path, hash: path.mixedBytes) == number)
    }
    for number in 0..<1_000 {
      let path = TreePath("news/\(number)/index.html")
      #expect(table.insert(path, hash: path.mixedBytes) == nil)
    }
    #expect(table.count == 1_000)
  }

  @Test func pathsOfOneHashAreToldApart() {
    var table = PathTable()

    #expect(table.insert(TreePath("a"), hash: 7) == 0)
    #expect(table.insert(TreePath("b"), hash: 7) == 1)
    #expect(table.insert(TreePath("a"), hash: 7) == nil)
    #expect(table.insert(TreePath("b"), hash: 7) == nil)
  }
}
