import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct RollbackTests {
  @Test func eachRollbackGoesFurtherBackAndANumberComesForwardAgain() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2", "3"] { try shop.release(["a.html": text, "only\(text).html": "x"]) }

    #expect(try shop.rollback().number == 2)
    #expect(shop.text("Output/a.html") == "2")
    let back = try shop.rollback()
    #expect(back.number == 1 && back.replaced == 2)
    #expect(back.summary.changed == ["a.html"] && back.summary.removed == ["only2.html"])
    #expect(try shop.tree().keys.sorted() == [".prongsai-manifest", "a.html", "only1.html"])

    var diagnostics = DiagnosticList()
    #expect(shop.rollback(into: &diagnostics) == nil)
    #expect(diagnostics.rules == ["release.no-rollback"])
    #expect(diagnostics.all.first?.mend?.en.contains("--to 2") == true)

    #expect(try shop.rollback(to: 3).number == 3)
    #expect(shop.text("Output/a.html") == "3")
    #expect(try shop.release(["a.html": "4"]).changed == ["a.html"])
    #expect(Rollback(shop.layout).releases(into: &diagnostics).map(\.number) == [4, 3, 2, 1])
  }

  @Test func fiveEarlierReleasesAreKeptAndToldWithWhatChanged() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for number in 1...8 {
      try shop.release(["same.html": "s", "a.html": "\(number)", "n\(number).html": "n"])
    }
    var diagnostics = DiagnosticList()

    let kept = Rollback(shop.layout).releases(into: &diagnostics)

    #expect(kept.map(\.number) == [8, 7, 6, 5, 4, 3])
    #expect(kept.map(\.isLive) == [true, false, false, false, false, false])
    #expect(kept.allSatisfy { $0.files == 3 && abs($0.builtAt - time(nil)) < 60 })
    #expect(
      kept.dropLast().allSatisfy { $0.changes.map { [$0.added, $0.changed, $0.removed] } == [1, 1, 1] })
    #expect(kept.last?.changes == nil)
    #expect(shop.inode("Output/same.html") == shop.inode(shop.earlier(3) + "/same.html"))
    #expect(!shop.exists(shop.earlier(2)))
  }

  @Test func aReleaseBelongsToItsOutput() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "production"])
    let staging = ReleaseLayout(root: shop.root, output: "Staging")
    for text in ["staging 1", "staging 2"] {
      var diagnostics = DiagnosticList()
      let release = try #require(Release.begin(staging, into: &diagnostics))
      release.write(path: "a.html", bytes: Array(text.utf8))
      #expect(release.finish(into: &diagnostics) != nil)
    }
    var diagnostics = DiagnosticList()

    #expect(shop.rollback(into: &diagnostics) == nil)
    #expect(diagnostics.rules == ["release.no-rollback"])
    #expect(shop.text("Output/a.html") == "production")
    #expect(Rollback(staging).run(into: &diagnostics) != nil)
    #expect(shop.text("Staging/a.html") == "staging 1")
    #expect(shop.text("Output/a.html") == "production")
  }

  @Test(arguments: ["truncated", "edited in place", "missing", "manifest"])
  func aDamagedReleaseIsRefusedAndTheNextOlderWholeOneIsOffered(how: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2", "3"] { try shop.release(["a.html": text + " page", "same.html": "same"]) }
    let page = shop.earlier(2) + "/a.html"
    switch how {
    case "truncated": truncate(shop.path(page), 2)
    case "edited in place": try shop.overwrite(page, "evil")
    case "missing": unlink(shop.path(page))
    default: try shop.put(shop.earlier(2) + "/.prongsai-manifest", "x\n")
    }
    var diagnostics = DiagnosticList()

    #expect(shop.rollback(into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.damaged-release"])
    let finding = try #require(diagnostics.all.first)
    #expect(finding.message.en.contains(how == "manifest" ? "manifest" : "a.html"))
    #expect(finding.mend?.en.contains("--to 1") == true)
    #expect(shop.text("Output/a.html") == "3 page")
    #expect(try shop.rollback(to: 1).number == 1)
    #expect(shop.text("Output/a.html") == "1 page")
  }

  @Test func anEditInTheOutputThatReachesEarlierReleasesByTheirLinksIsFound() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2"] { try shop.release(["a.html": text, "same.html": "same"]) }
    try shop.overwrite("Output/same.html", "evil")
    var diagnostics = DiagnosticList()

    #expect(shop.rollback(into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.damaged-release"])
    #expect(diagnostics.all.first?.message.en.contains("same.html (changed)") == true)
  }

  @Test func foreignFilesStayWhenARollbackIsMade() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    try shop.put("Output/own/CNAME", "x.go.th")

    try shop.rollback()

    #expect(shop.text("Output/own/CNAME") == "x.go.th")
    #expect(shop.text("Output/a.html") == "1")
    #expect(try shop.tree(shop.earlier(2)).keys.sorted() == [".prongsai-manifest", "a.html"])
  }

  @Test func anUnknownNumberAndTheLiveOneAreRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2"] { try shop.release(["a.html": text]) }
    var diagnostics = DiagnosticList()

    #expect(shop.rollback(to: 9, into: &diagnostics) == nil)
    #expect(shop.rollback(to: 2, into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.no-such-release", "release.is-live"])
    #expect(diagnostics.all.first?.mend?.en.contains("1") == true)
  }

  @Test func theNewestOneComesBackWhereThePublishedFolderIsGone() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2", "3"] { try shop.release(["a.html": text]) }
    try FileManager.default.removeItem(atPath: shop.path("Output"))

    #expect(try shop.rollback().number == 2)
    #expect(shop.text("Output/a.html") == "2")
  }

  @Test func withoutAnEarlierReleaseItIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Output/.gitignore", "*")
    try shop.release(["a.html": "1"])
    var diagnostics = DiagnosticList()

    #expect(shop.rollback(into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.no-rollback"])
    #expect(shop.text("Output/a.html") == "1")
  }
}
