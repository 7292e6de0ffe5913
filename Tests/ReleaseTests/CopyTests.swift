import Diagnostics
import Files
import Foundation
import Testing

@testable import Release

@Suite struct CopyTests {
  private func release(
    _ shop: Workshop, copying source: String, of disk: SourceFolder? = nil, size: Int? = nil
  ) throws -> (ReleaseSummary?, [String]) {
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
    staging.copy(source, of: disk ?? SourceFolder(root: shop.root), size: size, to: "files/plan.pdf")
    return (staging.finish(into: &diagnostics), diagnostics.rules)
  }

  @Test func anAttachmentIsCopiedOnceAndLinkedAfterwards() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let text = String(repeating: "แผน ", count: 50_000)
    try shop.put("Content/plan.pdf", text)

    let first = try release(shop, copying: "Content/plan.pdf", size: text.utf8.count).0
    let second = try release(shop, copying: "Content/plan.pdf").0

    #expect(first?.added == ["files/plan.pdf"])
    #expect(second?.unchanged == 1)
    #expect(shop.text("Output/files/plan.pdf") == text)
    #expect(shop.permissions("Output/files/plan.pdf") == 0o644)
  }

  @Test func partsOfAFileArePublishedOnceAndLinkedAfterwards() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let text = String(repeating: "0123456789", count: 100_000)
    try shop.put("Content/a.jpg", text)
    var parts = FileParts(of: text.utf8.count)
    parts.keep(0..<10)
    parts.write(Array("ก".utf8))
    parts.keep(20..<900_000)
    func release() throws -> ReleaseSummary? {
      var diagnostics = DiagnosticList()
      let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
      let file = OutputFile(path: "a.jpg", contents: .parts(parts, of: "Content/a.jpg"))
      staging.add(file, copiesFrom: SourceFolder(root: shop.root))
      return staging.finish(into: &diagnostics)
    }
    #expect(try release()?.added == ["a.jpg"])
    #expect(try release()?.unchanged == 1)
    #expect(shop.text("Output/a.jpg") == String(decoding: parts.bytes(of: Array(text.utf8)), as: UTF8.self))
    try shop.put("Content/a.jpg", text + "!")
    #expect(try release() == nil)
  }

  @Test func aFileThatChangedSinceItWasCheckedIsRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("plan.pdf", "longer than before")

    #expect(try release(shop, copying: "plan.pdf", size: 3).1 == ["release.changed-while-reading"])
  }

  @Test func linksPipesFoldersAndMissingFilesAreRefused() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("real.pdf", "x")
    symlink(shop.path("real.pdf"), shop.path("link.pdf"))
    mkfifo(shop.path("pipe.pdf"), 0o644)

    #expect(try release(shop, copying: "link.pdf").1 == ["release.symbolic-link"])
    #expect(try release(shop, copying: "pipe.pdf").1 == ["release.not-a-file"])
    #expect(try release(shop, copying: ".").1 == ["release.not-a-file"])
    #expect(try release(shop, copying: "none.pdf").1 == ["release.not-found"])
    #expect(!shop.exists("Output"))
  }

  @Test(arguments: ["other bytes", "other file", "other time"])
  func aFileThatIsNotTheOneThatWasCheckedIsRefused(how: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Content/plan.txt", "good")
    let disk = SourceFolder(root: shop.root)
    #expect(try disk.read("Content/plan.txt", limit: 10) == Array("good".utf8))

    switch how {
    case "other bytes": try shop.overwrite("Content/plan.txt", "evil")
    case "other file":
      try shop.put("evil.txt", "evil")
      rename(shop.path("evil.txt"), shop.path("Content/plan.txt"))
    default: utimes(shop.path("Content/plan.txt"), nil)
    }

    #expect(try release(shop, copying: "Content/plan.txt", of: disk).1 == ["release.changed-while-reading"])
    #expect(!shop.exists("Output"))
  }

  @Test func aFolderThatWasExchangedForALinkLeadsNowhere() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Content/a/plan.txt", "good")
    try shop.put("outside/plan.txt", "evil")
    rename(shop.path("Content/a"), shop.path("Content/b"))
    symlink(shop.path("outside"), shop.path("Content/a"))

    #expect(try release(shop, copying: "Content/a/plan.txt").1 == ["release.symbolic-link"])
  }
}
