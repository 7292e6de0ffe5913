import Files
import Foundation
import Testing

@testable import Content

@Suite struct FileInspectorTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let pngEnd: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  private func state(_ name: String, _ bytes: [UInt8]) throws -> FileState? {
    let folder = try ContentFolder()
    try folder.write(Data(bytes), to: "files/\(name)")
    let kind = try #require(FileKind(fileName: name))
    return FileInspector(disk: SourceFolder(root: folder.root.path)).state(
      of: "Content/files/\(name)", kind: kind)
  }

  private func isSound(_ name: String, _ bytes: [UInt8]) throws -> Bool {
    try state(name, bytes)?.isAvailable ?? false
  }

  @Test func soundFilesAreTakenByTheirContent() throws {
    #expect(try isSound("a.pdf", Array("%PDF-1.7\n/Type /Page\n%%EOF".utf8)))
    #expect(try isSound("a.png", Self.png + Self.pngEnd))
    #expect(try isSound("a.JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0xFF, 0xD9]))
    #expect(
      try isSound("a.svg", Array("<?xml version=\"1.0\"?><svg xmlns='http://www.w3.org/2000/svg'/>".utf8)))
    #expect(try isSound("a.txt", Array("ก".utf8)))
    #expect(
      try isSound("a.xlsx", [0x50, 0x4B, 3, 4, 0, 0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)))
  }

  @Test(arguments: ["a.pdf", "a.png", "a.jpg", "a.gif", "a.webp", "a.svg", "a.xlsx", "a.doc", "a.mp3"])
  func aFileThatIsSomethingElseIsCorrupt(name: String) throws {
    #expect(try isSound(name, Array("<html>ไม่พบหน้า</html>".utf8)) == false)
  }

  @Test func aFileThatBreaksOffIsCorrupt() throws {
    #expect(try isSound("a.pdf", Array("%PDF-1.7\n/Type /Page\n".utf8)) == false)
    #expect(try isSound("a.png", Self.png + [0, 0, 0, 13]) == false)
    #expect(try isSound("a.docx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0]) == false)
  }

  @Test func pagesOfAPlainPDFAreCounted() throws {
    let text = "%PDF-1.4 /Type /Pages /Type /Page /Type/Page >> %%EOF"
    guard case .available(_, let pages)? = try state("a.pdf", Array(text.utf8)) else {
      Issue.record("not available")
      return
    }
    #expect(pages == 2)
  }

  @Test func emptyMissingAndUnreadableFilesDiffer() throws {
    let folder = try ContentFolder()
    try folder.write(Data(), to: "files/a.pdf")
    let inspector = FileInspector(disk: SourceFolder(root: folder.root.path))
    #expect(inspector.state(of: "Content/files/a.pdf", kind: .pdf) == .empty)
    #expect(inspector.state(of: "Content/files/b.pdf", kind: .pdf) == .missing)
    try FileManager.default.createDirectory(at: folder.url("files/c.pdf"), withIntermediateDirectories: true)
    guard case .corrupt = inspector.state(of: "Content/files/c.pdf", kind: .pdf) else {
      Issue.record("a folder was taken for a file")
      return
    }
  }

  @Test(.timeLimit(.minutes(1))) func aPipeIsNeverWaitedFor() throws {
    let folder = try ContentFolder()
    #expect(mkfifo(folder.url("a.csv").path, 0o600) == 0)
    let disk = SourceFolder(root: folder.root.path)
    #expect(throws: FileFault.notAFile) { try disk.read("Content/a.csv", limit: 10) }
    #expect(throws: FileFault.notAFile) { try disk.edges(of: "Content/a.csv", window: 10) }
    #expect(try folder.rules() == ["content.not-a-file"])
  }

  @Test func aFileAboveTheLimitIsRefusedUnread() throws {
    let folder = try ContentFolder()
    try folder.write(Data(count: 11), to: "a.csv")
    let disk = SourceFolder(root: folder.root.path)
    #expect(throws: FileFault.tooLarge(limit: 10)) { try disk.read("Content/a.csv", limit: 10) }
    #expect(try disk.read("Content/a.csv", limit: 11).count == 11)
  }
}
