import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

/// Where in a file of Office something stands, whom it names, and what of it could not be looked into.
@Suite struct OfficeSearchTests {
  private static let number = "1-2345-67890-12-1"

  private func search(_ bytes: [UInt8], _ kind: FileKind) -> FileSearch {
    FileSearch(of: PackedFile(name: "").texts(of: bytes, kind))
  }

  private func spots(_ bytes: [UInt8], _ kind: FileKind) -> [TextSpot.Kind] {
    search(bytes, kind).numbers.map(\.spot.kind)
  }

  @Test func aFindingNamesTheSheetAndTheCell() throws {
    let sheet = OfficeFiles.rows([
      [OfficeFiles.inline("ก")], [OfficeFiles.inline("ข"), OfficeFiles.inline(Self.number)],
    ])
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.xlsx}]\n")
    try folder.write(
      Data(OfficeFiles.workbook([("รายชื่อ", "hidden", sheet)])), to: ContentFolder.structure + "/a.xlsx")
    let finding = try #require(try folder.load().findings.first { $0.rule == "privacy.national-id" })
    #expect(finding.place?.cell == "รายชื่อ!B2" && finding.place?.file.hasSuffix("a.xlsx") == true)
    #expect(finding.severity == .error && finding.message.en.contains("hidden"))
    #expect(!finding.message.th.contains("67890"))
  }

  @Test func whatIsHiddenIsSaidToBe() {
    let row =
      "<sheetData><row r='7' hidden='1'><c r='C7' t='inlineStr'><is><t>\(Self.number)</t></is></c></row></sheetData>"
    let column =
      "<cols><col min='2' max='4' hidden='1'/></cols><sheetData><row><c r='C1' t='inlineStr'><is><t>\(Self.number)</t></is></c></row></sheetData>"
    for words in [row, column] {
      let found = spots(OfficeFiles.workbook([("ก", "visible", words)]), .xlsx)
      guard case .cell(_, _, 3, isHidden: true)? = found.first else {
        Issue.record("\(found)")
        continue
      }
    }
  }

  @Test func aNumberInTheCellsOfARowIsOne() {
    let cells = ["1", "2345", "67890", "12", "1"].map(OfficeFiles.inline)
    #expect(spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([cells]))]), .xlsx).count == 1)
    let amounts = ["1", "2566", "15000", "12", "1"].map { ("", "<v>\($0)</v>") }
    #expect(spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([amounts]))]), .xlsx).isEmpty)
  }

  @Test func aFormWithACellForEveryDigitIsReadWhereItSaysWhatItIs() {
    let digits = "1234567890121".map { OfficeFiles.inline(String($0)) }
    let groups = Array(digits[..<1]) + [OfficeFiles.inline("-")] + Array(digits[1...])
    for row in [[OfficeFiles.inline("เลขประจำตัวประชาชน")] + digits, [OfficeFiles.inline("เลขบัตร")] + groups] {
      let found = spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([row]))]), .xlsx)
      #expect(found == [.cell(sheet: "ก", row: 1, column: 2, isHidden: false)])
    }
    #expect(spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([digits]))]), .xlsx).count == 1)
    let heads = (1...13).map { OfficeFiles.inline("เดือนที่ \($0)") }
    let labelled = [OfficeFiles.inline("เรื่องร้องเรียน")] + digits
    for rows in [[labelled], [heads, digits]] {
      #expect(spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows(rows))]), .xlsx).isEmpty)
    }
  }

  @Test func aNumberInBrokenPiecesIsReadWhereItSaysWhatItIs() {
    let words = OfficeFiles.paragraph("เลขประจำตัวประชาชน")
    let boxes = "1234567890121".map { "<w:tc>\(OfficeFiles.paragraph(String($0)))</w:tc>" }.joined()
    let tabs = "1234567890121".map { "<w:t>\($0)</w:t>" }.joined(separator: "<w:tab/>")
    for body in [
      words + "<w:tbl><w:tr>\(boxes)</w:tr></w:tbl>",
      "<w:p><w:r><w:t>เลขบัตรประชาชน</w:t><w:tab/>\(tabs)</w:r></w:p>",
      OfficeFiles.paragraph("เลขประจำตัวประชาชน 12345678") + OfficeFiles.paragraph("90121"),
      "<w:p><w:r><w:t>เลขที่บัตร 123456789</w:t><w:br/><w:t>0121</w:t></w:r></w:p>",
    ] { #expect(search(OfficeFiles.document(body), .docx).numbers.map(\.lastDigits) == ["0121"], "\(body)") }
    let row = ["เลขบัตร", "1234567", "890121"].map(OfficeFiles.inline)
    #expect(
      spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([row]))]), .xlsx)
        == [.cell(sheet: "ก", row: 1, column: 2, isHidden: false)])
    let counts = [OfficeFiles.inline("จำนวน")] + row.dropFirst()
    #expect(spots(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([counts]))]), .xlsx).isEmpty)
  }

  @Test func aPartInUTF16IsRead() {
    let part = OfficeFiles.part(OfficeFiles.paragraph("1-2345-", "67890-12-1"))
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      let bytes = mark + Array(part.data(using: encoding) ?? Data())
      #expect(spots(OfficeFiles.zip([(name: "word/document.xml", bytes: bytes)]), .docx) == [.paragraph(1)])
    }
  }

  @Test func aHostileFileCostsNoMoreThanItMay() {
    // Thousand sheets that are one part, and archives in archives in archives.
    let list = String(repeating: "<sheet name='a' r:id='rId1'/>", count: 1000)
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let rows = OfficeFiles.rows((0..<200).map { [OfficeFiles.inline(String($0))] })
    let book = OfficeFiles.zip([
      ("xl/workbook.xml", "<workbook xmlns:r='\(office)'>\(list)</workbook>"),
      ("xl/_rels/workbook.xml.rels", "<R><Relationship Id='rId1' Target='worksheets/a.xml'/></R>"),
      ("xl/worksheets/a.xml", "<worksheet>\(rows)</worksheet>"),
    ])
    var found = FileTexts()
    let time = ContinuousClock().measure { found = PackedFile(name: "").texts(of: book, .xlsx) }
    #expect(time < .seconds(2) && found.tables.count == 1)
    let small = PackedFile(name: "", allowance: 100)
    #expect(small.texts(of: book, .xlsx).gaps == [.tooLarge])
    let line = String(repeating: "ผู้ป่วย เลขที่บัญชี ผู้ร้อง ", count: 500)
    #expect(ContinuousClock().measure { _ = PersonalWords.find(in: Array(line.utf8)) } < .seconds(5))
  }

  @Test func filmsAndPicturesInPicturesTellTheirPlaceToo() throws {
    let film = Array("ftypmp42 moov udta".utf8) + [0xA9, 0x78, 0x79, 0x7A] + Array("+13.7+100.5/".utf8)
    let photo = Data(Pictures.jpeg([Pictures.app1(Pictures.exif())])).base64EncodedString()
    let drawing =
      "<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/jpeg;base64,\(photo)'/></svg>"
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.mp4}, {file: a.svg}]\n")
    try folder.write(Data(film), to: ContentFolder.structure + "/a.mp4")
    try folder.write(Data(drawing.utf8), to: ContentFolder.structure + "/a.svg")
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["privacy.photo-place", "privacy.photo-place"])
    #expect(Set(findings.compactMap { $0.place?.file.suffix(5) }) == ["a.mp4", "a.svg"])
  }

  @Test func aParagraphASlideAndTheirLikesAreNamed() {
    let text = OfficeFiles.document(
      OfficeFiles.paragraph("ก") + OfficeFiles.paragraph("1-2345", "-67890-12-1"))
    #expect(spots(text, .docx) == [.paragraph(2)])
    let inner =
      "<w:p><w:r><w:t>12345</w:t></w:r><w:r><w:pict><w:txbxContent>\(OfficeFiles.paragraph("ก"))</w:txbxContent></w:pict></w:r><w:r><w:t>67890121</w:t></w:r></w:p>"
    #expect(spots(OfficeFiles.document(inner), .docx).count == 1)
    #expect(spots(OfficeFiles.presentation([("ก", "ข"), ("ค", Self.number)]), .pptx) == [.notes(slide: 2)])
    #expect(spots(OfficeFiles.presentation([("ก", "ข"), (Self.number, "")]), .pptx) == [.slide(2)])
    let sheet =
      "<table:table table:name='ก'><table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>\(Self.number)</text:p></table:table-cell></table:table-row></table:table>"
    #expect(
      spots(OfficeFiles.openDocument(sheet), .ods)
        == [.cell(sheet: "ก", row: 4, column: 3, isHidden: false)])
  }

  @Test func whatTrackedChangesTookOutIsReadAsItWas() {
    let changed =
      "<w:p><w:r><w:t>12345</w:t></w:r><w:del><w:r><w:delText>67890</w:delText></w:r></w:del><w:ins><w:r><w:t>xxxxx</w:t></w:r></w:ins><w:r><w:t>121</w:t></w:r></w:p>"
    #expect(spots(OfficeFiles.document(changed), .docx) == [.deleted])
    let inserted = changed.replacing("67890", with: "xxxxx").replacing("<w:t>xxxxx", with: "<w:t>67890")
    #expect(spots(OfficeFiles.document(inserted), .docx) == [.paragraph(1)])
  }

  @Test func whoWroteAFileIsSaidOnceForAllFiles() throws {
    let folder = try ContentFolder.ofStructure(
      "attachments: [{file: a.docx}, {file: b.docx}, {file: c.docx}]\n")
    for (name, creator) in [("a", "สมชาย ใจดี"), ("b", "openpyxl"), ("c", "สมหญิง")] {
      let file = OfficeFiles.document("", more: [OfficeFiles.core(creator: creator, modifiedBy: "User")])
      try folder.write(Data(file), to: ContentFolder.structure + "/\(name).docx")
    }
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let note = try #require(content.privacyNotes.first)
    #expect(content.privacyNotes.map(\.rule.name) == ["privacy.author"] && note.severity == .note)
    #expect(
      note.message.th.contains("2 ไฟล์") && note.message.th.contains("a.docx (สมชาย ใจดี), c.docx (สมหญิง)"))
  }

  @Test func photosInAFileThatTellTheirPlaceAreAProblem() throws {
    let photo = Pictures.jpeg([Pictures.app1(Pictures.exif())])
    let file = OfficeFiles.zip([
      (name: "word/document.xml", bytes: Array(OfficeFiles.part("").utf8)),
      (name: "word/media/image1.jpeg", bytes: photo),
      (name: "word/media/image2.jpeg", bytes: Pictures.jpeg()),
    ])
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.docx}]\n")
    try folder.write(Data(file), to: ContentFolder.structure + "/a.docx")
    let findings = try folder.load().findings
    // What the camera noted is published within the file, a number too.
    #expect(findings.map(\.rule.name) == ["privacy.national-id", "privacy.photo-place"])
    #expect(
      findings.allSatisfy { $0.message.en.contains("image1.jpeg") && !$0.message.en.contains("image2") })
  }

  @Test func whatCouldNotBeLookedIntoIsSaidOnceWithItsReason() throws {
    let names = ["a.pdf", "b.pdf", "c.doc", "d.zip", "e.docx", "f.mp4"]
    let folder = try ContentFolder.ofStructure(
      "attachments: [\(names.map { "{file: \($0)}" }.joined(separator: ", "))]\n")
    let object = OfficeFiles.document("", more: [("word/embeddings/oleObject1.bin", "x")])
    let nested = OfficeFiles.zip([
      (name: "x.zip", bytes: OfficeFiles.zip([(name: "y.zip", bytes: OfficeFiles.zip([("z.txt", "z")]))]))
    ])
    let files: [String: [UInt8]] = [
      "a.pdf": OfficeFiles.pdf(["a"]), "b.pdf": OfficeFiles.pdf(["b"]),
      "c.doc": [0xD0, 0xCF, 0x11, 0xE0], "d.zip": nested, "e.docx": object, "f.mp4": Array("ftyp".utf8),
    ]
    for (name, bytes) in files { try folder.write(Data(bytes), to: ContentFolder.structure + "/" + name) }
    let notes = try folder.load().content.privacyNotes
    #expect(notes.map(\.rule.name) == ["privacy.not-searched"] && notes.first?.severity == .note)
    let text = try #require(notes.first?.message.en)
    #expect(text.contains("6 files"))
    for words in [
      "a.pdf, 2566/b.pdf — there is no pdftotext", "c.doc — an old", "d.zip — files inside",
      "e.docx — an object", "f.mp4 — sound",
    ] {
      #expect(text.contains(words), "\(words): \(text)")
    }
  }

  @Test func aFileThatIsDamagedWithinIsSearchedAsFarAsItGoes() {
    let broken = OfficeFiles.zip([("word/document.xml", "<w:p xmlns:w='x'>\(Self.number)<w:t>")])
    #expect(search(broken, .docx).gaps == [.damaged])
    #expect(search(broken, .docx).numbers.count == 1)
    let cut = Array(OfficeFiles.document(OfficeFiles.paragraph(Self.number)).dropLast(10))
    #expect(search(cut, .docx).gaps == [.damaged])
    #expect(search(cut, .docx).numbers.map(\.lastDigits) == ["0121"])
  }

  @Test(.enabled(if: OutsideProgram("pdftotext") != nil))
  func aScanALockedAndADamagedPDFAreToldApart() {
    let reader = OutsideProgram("pdftotext")
    #expect(PDFText.of(OfficeFiles.pdf(["", ""]), by: reader) == .none)
    #expect(PDFText.of(Array("%PDF-1.4\n%%EOF\n".utf8), by: reader) == .unreadable)
    #expect(PDFText.of(OfficeFiles.pdf(["a"]), by: nil) == .unavailable)
    guard
      case .text(let pages, let properties) = PDFText.of(
        OfficeFiles.pdf(["a", "b"], author: "Somchai"), by: reader)
    else {
      Issue.record("no text")
      return
    }
    #expect(
      pages.prefix(2).map {
        String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
      } == ["a", "b"])
    #expect(PDFText.authors(in: properties) == ["Somchai"])
  }
}
