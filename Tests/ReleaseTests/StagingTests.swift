import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct StagingTests {
  @Test func theFirstReleaseMakesTheFolderWithEveryFile() throws {
    let shop = try Workshop()
    defer { shop.remove() }

    let summary = try shop.release(["index.html": "home", "ข่าว/index.html": "news"])

    #expect(summary.added == ["index.html", "ข่าว/index.html"])
    #expect(summary.bytes == 8)
    #expect(shop.text("Output/ข่าว/index.html") == "news")
    #expect(!shop.exists(shop.shelf + "/staging"))
  }

  @Test func aSecondReleaseLinksWhatIsUnchangedAndRemovesWhatIsGone() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "a", "b/c/d.html": "1", "old/x.html": "x"])
    let kept = shop.inode("Output/a.html")

    let summary = try shop.release(["a.html": "a", "b/c/d.html": "2", "new.html": "n"])

    #expect(summary.added == ["new.html"])
    #expect(summary.changed == ["b/c/d.html"])
    #expect(summary.removed == ["old/x.html"])
    #expect(summary.unchanged == 1)
    #expect(shop.inode("Output/a.html") == kept)
    #expect(!shop.exists("Output/old"))
    #expect(shop.text(shop.earlier(1) + "/b/c/d.html") == "1")
  }

  @Test func aReleaseWithoutAnyChangeLeavesBothTreesAlone() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    let live = shop.inode("Output")

    let summary = try shop.release(["a.html": "2"])

    #expect(!summary.isChanged)
    #expect(shop.inode("Output") == live)
    #expect(shop.text(shop.earlier(1) + "/a.html") == "1")
  }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../b", "a/./b", "a//b", "a/", "a\0b", "a\nb", "a\\b", ".prongsai-x/y",
  ])
  func aPathThatCouldLeaveTheTreeIsRefused(path: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()

    #expect(shop.release(["ok.html": "ok", path: "bad"], into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.invalid-path"])
    #expect(!shop.exists("Output"))
  }

  @Test func aNameOfMoreThan255BytesIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let name = String(repeating: "ก", count: 86)

    #expect(shop.release([name: "bad"], into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.invalid-path"])
  }

  @Test func twoFilesForOneAddressAreRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))

    #expect(staging.write(path: "a.html", bytes: [1]))
    #expect(!staging.write(path: "a.html", bytes: [1]))

    #expect(staging.finish(into: &diagnostics) == nil)
    #expect(diagnostics.rules == ["release.duplicate-path"])
  }

  @Test func aFileThatIsAlsoAFolderIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a/b.html": "b", "c": "c"])
    var diagnostics = DiagnosticList()

    #expect(shop.release(["a/b.html": "b", "c": "c", "c/d.html": "d"], into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.path-conflict"])
    #expect(try shop.tree().keys.sorted() == [".prongsai-manifest", "a/b.html", "c"])
  }

  @Test func aFileMayBecomeAFolderAndBack() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for files in [["a": "1"], ["a/b/c": "2"], ["a": "3"], ["a/b": "4"], ["a/b/c": "5"]] {
      try shop.release(files)
      #expect(try shop.tree().filter { $0.key != ".prongsai-manifest" } == files)
    }
  }

  @Test func aFileEditedByHandInThePublishedFolderIsMadeAnew() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "good", "b.html": "b"])
    usleep(20_000)
    let file = try #require(fopen(shop.path("Output/a.html"), "r+"))
    fputs("evil", file)
    fclose(file)

    let summary = try shop.release(["a.html": "good", "b.html": "b"])

    #expect(summary.changed == ["a.html"])
    #expect(shop.text("Output/a.html") == "good")
  }

  @Test func givingUpLeavesEverythingAsItWas() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    let before = try (shop.tree(), shop.tree(".prongsai"))
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
    staging.write(path: "a.html", bytes: [0x33])

    staging.abandon()

    #expect(try shop.tree() == before.0)
    #expect(try shop.tree(".prongsai") == before.1)
    #expect(staging.finish(into: &diagnostics) == nil)
    try shop.release(["a.html": "3"])
  }

  @Test func aReleaseWithNothingInItIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    var diagnostics = DiagnosticList()

    #expect(shop.release([:], into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.empty"])
    #expect(shop.text("Output/a.html") == "1")
  }

}
