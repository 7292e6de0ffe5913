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
    return FileInspector(disk: SourceFolder(root: folder.root.path)).inspect(
      "Content/files/\(name)", kind: kind
    )
    .state
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

  @Test func aRenamedFileIsCalledWhatItIs() throws {
    let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let word = zip + Array("[Content_Types].xml word/document.xml".utf8) + end
    let excel = zip + Array("xl/workbook.xml".utf8) + end
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1]
    func wide(_ name: String) -> [UInt8] { name.utf8.flatMap { [$0, 0] } }
    let cases: [(name: String, bytes: [UInt8], says: String)] = [
      ("a.pdf", word, "Word"), ("a.xlsx", word, "Word"), ("a.csv", excel, "Excel"), ("a.jpg", excel, "Excel"),
      ("a.docx", Array("%PDF-1.7\n%%EOF".utf8), "PDF"), ("a.txt", Array("%PDF-1.7\n%%EOF".utf8), "PDF"),
      ("a.docx", old, "an old Office file"), ("a.xlsx", old + wide("EncryptedPackage"), "has a password"),
      ("a.docx", old + wide("WordDocument"), "an old Word"),
      ("a.pdf", old + wide("Workbook"), "an old Excel"),
      ("a.png", [0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
      ("a.pdf", Array("\n<!DOCTYPE html><html>".utf8), "web page"),
    ]
    for (name, bytes, words) in cases {
      guard case .corrupt(let reason)? = try state(name, bytes) else {
        Issue.record("\(name) was taken for what it is called")
        continue
      }
      #expect(reason.en.contains(words), "\(name): \(reason.en)")
    }
    #expect(try isSound("a.docx", word) && isSound("a.xlsx", excel))
  }

  @Test func aLockedPDFIsOfferedAndShowsNothing() throws {
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.pdf}]\n")
    let locked = "%PDF-1.4\ntrailer << /Root 1 0 R /Encrypt 5 0 R >>\n%%EOF\n"
    try folder.write(Data(locked.utf8), to: ContentFolder.structure + "/a.pdf")
    let (content, findings) = try folder.load()
    let file = try #require(content.documents(of: "structure").first?.attachments.first?.file)
    #expect(file.state.isAvailable && file.isLocked && !file.opensForEverybody)
    #expect(findings.map(\.rule.name) == ["file.locked"])
    #expect(findings.first?.severity == .problem && findings.first?.place?.line == 3)
    #expect(content.documents(of: "structure").first?.allFaults.isEmpty == true)
  }

  @Test func onlyATrailerLocksAPDF() {
    for text in ["/Encrypt 5 0 R", "/Encrypt\n12 0 R/ID", "/Encrypt << /Filter /Standard >>"] {
      #expect(PDFObjects.areEncrypted(in: Array(text.utf8)), "\(text)")
    }
    for text in [
      "/EncryptMetadata true", "(about /Encrypt and more)", "/Encrypt", "/Encrypted 5 0 R", "/Encrypt 5",
    ] {
      #expect(!PDFObjects.areEncrypted(in: Array(text.utf8)), "\(text)")
    }
  }

  @Test func aVeryLargePictureIsReportedWhereverItStands() throws {
    let filling = [UInt8](repeating: 0x55, count: FileInspector.largestPicture)
    let picture = Data(Pictures.jpeg().dropLast(2) + filling + Pictures.end)
    let text = ContentFolder.document("image: a.jpg\n", body: "![ข](b.jpg)\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": text])
    for name in ["a.jpg", "b.jpg"] { try folder.write(picture, to: "news/2566-02-14-a/" + name) }
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["file.large-picture", "file.large-picture"])
    #expect(findings.map { $0.place?.line } == [3, 5])
    #expect(content.news.first?.text.files.map(\.name) == ["b.jpg"])
  }

  @Test func whatMayNotBeReadStopsTheReleaseAndIsNeverTakenForMissing() throws {
    for fault in [FileFault.denied, .changed, .other(code: EIO), .other(code: ESTALE)] {
      let file = ContentFile(
        path: "a.pdf", address: SitePath(["a.pdf"], isPage: false), kind: .pdf, state: FileState(fault))
      #expect(!file.state.isAvailable && file.fault?.severity == .error, "\(fault)")
      #expect(file.fault?.rule == "file.unreadable" && file.fault?.mend?.en.contains("a.pdf") == true)
    }
    #expect(FileState(.missing) == .missing)
    for fault in [FileFault.symbolicLink, .notAFile, .tooLarge(limit: 1)] {
      guard case .corrupt = FileState(fault) else {
        Issue.record("\(fault) was no damage")
        continue
      }
    }
  }

  @Test func aFolderThatMayNotBeReadStopsTheRelease() throws {
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.pdf}]\n")
    try folder.write(ContentFolder.pdf, to: ContentFolder.structure + "/a.pdf")
    let place = folder.url(ContentFolder.structure).path
    #expect(chmod(place, 0) == 0)
    defer { chmod(place, 0o700) }
    guard access(place, R_OK) != 0 else { return }
    let errors = try folder.load().findings.filter { $0.severity == .error }.map(\.rule.name)
    #expect(Set(errors) == ["file.unreadable", "content.unreadable"])
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
    #expect(inspector.inspect("Content/files/a.pdf", kind: .pdf).state == .empty)
    #expect(inspector.inspect("Content/files/b.pdf", kind: .pdf).state == .missing)
    try FileManager.default.createDirectory(at: folder.url("files/c.pdf"), withIntermediateDirectories: true)
    guard case .corrupt = inspector.inspect("Content/files/c.pdf", kind: .pdf).state else {
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
