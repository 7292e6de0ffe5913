import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct ForeignFilesTests {
  @Test func filesThatTheProgramDidNotMakeAreCarriedOver() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Output/.gitignore", "*")
    try shop.put("Output/.git/objects/ab/cd", "object")
    symlink("/etc/hostname", shop.path("Output/link"))
    mkdir(shop.path("Output/empty"), 0o700)

    for text in ["1", "2", "3"] {
      try shop.release(["index.html": text])
      #expect(
        try shop.tree().filter { $0.key != ".prongsai-manifest" } == [
          ".gitignore": "*", ".git/objects/ab/cd": "object", "link": "-> /etc/hostname", "index.html": text,
        ])
      #expect(shop.permissions("Output/empty") == 0o700)
    }
  }

  @Test func aForeignFolderInsideOneOfOursIsCarriedIntoATreeThatIsMadeNew() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let site = ["index.html": "1", "news/a/index.html": "a", "news/b/index.html": "b"]
    try shop.release(site)
    mkdir(shop.path("Output/news/own"), 0o700)
    try shop.put("Output/news/b/mine.txt", "mine")

    for text in ["2", "3"] {
      try shop.release(site.merging(["index.html": text]) { $1 })
      #expect(shop.permissions("Output/news/own") == 0o700)
      #expect(shop.text("Output/news/b/mine.txt") == "mine")
      #expect(shop.text("Output/news/a/index.html") == "a")
    }
  }

  @Test func aForeignFileThatIsRemovedOrReplacedStaysSo() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["index.html": "1"])
    try shop.put("Output/CNAME", "one")
    try shop.release(["index.html": "2"])
    try shop.release(["index.html": "3"])
    try FileManager.default.removeItem(atPath: shop.path("Output/CNAME"))
    try shop.put("Output/robots.local", "new")

    try shop.release(["index.html": "4"])

    #expect(!shop.exists("Output/CNAME"))
    #expect(shop.text("Output/robots.local") == "new")
  }

  @Test func aPageNeverOverwritesAForeignFile() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Output/index.html", "mine")
    try shop.put("Output/news", "mine too")
    symlink("/etc", shop.path("Output/docs"))
    var diagnostics = DiagnosticList()

    let summary = shop.release(
      ["index.html": "x", "news/a.html": "x", "docs/passwd": "x"], into: &diagnostics)

    #expect(summary == nil)
    #expect(diagnostics.rules == Array(repeating: "release.foreign-file", count: 3))
    #expect(diagnostics.all.map(\.message.en).contains { $0.hasPrefix("index.html ") })
    #expect(shop.text("Output/index.html") == "mine")
    #expect(!shop.exists("Output/.prongsai-manifest"))
    #expect(!shop.exists(shop.shelf + "/staging") && !shop.exists(shop.shelf + "/journal"))
  }

  @Test func losingTheStateFolderDoesNoHarm() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["index.html": "1"])
    try FileManager.default.removeItem(atPath: shop.path(".prongsai"))

    #expect(try shop.release(["index.html": "2"]).changed == ["index.html"])
  }
}
