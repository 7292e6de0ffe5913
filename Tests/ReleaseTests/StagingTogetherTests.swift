import Diagnostics
import Testing

@testable import Release

@Suite struct StagingTogetherTests {
  @Test func filesStagedTogetherAreWhatTheyAreOneByOne() throws {
    let (one, other) = (try Workshop(inMemory: true), try Workshop(inMemory: true))
    defer {
      one.remove()
      other.remove()
    }
    let files = (0..<40).map {
      (path: "news/\($0)/index.html", bytes: [UInt8](repeating: UInt8($0), count: $0 * 97))
    }
    var diagnostics = DiagnosticList()
    let single = try #require(Release.begin(one.layout, into: &diagnostics))
    let together = try #require(Release.begin(other.layout, into: &diagnostics))

    let outcomes = files.map { single.stage(path: $0.path, bytes: $0.bytes) }
    #expect(together.stage(files) == outcomes)

    let summaries = (single.finish(into: &diagnostics), together.finish(into: &diagnostics))
    #expect(summaries.0 != nil && summaries.0 == summaries.1)
    #expect(try one.tree() == other.tree())
  }

  @Test func ofFilesStagedTogetherOnlyTheWrongOneIsRefused() throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))

    let outcomes = staging.stage([("a.html", [1]), ("../b.html", [2]), ("a.html", [3]), ("c.html", [])])

    #expect(outcomes.map { $0 != nil } == [true, false, false, true])
    #expect(staging.finish(into: &diagnostics) == nil)
    #expect(diagnostics.count(of: .error) == 2)
    #expect(!shop.exists("Output"))
  }

  @Test func aReleaseOfWhichMuchWasWrittenBackEarlyIsWhole() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
    let bytes = [UInt8](repeating: 7, count: EarlyWriteBack.stretch / 4)

    for number in 0..<10 { #expect(staging.write(path: "\(number).bin", bytes: bytes)) }
    let summary = try #require(staging.finish(into: &diagnostics))

    #expect(summary.added.count == 10)
    #expect(try shop.tree().values.allSatisfy { $0.utf8.count == bytes.count || $0.contains(".bin\n") })
  }

  @Test func anAbandonedReleaseOfWhichMuchWasWrittenBackLeavesNothing() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()
    let staging = try #require(Release.begin(shop.layout, into: &diagnostics))

    staging.write(path: "large.bin", bytes: [UInt8](repeating: 7, count: EarlyWriteBack.stretch))
    staging.abandon()

    #expect(!shop.exists("Output"))
    #expect(!shop.exists(".prongsai/staging"))
  }
}
