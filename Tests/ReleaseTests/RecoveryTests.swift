import Diagnostics
import Files
import Foundation
import Testing

@testable import Release

@Suite struct RecoveryTests {
  private func recover(_ shop: Workshop) -> [String] {
    var diagnostics = DiagnosticList()
    Release.recover(shop.layout, into: &diagnostics)
    return diagnostics.rules
  }

  private func writeJournal(_ journal: Journal, in shop: Workshop) throws {
    try journal.write(in: ReleasePlaces(shop.layout).shelf)
  }

  @Test func renamesAreCompletedFromWhereverTheyStopped() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1", "old/deep/b.html": "b", "turns": "t"])
    try FileManager.default.removeItem(atPath: shop.path("Output/old/deep"))
    try FileManager.default.removeItem(atPath: shop.path("Output/turns"))
    try shop.put("Output/turns/index.html", "t2")
    try shop.put("Output/.prongsai-incoming/1", "new")
    try shop.put("Output/.prongsai-incoming/manifest", "")
    let journal = Journal(
      .renames, number: 2, puts: [TreePath("turns/index.html"), TreePath("n/a.html")],
      removals: [TreePath("old/deep/b.html"), TreePath("turns"), TreePath("a.html")])
    try writeJournal(journal, in: shop)

    #expect(recover(shop).isEmpty)

    let expected = [".prongsai-manifest": "", "n/a.html": "new", "turns/index.html": "t2"]
    #expect(try shop.tree() == expected)
    #expect(!shop.exists("Output/old"))
    #expect(!shop.exists(shop.shelf + "/journal"))
  }

  @Test func aStagedTreeThatNeverWentLiveIsRemoved() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    try shop.put(shop.shelf + "/staging/a.html", "3")
    try writeJournal(Journal(.exchange, number: 3, replaced: 2, folder: 1), in: shop)

    #expect(recover(shop).isEmpty)

    #expect(!shop.exists(shop.shelf + "/staging") && !shop.exists(shop.shelf + "/journal"))
    try shop.rollback()
    #expect(shop.text("Output/a.html") == "1")
  }

  @Test func anExchangeThatWasMadeKeepsTheReleaseBeforeAndWhatOthersWroteIntoIt() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    try FileManager.default.moveItem(
      atPath: shop.path(shop.earlier(1)), toPath: shop.path(shop.shelf + "/staging"))
    try shop.put(shop.shelf + "/staging/late/upload.txt", "late")
    let live = try #require(shop.inode("Output"))
    try writeJournal(Journal(.exchange, number: 2, replaced: 1, folder: live), in: shop)

    #expect(recover(shop).isEmpty)

    #expect(shop.text("Output/late/upload.txt") == "late")
    #expect(!shop.exists(shop.earlier(1) + "/late"))
    try shop.rollback()
    #expect(shop.text("Output/a.html") == "1")
  }

  @Test(arguments: [
    "", "prongsai-journal-2 renames 2 0 0\nput ../../x\nend\n", "prongsai-journal-2 renames 2 0 0\nput a",
    "prongsai-journal-2 exchange 0 0 0\nend\n", "prongsai-journal-1 renames x\nend\n",
  ])
  func aJournalThatCannotBeReadIsNeverCarriedOut(text: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.put(shop.shelf + "/journal", text)
    try shop.put("Output/.prongsai-incoming/0", "x")

    #expect(recover(shop).isEmpty)

    #expect(try shop.tree().keys.sorted() == [".prongsai-manifest", "a.html"])
    #expect(!shop.exists("x"))
  }
}
