import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct UserFileTests {
  @Test func aFileLargerThanItsLimitIsRefused() throws {
    let scratch = try Scratch(["a.txt": "12345"])

    #expect(throws: SystemError.self) { try UserFile.read(scratch.root + "/a.txt", limit: 4) }
  }
}

/// Writers never follow a symbolic link below the folder that the user named, and replace nothing but files.
@Suite struct WritingTests {
  @Test func aFileIsCreatedWithItsFoldersAndReadBack() throws {
    let scratch = try Scratch()

    try scratch.folder.create("a/b/c.txt", [0x61])
    try scratch.folder.replace("a/b/c.txt", [0x62])

    #expect(try scratch.folder.readIfPresent("a/b/c.txt") == [0x62])
    #expect(try scratch.folder.exists("a/b/c.txt") && !scratch.folder.exists("a/x/c.txt"))
    #expect(try scratch.folder.readIfPresent("x/y.txt") == nil)
    #expect(throws: SystemError.self) { try scratch.folder.create("a/b/c.txt", []) }
  }

  @Test func aFolderThatDoesNotExistYetIsMade() throws {
    let scratch = try Scratch()

    try SourceFolder(root: scratch.root + "/new/project").create("a.txt", [0x61])

    #expect(try scratch.folder.readIfPresent("new/project/a.txt") == [0x61])
  }

  @Test(arguments: ["link/x.txt", "a.txt"])
  func nothingIsWrittenThroughALink(path: String) throws {
    let outside = try Scratch(["x.txt": "theirs"])
    let scratch = try Scratch()
    symlink(outside.root, scratch.root + "/link")
    symlink(outside.root + "/x.txt", scratch.root + "/a.txt")

    for write in [scratch.folder.create, scratch.folder.replace] {
      #expect(throws: SystemError.self) { try write(path, [0x61]) }
    }

    #expect(try outside.folder.read("x.txt", limit: 9) == Array("theirs".utf8))
    #expect(try outside.folder.entries(of: "").count == 1)
  }
}

@Suite struct ParallelMapTests {
  @Test func resultsComeBackInTheOrderOfThePieces() {
    for workers in [0, 1, 3, 16] {
      var findings = DiagnosticList()
      let squares = ParallelMap(workers: workers).map(Array(0..<1_000), into: &findings) { piece, list in
        if piece % 100 == 0 {
          list.add(Diagnostic("test.hundred", .note, LocalizedText(th: "", en: "\(piece)")))
        }
        return piece * piece
      }
      #expect(squares == (0..<1_000).map { $0 * $0 })
      #expect(findings.all.count == 10)
    }
  }

  @Test func theFirstErrorEndsTheWork() {
    #expect(throws: SystemError.self) {
      try ParallelMap(workers: 2).forEach(Array(0..<1_000)) { (piece) throws(SystemError) in
        if piece == 500 { throw SystemError(code: EIO, path: "x") }
      }
    }
  }
}
