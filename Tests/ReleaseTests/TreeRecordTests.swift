import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Release

@Suite struct TreeRecordTests {
  private static let site = [
    "index.html": "home", "news/a/index.html": "a", "news/b/index.html": "b", "docs/plan.txt": "plan",
  ]

  private func staging(_ shop: Workshop) throws -> Staging {
    var diagnostics = DiagnosticList()
    return try #require(Release.begin(shop.layout, into: &diagnostics))
  }

  private func isIntact(_ shop: Workshop) throws -> Bool {
    let staging = try staging(shop)
    defer { staging.abandon() }
    return staging.isIntact
  }

  /// A shop with two releases, so that there is an older tree too.
  private func shop() throws -> Workshop {
    let shop = try Workshop(inMemory: true)
    try shop.put("Output/mine/deep/own.txt", "own")
    try shop.release(Self.site.merging(["news/a/index.html": "first"]) { $1 })
    try shop.release(Self.site)
    return shop
  }

  @Test func whatNobodyTouchedIsIntact() throws {
    let shop = try shop()
    defer { shop.remove() }

    #expect(try isIntact(shop))
    usleep(30_000)
    #expect(try isIntact(shop))
    #expect(try isIntact(shop))
  }

  @Test(arguments: [
    "rm Output/news/a/index.html", "rm -r Output/news/b", "touch Output/mine/new", "touch Output/news/new",
    "echo evil > Output/index.html", "printf evil > Output/index.html", "mkdir Output/docs/new",
    "mv Output/news/a Output/news/c", "mv Output/mine/deep Output/mine/other", "touch Output/mine/deep/x",
    "rm .prongsai/tree", "echo x > .prongsai/tree", "cp -a Output O && rm -r Output && mv O Output",
    "rm Output/docs/plan.txt && ln -s /etc/hostname Output/docs/plan.txt", "rm Output/.prongsai-manifest",
    "printf evil > Output/index.html && touch -r Output/docs/plan.txt Output/index.html",
  ])
  func whatSomebodyTouchedIsNotIntact(command: String) throws {
    let shop = try shop()
    defer { shop.remove() }

    #expect(system("cd \(shop.root) && \(command)") == 0)

    #expect(try !isIntact(shop))
  }

