import Diagnostics
import Foundation
import Testing

@testable import Release

@Suite struct CopyTests {
  private func release(
    _ shop: Workshop, copying source: String, size: Int? = nil
  ) throws -> (ReleaseSummary?, [String]) {
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
    staging.copy(from: shop.path(source), size: size, to: "files/plan.pdf")
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
}
