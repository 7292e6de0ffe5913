import Foundation
import Testing

@testable import Content

/// A file that was found sound is not read again as long as its stamp is the same.
@Suite struct FoundFilesTests {
  private let folder: ContentFolder
  private static let path = "Content/a.pdf"

  init() throws { folder = try ContentFolder() }

  private func stamp() throws -> FileStamp { try SourceFolder(root: folder.root.path).stamp(of: Self.path) }

  private func state(_ found: FoundFiles) -> FileState {
    FileInspector(disk: SourceFolder(root: folder.root.path, found: found)).state(of: Self.path, kind: .pdf)
  }

  @Test func givenAFileKnownByItsStampWhenInspectedThenWhatIsKnownIsBelieved() throws {
    try folder.write(ContentFolder.pdf, to: "a.pdf")
    let known = FoundFile(path: Self.path, stamp: try stamp(), pages: 42)
    let found = FoundFiles(known: [known])
    #expect(state(found) == .available(size: ContentFolder.pdf.count, pages: 42))
    #expect(found.lasting(before: .max) == [known])
  }

  @Test func givenAnotherStampWhenInspectedThenTheFileIsRead() throws {
    try folder.write(ContentFolder.pdf, to: "a.pdf")
    let other = FileStamp(size: 1, inode: 2, modified: 3, changed: 4)
    let found = FoundFiles(known: [FoundFile(path: Self.path, stamp: other, pages: 42)])
    #expect(state(found) == .available(size: ContentFolder.pdf.count, pages: 1))
    #expect(found.stamp(of: Self.path) == (try stamp()))
  }

  @Test func givenAFileThatIsNotSoundWhenInspectedThenNothingIsNoted() throws {
    try folder.write(Data("not a pdf".utf8), to: "a.pdf")
    let found = FoundFiles()
    #expect(!state(found).isAvailable)
    #expect(found.lasting(before: .max).isEmpty)
  }

  @Test func givenAFileAsYoungAsTheBuildWhenNotedThenTheNextBuildReadsIt() throws {
    try folder.write(ContentFolder.pdf, to: "a.pdf")
    let found = FoundFiles()
    _ = state(found)
    #expect(found.lasting(before: try stamp().changed).isEmpty)
    #expect(found.lasting(before: try stamp().changed + 1).count == 1)
  }
}
