import Diagnostics
import Foundation
import Testing

@testable import Release

/// A build asks before it does anything whether the last release is still there, untouched.
@Suite struct UnchangedReleaseTests {
  private static let files = ["index.html": "home", "ข่าว/a.html": "news"]
  private static let sizes = files.map { (path: $0.key, size: $0.value.utf8.count) }

  private func answer(_ shop: Workshop, _ release: ReleaseSummary) -> ReleaseSummary? {
    Release.unchanged(shop.layout, release: release.release.digest, sizes: Self.sizes)
  }

  @Test func aReleaseThatNobodyTouchedIsUnchanged() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)

    let summary = try #require(answer(shop, release))

    #expect(!summary.isChanged && summary.unchanged == 2 && summary.bytes == 8)
    #expect(summary.release == release.release)
  }

  @Test(arguments: ["edited", "removed", "longer", "manifest", "gone"])
  func aReleaseThatSomebodyTouchedIsNot(how: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    usleep(20_000)
    switch how {
    case "edited": try shop.put("Output/index.html", "hand")
    case "removed": unlink(shop.path("Output/ข่าว/a.html"))
    case "longer": try shop.put("Output/index.html", "home and more")
    case "manifest": try shop.put("Output/.prongsai-manifest", "x")
    default: try FileManager.default.removeItem(atPath: shop.path("Output"))
    }

    #expect(answer(shop, release) == nil)
  }

  @Test func anotherReleaseOrOneThatWasRolledBackIsNot() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let first = try shop.release(["index.html": "hom1", "ข่าว/a.html": "news"])
    let second = try shop.release(Self.files)
    var diagnostics = DiagnosticList()

    #expect(answer(shop, first) == nil)
    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)
    #expect(answer(shop, second) == nil)
  }

  @Test(arguments: ["journal", "staging/a", "../Output/.prongsai-incoming/0"])
  func whatAKilledRunLeftBehindIsClearedFirst(path: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    try shop.put(".prongsai/" + path, "x")

    #expect(answer(shop, release) == nil)
  }

  @Test func filesOfOthersDoNotMatter() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    try shop.put("Output/.htaccess", "deny")

    #expect(answer(shop, release) != nil)
  }
}