  @Test(arguments: [
    "rm .prongsai/previous/index.html", "echo x > .prongsai/previous/news/secret.txt",
    "cd .prongsai/previous/docs && rm plan.txt && echo evil > plan.txt", "rm -r .prongsai/previous/news/b",
  ])
  func whatSomebodyPutIntoTheOlderTreeNeverGoesLive(command: String) throws {
    let shop = try shop()
    defer { shop.remove() }
    try shop.release(Self.site.merging(["news/a/index.html": "second"]) { $1 })
    #expect(system("cd \(shop.root) && \(command)") == 0)

    let last = Self.site.merging(["news/a/index.html": "third"]) { $1 }
    try shop.release(last)

    for (path, text) in last { #expect(shop.text("Output/" + path) == text, "\(path)") }
    #expect(shop.text("Output/news/secret.txt") == nil)
    #expect(shop.text("Output/mine/deep/own.txt") == "own")
  }

  @Test func anOlderPagePutBackWithItsOldTimeIsMadeAnew() throws {
    let shop = try shop()
    defer { shop.remove() }
    let page = "Output/news/a/index.html"
    #expect(system("cd \(shop.root) && cp -p \(page) saved") == 0)
    let next = Self.site.merging(["news/a/index.html": "b"]) { $1 }
    try shop.release(next)
    usleep(30_000)
    #expect(system("cd \(shop.root) && cp -p saved \(page)") == 0)

    try shop.release(next)

    #expect(shop.text(page) == "b")
  }

  @Test func anEditWithinTheSameMomentIsSeenByItsBytes() throws {
    let shop = try shop()
    defer { shop.remove() }
    var before = stat()
    lstat(shop.path("Output/index.html"), &before)

    let file = try #require(fopen(shop.path("Output/index.html"), "r+"))
    fputs("evil", file)
    fclose(file)
    utimensat(AT_FDCWD, shop.path("Output/index.html"), [before.st_atim, before.st_mtim], 0)

    #expect(try !isIntact(shop))
  }

  @Test func whatIsNotStagedStaysWhereTheRestIsKept() throws {
    let shop = try shop()
    defer { shop.remove() }
    let staging = try staging(shop)
    var diagnostics = DiagnosticList()

    #expect(staging.keepRest())
    let longer = staging.stage(path: "news/a/index.html", bytes: Array("longer".utf8))
    let new = staging.stage(path: "news/new/index.html", bytes: Array("new".utf8))
    #expect(longer?.standing == .changed && new?.standing == .added)
    #expect(longer?.digest != new?.digest)
    let summary = try #require(staging.finish(into: &diagnostics))

    #expect(summary.changed == ["news/a/index.html"])
    #expect(summary.added == ["news/new/index.html"])
    #expect(summary.unchanged == 3)
    #expect(summary.bytes == 4 + 6 + 1 + 4 + 3)
    #expect(summary.release.fileCount == 5)
    #expect(shop.text("Output/news/new/index.html") == "new")
    #expect(shop.text("Output/mine/deep/own.txt") == "own")
    #expect(try isIntact(shop))
  }

  @Test func whatWasWrittenLongBeforeTheReleaseNeedNotBeReadByTheNext() throws {
    let shop = try shop()
    defer { shop.remove() }
    try shop.release(Self.site.mapValues { $0 + " once more" })
    usleep(30_000)
    let staging = try staging(shop)
    var diagnostics = DiagnosticList()
    for (path, text) in Self.site { staging.write(path: path, bytes: Array((text + " new").utf8)) }
    usleep(30_000)
    #expect(staging.finish(into: &diagnostics) != nil)

    let state = try self.staging(shop)
    defer { state.abandon() }
    let record = try #require(state.published.record)
    #expect(record.files.count == 4)
    #expect(!record.files.contains { record.isRacy($0.stamp) })
  }

  @Test func whereAnOlderTreeIsFilesWaitWithoutItsFolders() throws {
    let shop = try shop()
    defer { shop.remove() }
    let staging = try staging(shop)
    staging.write(path: "news/a/index.html", bytes: Array("waiting".utf8))

    #expect(!shop.exists(".prongsai/staging/news"))
    #expect(try shop.tree(".prongsai/staging").values.sorted() == ["waiting"])
    staging.abandon()
    #expect(!shop.exists(".prongsai/staging"))
  }

  @Test func anOlderTreeThatIsTakenAwayWhileAReleaseIsStagedIsMadeAnew() throws {
    let shop = try shop()
    defer { shop.remove() }
    let staging = try staging(shop)
    var diagnostics = DiagnosticList()
    let next = Self.site.merging(["news/a/index.html": "next", "news/c/index.html": "c"]) { $1 }
    for (path, text) in next { staging.write(path: path, bytes: Array(text.utf8)) }
    #expect(system("rm -r \(shop.path(".prongsai/previous"))") == 0)

    #expect(staging.finish(into: &diagnostics) != nil)
    for (path, text) in next { #expect(shop.text("Output/" + path) == text, "\(path)") }
    #expect(shop.text("Output/mine/deep/own.txt") == "own")
  }

  @Test func whereTreesCanNoLongerBeExchangedFilesThatWaitAreMovedOneByOne() throws {
    let shop = try shop()
    defer { shop.remove() }
    var settings = ReleaseSettings()
    settings.mayExchange = false
    let next = Self.site.merging(["news/a/index.html": "next", "news/c/index.html": "c"]) { $1 }

    try shop.release(next, settings: settings)

    for (path, text) in next { #expect(shop.text("Output/" + path) == text, "\(path)") }
    try shop.release(Self.site)
    for (path, text) in Self.site { #expect(shop.text("Output/" + path) == text, "\(path)") }
    #expect(!shop.exists("Output/news/c"))
  }

  @Test func withoutARecordTheRestIsNotKept() throws {
    let shop = try shop()
    defer { shop.remove() }
    unlink(shop.path(".prongsai/tree"))
    let staging = try staging(shop)

    #expect(!staging.keepRest())
    staging.abandon()
  }

  @Test func theOlderTreeIsBroughtUpToDateWithoutAWalk() throws {
    let shop = try shop()
    defer { shop.remove() }
    let staging = try staging(shop)
    #expect(KnownDifference(staging.places, staging.published, staging.intactness) != nil)
    staging.abandon()

    try shop.put(".prongsai/previous/stray", "stray")
    let next = try self.staging(shop)
    #expect(KnownDifference(next.places, next.published, next.intactness) == nil)
    next.abandon()
  }

  @Test func aFileThatCameIntoTheFolderDuringTheBuildIsCarriedOver() throws {
    let shop = try shop()
    defer { shop.remove() }
    let staging = try staging(shop)
    var diagnostics = DiagnosticList()
    #expect(staging.keepRest())
    staging.write(path: "index.html", bytes: Array("new".utf8))
    usleep(250_000)
    try shop.put("Output/news/late.txt", "late")

    #expect(staging.finish(into: &diagnostics)?.changed == ["index.html"])

    #expect(shop.text("Output/news/late.txt") == "late")
    #expect(shop.text("Output/docs/plan.txt") == "plan")
  }

  @Test func aReleaseThatFindsNothingChangedMakesTheRecordAnew() throws {
    let shop = try shop()
    defer { shop.remove() }
    try shop.put("Output/mine/new.txt", "new")
    #expect(try !isIntact(shop))

    #expect(try !shop.release(Self.site).isChanged)

    #expect(try isIntact(shop))
    try shop.release(Self.site.merging(["index.html": "2"]) { $1 })
    #expect(shop.text("Output/mine/new.txt") == "new")
  }

  @Test func afterARollbackNothingIsOnRecord() throws {
    let shop = try shop()
    defer { shop.remove() }
    var diagnostics = DiagnosticList()

    #expect(Rollback.run(shop.layout, into: &diagnostics) != nil)

    #expect(try !isIntact(shop))
  }

  @Test func aRecordIsReadBackAndADamagedOneIsNot() throws {
    let shop = try shop()
    defer { shop.remove() }
    let data = try #require(FileManager.default.contents(atPath: shop.path(".prongsai/tree")))
    let bytes = [UInt8](data)

    let record = try #require(TreeRecord(bytes: bytes))
    #expect(record.bytes == bytes)
    #expect(record.files.count == 4)
    #expect(record.foreignFiles.map(\.text) == ["mine/deep/own.txt"])
    #expect(record.differing.map(\.text) == ["news/a/index.html"])
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x10
      #expect(TreeRecord(bytes: damaged) == nil)
      #expect(TreeRecord(bytes: Array(bytes[..<index])) == nil)
    }
  }

  /// The bytes with a part replaced, under a checksum that is right.
  private func sealed(_ bytes: [UInt8], _ place: Int, _ part: [UInt8]) -> [UInt8] {
    var writer = RecordWriter(capacity: 0)
    writer.put(all: bytes[..<place] + part + bytes[(place + part.count)..<(bytes.count - 8)])
    return writer.finish()
  }

  @Test func aRecordThatLiesUnderARightChecksumIsReadWithinItsBounds() throws {
    let shop = try shop()
    defer { shop.remove() }
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: shop.path(".prongsai/tree"))))
    for place in stride(from: 8, to: 152, by: 8) {
      for value: UInt64 in [0, 1, 1 << 31, 1 << 62, 1 << 63, .max >> 1, .max] {
        let part = withUnsafeBytes(of: value) { Array($0) }
        let record = TreeRecord(bytes: sealed(bytes, place, part))
        _ = record?.files.map { record?.isRacy($0.stamp) }
      }
    }
  }

  @Test(arguments: ["../../../own.html", "/etc/some/old.txt", "news//a/index.htm"])
  func aRecordThatNamesAPathOutsideOfTheTreeIsNotRead(path: String) throws {
    let shop = try shop()
    defer { shop.remove() }
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: shop.path(".prongsai/tree"))))
    let place = bytes.count - 8 - 18

    #expect(TreeRecord(bytes: sealed(bytes, place, Array("news/b/index.html".utf8))) != nil)
    #expect(TreeRecord(bytes: sealed(bytes, place, Array(path.utf8))) == nil)
  }
}
