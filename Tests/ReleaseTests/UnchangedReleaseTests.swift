import Diagnostics
import Foundation
import Testing

@testable import Release

/// A build asks before it does anything whether the last release is still there, untouched.
@Suite struct UnchangedReleaseTests {
  private static let files = ["index.html": "home", "ข่าว/a.html": "news"]

  private func answer(_ shop: Workshop, _ release: ReleaseSummary) -> ReleaseSummary? {
    Release.unchanged(shop.layout, release: release.release.digest)
  }

  @Test func aReleaseThatNobodyTouchedIsUnchanged() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)

    let summary = try #require(answer(shop, release))

    #expect(!summary.isChanged && summary.unchanged == 2 && summary.bytes == 8)
    #expect(summary.release == release.release)
  }

  @Test(arguments: ["edited", "edited with its old time", "rights", "removed", "longer", "manifest", "gone"])
  func aReleaseThatSomebodyTouchedIsNot(how: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    usleep(20_000)
    switch how {
    case "edited": try shop.put("Output/index.html", "hand")
    case "edited with its old time":
      var status = stat()
      lstat(shop.path("Output/index.html"), &status)
      try shop.overwrite("Output/index.html", "hand")
      var times = [status.st_atim, status.st_mtim]
      utimensat(AT_FDCWD, shop.path("Output/index.html"), &times, 0)
    case "rights": chmod(shop.path("Output/index.html"), 0o666)
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

    #expect(answer(shop, first) == nil)
    try shop.rollback()
    #expect(answer(shop, second) == nil)
  }

  @Test(arguments: ["journal", "staging/a", "../../../Output/.prongsai-incoming/0"])
  func whatAKilledRunLeftBehindIsClearedFirst(path: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    try shop.put(shop.shelf + "/" + path, "x")

    #expect(answer(shop, release) == nil)
  }

  @Test func filesOfOthersMatterUntilTheyAreTold() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let release = try shop.release(Self.files)
    try shop.put("Output/.htaccess", "deny")
    #expect(answer(shop, release) == nil)

    try shop.release(Self.files)
    #expect(answer(shop, release) != nil)
  }
}
