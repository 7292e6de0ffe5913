import Foundation
import Testing

@testable import Preview

@Suite struct FolderWatcherTests {
  private let folder: PublishedFolder

  init() throws {
    folder = try PublishedFolder()
    try folder.write("Content/news/a.md", "ก")
  }

  private func watcher() throws -> FolderWatcher {
    try FolderWatcher(root: folder.root.path, folders: ["Content", "Templates"])
  }

  private func move(_ from: String, _ to: String) throws {
    try FileManager.default.moveItem(
      at: folder.root.appendingPathComponent(from), to: folder.root.appendingPathComponent(to))
  }

  @Test func theTimePassesIfNothingChanges() throws {
    #expect(try self.watcher().wait(upTo: .milliseconds(150)) == false)
  }

  @Test func aFileThatIsSavedAddedRenamedOrRemovedIsSeen() throws {
    let watcher = try watcher()
    try folder.write("Content/news/a.md", "ข")
    #expect(try watcher.wait(upTo: .seconds(5)))
    try folder.write("Content/b.md", "ค")
    #expect(try watcher.wait(upTo: .seconds(5)))
    try move("Content/b.md", "Content/news/c.md")
    #expect(try watcher.wait(upTo: .seconds(5)))
    try FileManager.default.removeItem(at: folder.root.appendingPathComponent("Content/news/c.md"))
    #expect(try watcher.wait(upTo: .seconds(5)))
    #expect(try watcher.wait(upTo: .milliseconds(150)) == false)
  }

  @Test func aFileInANewFolderIsSeen() throws {
    let watcher = try watcher()
    try folder.write("Templates/deep/er/a.mustache", "x")
    #expect(try watcher.wait(upTo: .seconds(5)))
    try folder.write("Templates/deep/er/a.mustache", "y")
    #expect(try watcher.wait(upTo: .seconds(5)))
  }

  @Test func aChangeAfterTheWholeContentWasReplacedIsSeen() throws {
    let watcher = try watcher()
    try move("Content", "Old")
    try folder.write("Content/news/a.md", "ใหม่")
    #expect(try watcher.wait(upTo: .seconds(5)))
    try folder.write("Content/news/a.md", "ใหม่กว่า")
    #expect(try watcher.wait(upTo: .seconds(5)))
  }

  @Test func otherFoldersAndEditorsFilesAreIgnored() throws {
    let watcher = try watcher()
    try folder.write("Output/index.html", "x")
    try folder.write("README.md", "x")
    try folder.write("Content/news/.a.md.swp", "x")
    for name in ["a.md~", "#a.md#", ".a.md.swp", "a.md.swp", "4913", "sedA1b2c3", "Thumbs.db", "~$a.docx"] {
      try folder.write("Content/news/" + name, "x")
    }
    #expect(try watcher.wait(upTo: .milliseconds(200)) == false)
  }
}
