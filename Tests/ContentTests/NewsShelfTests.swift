import Testing

@testable import Content

@Suite struct NewsShelfTests {
  private func news(_ count: Int, kind: (Int) -> String = { _ in "" }) throws -> [Article] {
    var files: [String: String] = [:]
    for number in 1...count {
      let (month, day) = ((number - 1) / 28 + 1, (number - 1) % 28 + 1)
      let name =
        "2565-" + [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-") + "-\(number)"
      files["news/\(name).md"] = ContentFolder.document(kind(number))
    }
    return try ContentFolder(files).load().content.news
  }

  @Test func whatStandsOnAPageStaysThere() throws {
    let (some, more) = (try news(65), try news(77))
    let (before, after) = (NewsShelf.all(of: some)[0], NewsShelf.all(of: more)[0])
    #expect(before.pages.map(\.address.text) == ["/news/2565/", "/news/2565/2/", "/news/2565/1/"])
    #expect(before.pages.map(\.items.count) == [25, 20, 20])
    for number in [1, 2] {
      let pages = [before, after].compactMap { shelf in shelf.pages.first { $0.number == number } }
      #expect(pages[0].items.map(\.address) == pages[1].items.map(\.address))
    }
    let all = after.pages.flatMap(\.items).map(\.address)
    #expect(all == more.map(\.address) && after.count == 77)
  }

  @Test(arguments: [(1, 1), (20, 1), (39, 1), (40, 2), (59, 2), (60, 3)])
  func aListHasAsManyPagesAsItNeeds(count: Int, pages: Int) throws {
    let shelf = NewsShelf.all(of: try news(count))[0]
    #expect(shelf.pages.count == pages && (shelf.pages.first?.items.count ?? 0) <= 39)
  }

  @Test func kindsHaveListsWhereThereAreSeveral() throws {
    let kinds = ["", "kind: กิจกรรม\n", "kind: jobs\n"]
    let shelves = NewsShelf.all(of: try news(6) { kinds[$0 % 3] })
    #expect(
      shelves.map { $0.pages[0].address.text } == [
        "/news/2565/", "/news/general/", "/news/activity/", "/news/jobs/",
      ])
    #expect(shelves.map(\.count) == [6, 2, 2, 2])
    let wrong = try ContentFolder(["news/2566-02-14-a.md": ContentFolder.document("kind: กิจกรม\n")]).load()
      .findings
    #expect(wrong.first?.suggestion == "กิจกรรม")
  }
}
