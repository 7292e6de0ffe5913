import Foundation
import Testing

/// Free pages stand at the foot of every page as long as they are few; the map of the site names all of them.
@Suite struct FreePagesTests {
  private func footLinks(_ project: Workspace, pages count: Int) throws -> (foot: Int, map: Int) {
    for number in 1...count {
      try project.write("Content/pages/free\(number).md", "---\ntitle: หน้า \(number)\n---\nเนื้อหา\n")
    }
    #expect(try project.run("build").status == 0)
    let home = try project.text("Output/index.html")
    let map = try project.text("Output/sitemap/index.html")
    let main = map[...(try #require(map.range(of: "</main>")).lowerBound)]
    return (home.ranges(of: "free").count, main.ranges(of: "free").count)
  }

  @Test func theFootNamesAFewFreePages() throws {
    let (foot, map) = try footLinks(Workspace("small"), pages: 5)
    #expect(foot == 5 && map == 5)
  }

  @Test func theFootNamesSomeAndTheMapAllWhenManyFreePagesAreBuilt() throws {
    let (foot, map) = try footLinks(Workspace("small"), pages: 60)
    #expect((10..<25).contains(foot) && map == 60)
  }
}
