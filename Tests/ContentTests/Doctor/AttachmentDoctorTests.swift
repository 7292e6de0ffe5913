import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

/// What `check` says of files that open and could serve their readers better.
@Suite struct AttachmentDoctorTests {
  private static let place = ContentFolder.structure

  private func findings(_ folder: ContentFolder) throws -> [Diagnostic] {
    let content = try folder.load().content
    var findings = DiagnosticList()
    AttachmentDoctor(of: content, reading: SourceFolder(root: folder.root.path), workers: 2)
      .report(into: &findings)
    #expect(findings.all.allSatisfy { $0.severity == .note && $0.mend != nil && $0.place != nil })
    return findings.sorted
  }

  /// A document that lists files with their titles.
  private func folder(_ files: [(name: String, title: String, bytes: Data)], body: String = "") throws
    -> ContentFolder
  {
    let entries = files.map { "  - file: \($0.name)\n    title: \($0.title)\n" }.joined()
    let folder = try ContentFolder.ofStructure("attachments:\n" + entries, body: body)
    for file in files { try folder.write(file.bytes, to: Self.place + "/" + file.name) }
    return folder
  }

  @Test func whatAWordFileStillHoldsUnseenIsTold() throws {
    let bodies = [
      "<w:p><w:del><w:r><w:delText>ลับ</w:delText></w:r></w:del><w:r><w:t>ก</w:t></w:r></w:p>",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ลับ</w:t></w:r><w:r><w:t>ก</w:t></w:r></w:p>",
    ]
    for (index, body) in (bodies + ["<w:p><w:r><w:t>ก</w:t></w:r></w:p>"]).enumerated() {
      let bytes = Data(OfficeFiles.document("<w:body>\(body)</w:body>"))
      let found = try findings(folder([("ประกาศ.docx", "ประกาศรับสมัคร", bytes)]))
      #expect(found.contains { $0.rule == "word.remains" } == (index < bodies.count), "\(body)")
    }
  }

  private func pdf(_ objects: String) -> Data { Data("%PDF-1.4\n\(objects)\n%%EOF\n".utf8) }

