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
    try journal.write(in: ReleasePlaces(shop.layout).state)
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
      .renames, release: "any", puts: [TreePath("turns/index.html"), TreePath("n/a.html")],
      removals: [TreePath("old/deep/b.html"), TreePath("turns"), TreePath("a.html")])
    try writeJournal(journal, in: shop)

    #expect(recover(shop).isEmpty)

    let expected = [".prongsai-manifest": "", "n/a.html": "new", "turns/index.html": "t2"]
    #expect(try shop.tree() == expected)
    #expect(!shop.exists("Output/old"))
    #expect(!shop.exists(".prongsai/journal"))
  }

  @Test func anOlderTreeThatWasBeingChangedIsNoReleaseAnyMore() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    try writeJournal(Journal(.exchange, release: "never live"), in: shop)

    #expect(recover(shop).isEmpty)

    var diagnostics = DiagnosticList()
    #expect(Rollback.run(shop.layout, into: &diagnostics) == nil)
    #expect(diagnostics.rules == ["release.no-rollback"])
    #expect(shop.text("Output/a.html") == "2")
  }

  @Test func anExchangeThatWasMadeKeepsTheReleaseBefore() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    let live = try shop.release(["a.html": "2"])
    try writeJournal(Journal(.exchange, release: live.release.digest), in: shop)

    #expect(recover(shop).isEmpty)

    var diagnostics = DiagnosticList()
    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)
    #expect(shop.text("Output/a.html") == "1")
  }

  @Test(arguments: [
    "", "prongsai-journal-1 renames x\nput ../../x\nend\n", "prongsai-journal-1 renames x\nput a",
  ])
  func aJournalThatCannotBeReadIsNeverCarriedOut(text: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.put(".prongsai/journal", text)
    try shop.put("Output/.prongsai-incoming/0", "x")

    #expect(recover(shop).isEmpty)

    #expect(try shop.tree().keys.sorted() == [".prongsai-manifest", "a.html"])
    #expect(!shop.exists("x"))
  }
}
