import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct LayoutTests {
  private func rules(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders()
  ) -> [String] {
    var diagnostics = DiagnosticList()
    let staging = Release.begin(layout, protecting: folders, into: &diagnostics)
    staging?.abandon()
    return diagnostics.rules
  }

  @Test(arguments: ["/", ".", "..", "sub/.."])
  func aFolderThatCoversTheProjectIsNeverPublishedInto(output: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    mkdir(shop.path("sub"), 0o755)

    #expect(rules(ReleaseLayout(root: shop.root, output: output)).contains("release.output-too-broad"))
  }

  @Test func theHomeFolderIsNeverPublishedInto() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    mkdir(shop.path("home"), 0o755)
    let folders = ProtectedFolders(home: shop.path("home"))

    #expect(
      rules(ReleaseLayout(root: shop.root, output: "home"), protecting: folders) == [
        "release.output-too-broad"
      ])
  }

  @Test(arguments: [
    ("Content/Output", ".prongsai"), ("Output", "Output/.prongsai"), ("all", ".prongsai"),
    ("Output", "Content"),
  ])
  func sourcesAndResultsMayNotOverlap(output: String, state: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    mkdir(shop.path("Content"), 0o755)
    mkdir(shop.path("all"), 0o755)
    mkdir(shop.path("all/Content"), 0o755)
    let folders = ProtectedFolders(sources: [shop.path("Content"), shop.path("all/Content")])

    let found = rules(ReleaseLayout(root: shop.root, output: output, state: state), protecting: folders)

    #expect(found == ["release.folders-overlap"])
  }

  @Test(arguments: ["Output", ".prongsai"])
  func aLinkOrAFileInPlaceOfAFolderIsRefused(name: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    mkdir(shop.path("elsewhere"), 0o755)
    symlink(shop.path("elsewhere"), shop.path(name))
    #expect(rules(shop.layout) == ["release.not-a-folder"])

    unlink(shop.path(name))
    try shop.put(name, "a file")
    #expect(rules(shop.layout) == ["release.not-a-folder"])
    #expect(try shop.tree("elsewhere").isEmpty)
  }

  @Test func aMissingProjectFolderIsNamed() throws {
    var diagnostics = DiagnosticList()

    #expect(Release.begin(ReleaseLayout(root: "/nowhere/at/all"), into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.not-found"])
    #expect(diagnostics.all.first?.message.th.contains("/nowhere/at/all") == true)
  }

  @Test func twoBuildsAtOnceAreRefusedWithTheNameOfTheFirst() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let first = try #require(Release.begin(shop.layout, into: &diagnostics))

    #expect(Release.begin(shop.layout, into: &diagnostics) == nil)
    #expect(diagnostics.rules == ["release.locked"])
    #expect(diagnostics.all.first?.message.en.contains("pid \(getpid())") == true)

    first.abandon()
    try shop.release(["a.html": "1"])
  }

  @Test(arguments: ["/", "."])
  func onlyFoldersThatAreThereAreNamed(output: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let folders = ProtectedFolders(sources: [shop.path("Content"), shop.path(".git")])

    #expect(
      Release.begin(ReleaseLayout(root: shop.root, output: output), protecting: folders, into: &diagnostics)
        == nil)

    #expect(diagnostics.rules == ["release.output-too-broad"])
  }

  @Test(arguments: ["staging", "journal", "live", "releases", "found", "/lock", "/outputs"])
  func whateverLiesInThePlaceOfTheProgramsOwnThingsIsCleared(name: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    for text in ["1", "2"] { try shop.release(["a.html": text]) }
    let place = shop.path(name.hasPrefix("/") ? ".prongsai" + name : shop.shelf + "/" + name)
    for kind in ["file", "link", "folder", "pipe"] {
      try? FileManager.default.removeItem(atPath: place)
      switch kind {
      case "file": try Data("x".utf8).write(to: URL(fileURLWithPath: place))
      case "link": symlink("/etc", place)
      case "folder":
        try FileManager.default.createDirectory(atPath: place + "/x/y", withIntermediateDirectories: true)
      default: mkfifo(place, 0o600)
      }

      try shop.release(["a.html": kind])
      #expect(shop.text("Output/a.html") == kind)
    }
  }
}
