import Diagnostics
import Foundation
import Testing

@testable import Files

@Suite struct UserFileTests {
  @Test func aNewFileGetsTheFoldersAboveIt() throws {
    let scratch = try Scratch()
    let path = scratch.root + "/a/b/c.txt"

    try UserFile.create(path, [0x61])

    #expect(try UserFile.read(path, limit: 1) == [0x61])
    #expect(throws: SystemError.self) { try UserFile.create(path, [0x62]) }
    #expect(try UserFile.readIfPresent(path) == [0x61])
    #expect(try UserFile.readIfPresent(path + "x") == nil)
  }

  @Test func aFileIsReplacedWholeAndNothingStaysBeside() throws {
    let scratch = try Scratch(["a.txt": "old", "a.txt.new": "left by a killed run"])

    try UserFile.replace(scratch.root + "/a.txt", Array("new".utf8))

    #expect(try scratch.folder.read("a.txt", limit: 9) == Array("new".utf8))
    #expect(try scratch.folder.entries(of: "").map(\.name) == ["a.txt"])
  }

  @Test func theNameThatIsMeantIsFoundInItsFolder() throws {
    let scratch = try Scratch(["a/แผน.txt": "", "a/report.json": "", "a/.hidden": ""])

    #expect(NearbyName.suggestion(for: scratch.root + "/a/แผนน.txt") == scratch.root + "/a/แผน.txt")
    #expect(NearbyName.suggestion(for: scratch.root + "/a/reprot.json") == scratch.root + "/a/report.json")
    #expect(NearbyName.suggestion(for: scratch.root + "/a/.hiden") == nil)
    #expect(NearbyName.suggestion(for: scratch.root + "/none/report.json") == nil)
    #expect(NearbyName.suggestion(for: "") == nil)
  }

  @Test func everyErrorOfTheSystemHasWordsInBothLanguages() {
    for code in Int32(1)...133 {
      let words = SystemError.words(for: code)
      #expect(words.th.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }, "\(code)")
      #expect(words.en.unicodeScalars.allSatisfy { $0.isASCII }, "\(code)")
    }
  }

  @Test func aFileLargerThanItsLimitIsRefused() throws {
    let scratch = try Scratch(["a.txt": "12345"])

    #expect(throws: SystemError.self) { try UserFile.read(scratch.root + "/a.txt", limit: 4) }
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
