import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct RollbackTests {
  @Test func theReleaseBeforeComesBackAndCanBeUndone() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let first = try shop.release(["a.html": "1", "gone.html": "g"])
    let second = try shop.release(["a.html": "2"])
    var diagnostics = DiagnosticList()

    let back = try #require(Rollback.run(shop.layout, into: &diagnostics))
    #expect(back.release == first.release)
    #expect(back.replaced == second.release)
    #expect(shop.text("Output/a.html") == "1")
    #expect(shop.text("Output/gone.html") == "g")

    let again = try #require(Rollback.run(shop.layout, into: &diagnostics))
    #expect(again.release == second.release)
    #expect(shop.text("Output/a.html") == "2")
    #expect(!shop.exists("Output/gone.html"))
  }

  @Test func aReleaseAfterARollbackStartsFromWhatIsLive() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    var diagnostics = DiagnosticList()
    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)

    #expect(try shop.release(["a.html": "2"]).changed == ["a.html"])
    #expect(shop.text("Output/a.html") == "2")
    #expect(shop.text(".prongsai/previous/a.html") == "1")
  }

  @Test func aReleaseThatIsMostlyNewLeavesOnlyTheOneBeforeIt() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let others = ["kept/a.html": "a", "kept/b.html": "b"]
    for number in 1...4 {
      let pages = (0..<6).map { ("news/\($0)/index.html", "\(number)") }
      try shop.release(others.merging(pages) { $1 })
      #expect(shop.text("Output/news/3/index.html") == "\(number)")
      #expect(shop.text("Output/kept/a.html") == "a")
      #expect(shop.inode("Output/kept/b.html") == shop.inode(".prongsai/previous/kept/b.html") || number == 1)
      #expect(!shop.exists(".prongsai/staging"))
    }
    var diagnostics = DiagnosticList()
    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)
    #expect(shop.text("Output/news/3/index.html") == "3")
  }

  @Test func foreignFilesStayWhenARollbackIsMade() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["a.html": "1"])
    try shop.release(["a.html": "2"])
    try shop.put("Output/own/CNAME", "x.go.th")
    var diagnostics = DiagnosticList()

    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)

    #expect(shop.text("Output/own/CNAME") == "x.go.th")
    #expect(shop.text("Output/a.html") == "1")
  }

  @Test func withoutAnEarlierReleaseItIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Output/.gitignore", "*")
    try shop.release(["a.html": "1"])
    var diagnostics = DiagnosticList()

    #expect(Rollback.run(shop.layout, into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.no-rollback"])
    #expect(shop.text("Output/a.html") == "1")
  }
}
