import Foundation
import Testing

@testable import Catalogue

@Suite("Given the files inside the program")
struct EmbeddedFilesTests {
  @Test("When the catalogue's files are asked for, then they are those of the repository, byte for byte")
  func theyAreThoseOfTheRepository() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Catalogue/Resources").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let names = EmbeddedFiles.names.filter { $0.hasPrefix("catalogue/") }
    #expect(Set(names) == Set(files.map { "catalogue/\($0)" }))
    for file in files {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      #expect(EmbeddedFiles.source(named: "catalogue/\(file)")?.bytes == bytes)
    }
  }

  @Test("When a file is not there, then nothing is given")
  func anUnknownFileIsAbsent() {
    #expect(EmbeddedFiles.source(named: "catalogue/2400.yaml") == nil)
    #expect(EmbeddedFiles.bytes(named: "") == nil)
  }
}
