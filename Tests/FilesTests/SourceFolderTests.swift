import Foundation
import Testing

@testable import Files

/// A folder of its own for one test, removed when the test is over.
final class Scratch {
  let root = NSTemporaryDirectory() + "files-" + UUID().uuidString
  var folder: SourceFolder { SourceFolder(root: root) }

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for (path, text) in files { try put(path, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func put(_ path: String, _ text: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
  }
}

@Suite struct SourceFolderTests {
  private func fault(_ body: () throws(FileFault) -> Void) -> FileFault? {
    do { try body() } catch { return error }
    return nil
  }

  @Test func aFileIsReadWholeOrByItsEdges() throws {
    let scratch = try Scratch(["a/ข.txt": "0123456789"])

    #expect(try scratch.folder.read("a/ข.txt", limit: 10) == Array("0123456789".utf8))
    let edges = try scratch.folder.edges(of: "a/ข.txt", window: 3)
    #expect(edges.size == 10 && edges.head == Array("012".utf8) && edges.tail == Array("789".utf8))
    var pieces: [UInt8] = []
    try scratch.folder.readPieces("a/ข.txt") { pieces += $0 }
    #expect(pieces == Array("0123456789".utf8))
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    let scratch = try Scratch(["a/b": "x", "big": "12345"])
    mkfifo(scratch.root + "/pipe", 0o644)

    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read("none", limit: 9) } == .missing)
    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read("a/b/c", limit: 9) } == .missing)
    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read("a/../big", limit: 9) } == .missing)
    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read("a", limit: 9) } == .notAFile)
    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read("pipe", limit: 9) } == .notAFile)
    #expect(
      fault { () throws(FileFault) in _ = try scratch.folder.read("big", limit: 4) } == .tooLarge(limit: 4))
  }

  @Test func noPartOfAPathMayBeALink() throws {
    let scratch = try Scratch(["real/a": "x"])
    try scratch.link("file", to: "real/a")
    try scratch.link("folder", to: "real")

    for path in ["file", "folder/a"] {
      #expect(
        fault { () throws(FileFault) in _ = try scratch.folder.read(path, limit: 9) } == .symbolicLink)
    }
    #expect(fault { () throws(FileFault) in _ = try scratch.folder.entries(of: "folder") } == .symbolicLink)
    #expect(scratch.folder.status("file")?.kind == .symbolicLink)
    #expect(scratch.folder.status("folder/a") == nil)
  }

  @Test func aPathLongerThanTheKernelsIsNotFollowed() throws {
    let scratch = try Scratch()
    let path = String(repeating: "a/", count: 200_000) + "b"

    #expect(fault { () throws(FileFault) in _ = try scratch.folder.read(path, limit: 9) } == .missing)
  }

  @Test func entriesStandInTheOrderOfTheirBytesWithWhatTheyAre() throws {
    let scratch = try Scratch(["b.txt": "1", "a/x": "2", "ก.txt": "3", "B": "4"])
    try scratch.link("link", to: "b.txt")

    let entries = try scratch.folder.entries(of: "")

    #expect(entries.map(\.name) == ["B", "a", "b.txt", "link", "ก.txt"])
    #expect(entries.map(\.kind) == [.file, .folder, .file, .symbolicLink, .file])
    #expect(entries[2].status?.size == 1)
  }

  @Test(arguments: ["bytes", "file", "time", "link"])
  func aFileThatIsReadAgainMustBeTheSame(how: String) throws {
    let scratch = try Scratch(["a.txt": "good", "b.txt": "evil"])
    let folder = scratch.folder
    let path = scratch.root + "/a.txt"
    #expect(try folder.read("a.txt", limit: 9) == Array("good".utf8))
    #expect(try folder.read("a.txt", limit: 9) == Array("good".utf8))
    switch how {
    case "bytes":
      let file = try #require(fopen(path, "r+"))
      fputs("evil", file)
      fclose(file)
    case "file": rename(scratch.root + "/b.txt", path)
    case "time": utimes(path, nil)
    default:
      unlink(path)
      symlink("b.txt", path)
    }

    let expected: FileFault = how == "link" ? .symbolicLink : .changed
    #expect(fault { () throws(FileFault) in _ = try folder.edges(of: "a.txt", window: 2) } == expected)
    #expect(folder.changedFiles == (how == "link" ? [] : ["a.txt"]))
    #expect(try how == "link" || SourceFolder(root: scratch.root).read("a.txt", limit: 9).count == 4)
  }
}