  private func png(_ width: UInt32, _ height: UInt32) -> Data {
    func bytes(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - $0 * 8)) }
    }
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    // The checksum of the head, and a part of pixels that is empty.
    let pixels: [UInt8] = [0, 0, 0, 0] + [0, 0, 0, 0] + Array("IDAT".utf8) + [0, 0, 0, 0]
    let end: [UInt8] = [0, 0, 0, 0] + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    return Data(head + bytes(width) + bytes(height) + [8, 2, 0, 0, 0] + pixels + end)
  }

  @Test func goodFilesAreLeftInPeace() throws {
    let text = pdf("1 0 obj <</Type /Page /Font 2 0 R>> endobj")
    let folder = try folder(
      [("a.pdf", "แผนผังโครงสร้าง อบต. ปี 2566", text), ("b.png", "ภาพประชุมสภาสมัยแรก", png(800, 600))],
      body: "![การแบ่งส่วนราชการ](c.png)\n")
    try folder.write(png(2000, 1500), to: Self.place + "/c.png")
    #expect(try findings(folder).isEmpty)
  }

  @Test func aScanIsToldAndOnlyWhereNothingIsPacked() throws {
    let page = "1 0 obj <</Type /Page>> endobj 2 0 obj <</Subtype /Image>> endobj"
    let cases: [(String, [String])] = [
      (page, ["file.scan"]), (page + " 3 0 obj <</Type /Font>> endobj", []),
      (page + " 3 0 obj <</Type /ObjStm>> endobj", []), ("1 0 obj <</Type /Page>> endobj", []),
    ]
    for (objects, rules) in cases {
      let folder = try folder([("a.pdf", "ประกาศลงนามแล้ว", pdf(objects))])
      #expect(try findings(folder).map(\.rule.name) == rules, "\(objects)")
    }
  }

  @Test func signsAcrossTwoPiecesAreSeen() {
    let filler = String(repeating: " ", count: 65_530)
    #expect(PDFSigns(Array("/Image \(filler)".utf8)).isScan)
    #expect(!PDFSigns(Array("/Image \(filler) /Font".utf8)).isScan)
  }

  @Test func titlesThatDevicesGaveAreTold() throws {
    for title in [
      "a.pdf", "IMG_2034", "สแกน0001", "DSC01234.JPG", "\"20230105\"", "Scan 1", "เอกสาร", "ไฟล์แนบ 2", "a",
      "รูปภาพ (3)", "LINE_ALBUM_1",
    ] {
      let folder = try folder([("a.pdf", title, ContentFolder.pdf)])
      #expect(try findings(folder).map(\.rule.name) == ["file.title-says-nothing"], "\(title)")
    }
    for title in ["ประกาศ ก.ถ. เรื่องโครงสร้าง", "แผนผัง 2566", "Annual report 2566"] {
      #expect(try findings(folder([("a.pdf", title, ContentFolder.pdf)])).isEmpty, "\(title)")
    }
  }

  @Test func aFileNameAsATitleIsToldUnlessItIsWords() throws {
    let machine = try folder([("procurement-plan.pdf", "procurement-plan", ContentFolder.pdf)])
    #expect(try findings(machine).map(\.rule.name) == ["file.title-says-nothing"])
    #expect(try findings(folder([("แผนผังการแบ่งงาน.pdf", "แผนผังการแบ่งงาน", ContentFolder.pdf)])).isEmpty)
    let silent = try ContentFolder.ofStructure("attachments: [{file: แผนผังการแบ่งงาน.pdf}]\n")
    try silent.write(ContentFolder.pdf, to: Self.place + "/แผนผังการแบ่งงาน.pdf")
    #expect(try findings(silent).map(\.place?.line) == [3])
  }

  @Test func largeFilesAndPicturesAreTold() throws {
    let heavy = ContentFolder.pdf.dropLast(6) + Data(count: AttachmentDoctor.heavy) + Data("\n%%EOF\n".utf8)
    let folder = try folder(
      [("a.pdf", "รายงานประจำปี 2566", heavy), ("b.png", "ภาพถ่ายทางอากาศของตำบล", png(4000, 3000))],
      body: "![แผนที่ตำบล](c.png)\n")
    try folder.write(png(10_000, 900), to: Self.place + "/c.png")
    let found = try findings(folder)
    #expect(Set(found.map(\.rule.name)) == ["file.heavy", "file.many-pixels"] && found.count == 3)
    #expect(found.contains { $0.message.en.contains("4000 by 3000") })
  }

  @Test func officeFilesAreToldUnlessAPDFStandsBesideThem() throws {
    let zip: [UInt8] = [0x50, 0x4B, 3, 4]
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let word = Data(zip + Array("word/document.xml".utf8) + end)
    let alone = try folder([("form.docx", "แบบคำร้องทั่วไป", word)])
    #expect(try findings(alone).map(\.rule.name) == ["file.office"])
    let both = try folder([
      ("form.docx", "แบบคำร้องทั่วไป (Word)", word), ("form.pdf", "แบบคำร้องทั่วไป", ContentFolder.pdf),
    ])
    #expect(try findings(both).isEmpty)
  }

  @Test func picturesWithoutADescriptionAreTold() throws {
    let text = ContentFolder.document("image: a.png\n", body: "ก\n\n![](a.png) ![ทีมงาน](a.png)\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": text])
    try folder.write(png(10, 10), to: "news/2566-02-14-a/a.png")
    let found = try findings(folder)
    #expect(found.map(\.rule.name) == ["file.undescribed-picture", "file.undescribed-picture"])
    #expect(Set(found.map { $0.place?.line }) == [1, 7])
  }

  @Test func attachmentsOfTheSameBytesAreTold() throws {
    let folder = try folder([("a.pdf", "แผนผังของปี 2566", ContentFolder.pdf)])
    let other = "1-basic-information/structure/2565"
    try folder.write(
      Data(ContentFolder.document("attachments: [{file: b.pdf, title: แผนผังของปี 2565}]\n").utf8),
      to: other + ".md")
    try folder.write(ContentFolder.pdf, to: other + "/b.pdf")
    let found = try findings(folder)
    #expect(found.map(\.rule.name) == ["file.same-bytes"])
    #expect(found.first?.related.count == 1)
  }

  @Test func theSizeOfAPictureIsReadFromEveryKind() {
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 11, 8, 1, 2, 3, 4, 3, 0, 0,
    ]
    #expect(PictureSize(jpeg, .jpg) == PictureSize(width: 0x0304, height: 0x0102))
    #expect(PictureSize(Array("GIF89a".utf8) + [2, 1, 4, 3], .gif) == PictureSize(width: 258, height: 772))
    let webP = Array("RIFF....WEBPVP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 19, 0, 0]
    #expect(PictureSize(webP, .webp) == PictureSize(width: 10, height: 20))
    for kind in FileKind.allCases {
      for count in [0, 1, 7, 20, 29] { _ = PictureSize([UInt8](repeating: 0xFF, count: count), kind) }
      #expect(PictureSize([], kind) == nil)
    }
  }
}

/// PDFs that were cut or changed on their way, and those without a page.
@Suite struct DamagedPDFTests {
  private func inspection(_ text: String) throws -> FileInspector.Inspection {
    let folder = try ContentFolder()
    try folder.write(Data(text.utf8), to: "files/a.pdf")
    return FileInspector(disk: SourceFolder(root: folder.root.path))
      .inspect("Content/files/a.pdf", kind: .pdf)
  }

  @Test func aTableOfObjectsThatLiesBeyondTheEndWasCutOff() throws {
    guard case .corrupt = try inspection("%PDF-1.4\n/Type /Page\nstartxref\n9999\n%%EOF\n").state else {
      Issue.record("it was taken for whole")
      return
    }
  }

  @Test func aTableOfObjectsThatIsElsewhereIsReported() throws {
    let whole = "%PDF-1.4\n/Type /Page\n"
    let sound = try inspection(whole + "xref\n0 1\nstartxref\n\(whole.utf8.count)\n%%EOF\n")
    #expect(sound.state.isAvailable && !sound.losesIndex)
    let stream = try inspection(whole + "7 0 obj <</Type /XRef>>\nstartxref\n\(whole.utf8.count)\n%%EOF\n")
    #expect(!stream.losesIndex)
    let moved = try inspection(whole + "xref\n0 1\nstartxref\n\(whole.utf8.count - 9)\n%%EOF\n")
    #expect(moved.state.isAvailable && moved.losesIndex)
    #expect(try !inspection(whole + "%%EOF\n").losesIndex)
  }

  @Test func aPDFWithoutAPageShowsNothing() throws {
    let empty = "%PDF-1.4\n2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj\n%%EOF\n"
    #expect(try !inspection(empty).state.isAvailable)
    #expect(try inspection(empty.replacing("/Count 0", with: "/Count 05")).state.isAvailable)
    #expect(try inspection(empty.replacing("%%EOF", with: "/Type /ObjStm %%EOF")).state.isAvailable)
  }
}
