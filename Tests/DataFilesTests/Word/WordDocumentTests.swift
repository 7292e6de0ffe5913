import Diagnostics
import Testing

@testable import DataFiles

@Suite struct WordDocumentTests {
  private func lines(_ file: WordFile) throws -> [String] {
    try WordLines(file.read()).text.split(separator: "\n").map(String.init)
  }

  private func rules(_ file: WordFile) throws -> [String] {
    var findings = DiagnosticList()
    try file.read().report(in: "a.docx", into: &findings)
    return findings.all.map(\.rule.name)
  }

  // MARK: Text

  @Test func paragraphsAreLinesAndCellsArePartedByTabs() throws {
    let file = WordFile(
      WordFile.paragraph("ก่อน") + WordFile.table([["หัว 1", "หัว 2"], ["ก", "ข"]]) + WordFile.paragraph("หลัง"))

    #expect(try lines(file) == ["ก่อน", "หัว 1\tหัว 2", "ก\tข", "หลัง"])
  }

  @Test func mergedCellsKeepTheirPlacesInARow() throws {
    let wide = #"<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>"# + WordFile.paragraph("กว้าง")
    let top = #"<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>"# + WordFile.paragraph("บน")
    let below = "<w:tcPr><w:vMerge/></w:tcPr><w:p/>"
    let file = WordFile(WordFile.table([[wide, "ท้าย"], [top, "1", "2"], [below, "3", "4"]]))

    #expect(try lines(file) == ["กว้าง\t\tท้าย", "บน\t1\t2", "\t3\t4"])
  }

  @Test func headingsAreKnownByTheNameOfTheirStyleAndByItsLevel() throws {
    var file = WordFile(
      WordFile.paragraph("ชื่อ", style: "T") + WordFile.paragraph("หนึ่ง", style: "a")
        + WordFile.paragraph("สอง", style: "b") + WordFile.paragraph("ธรรมดา"))
    file.styles = """
      <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:name w:val="หัวข้อย่อย"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      """

    let roles = try file.read().blocks.map { block -> WordParagraph.Role? in
      if case .paragraph(let paragraph) = block { paragraph.role } else { nil }
    }

    #expect(roles == [.title, .heading(1), .heading(2), .text])
  }

  @Test func aLinkIsReadFromAnElementAndFromAField() throws {
    var file = WordFile(
      #"<w:p><w:hyperlink r:id="r1"><w:r><w:t>หนึ่ง</w:t></w:r></w:hyperlink>"#
        + #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.go.th/" </w:instrText></w:r>"#
        + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>สอง</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"#
        + "<w:r><w:t>สาม</w:t></w:r></w:p>")
    file.relations =
      #"<Relationship Id="r1" Type="t/hyperlink" Target="https://a.go.th/" TargetMode="External"/>"#

    guard case .paragraph(let paragraph) = try #require(try file.read().blocks.first) else { return }
    let links = paragraph.pieces.map { piece -> String? in
      if case .text(let text) = piece { text.link } else { nil }
    }

    #expect(links == ["https://a.go.th/", "https://b.go.th/", nil])
    #expect(paragraph.plain == "หนึ่งสองสาม")
  }

  @Test func footnotesStandWhereTheTextRefersToThem() throws {
    var file = WordFile(#"<w:p><w:r><w:t>ข้อความ</w:t><w:footnoteReference w:id="2"/></w:r></w:p>"#)
    file.footnotes =
      #"<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>"#
      + #"<w:footnote w:id="2">\#(WordFile.paragraph("ที่มา: สำนักปลัด"))</w:footnote>"#

    #expect(try lines(file) == ["ข้อความ (เชิงอรรถ 1)", "เชิงอรรถ 1: ที่มา: สำนักปลัด"])
  }

  // MARK: Numbers

  private func numbered(_ format: String, _ text: String = "%1.", start: Int = 1, items: [(Int, Int)]) throws
    -> [String]
  {
    var file = WordFile(items.map { WordFile.paragraph("ก", list: (id: $0.0, level: $0.1)) }.joined())
    file.numbering = """
      <w:abstractNum w:abstractNumId="5">
        <w:lvl w:ilvl="0"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="%1.%2"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    return try file.read().blocks.map {
      if case .paragraph(let item) = $0 { item.label?.text ?? "" } else { "" }
    }
  }

  @Test(arguments: [
    ("decimal", ["1.", "2.", "3."]), ("thaiNumbers", ["๑.", "๒.", "๓."]),
    ("thaiLetters", ["ก.", "ข.", "ค."]),
    ("lowerRoman", ["i.", "ii.", "iii."]), ("upperLetter", ["A.", "B.", "C."]),
    ("decimalZero", ["01.", "02.", "03."]),
  ])
  func automaticNumbersAreWrittenAsWordShowsThem(format: String, labels: [String]) throws {
    #expect(try numbered(format, items: [(1, 0), (1, 0), (1, 0)]) == labels)
  }

  @Test func levelsCountAnewBelowEachItemAndAListCanBeginAnew() throws {
    let items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (2, 0), (2, 1)]

    #expect(try numbered("thaiNumbers", items: items) == ["๑.", "๑.๑", "๑.๒", "๒.", "๒.๑", "๑.", "๑.๑"])
    #expect(try numbered("decimal", "ข้อ %1", start: 4, items: [(1, 0)]) == ["ข้อ 4"])
  }

  // MARK: What is lost

  @Test func trackedInsertionsAreKeptAndDeletionsLeftOutAndBothAreSaid() throws {
    let file = WordFile(
      "<w:p><w:r><w:t>ก</w:t></w:r><w:ins><w:r><w:t>เพิ่ม</w:t></w:r></w:ins>"
        + "<w:del><w:r><w:delText>ลบ</w:delText></w:r></w:del></w:p>")

    #expect(try lines(file) == ["กเพิ่ม"])
    #expect(try rules(file) == ["word.inserted", "word.deleted"])
  }

  @Test(arguments: [
    (
      "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
      "word.text-box"
    ),
    ("<w:r><w:commentReference w:id=\"1\"/></w:r>", "word.comment"),
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>", "word.hidden"),
    ("<w:r><w:rPr><w:strike/></w:rPr><w:t>ขีดฆ่า</w:t></w:r>", "word.struck-through"),
    ("<w:r><w:object/></w:r>", "word.object"),
    ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "word.equation"),
    ("<w:r><w:drawing><a:chart/></w:drawing></w:r>", "word.chart"), ("<w:r><w:sym/></w:r>", "word.sign"),
    ("<w:r><w:drawing><a:blip r:embed=\"nowhere\"/></w:drawing></w:r>", "word.linked-picture"),
  ])
  func whatIsNotCarriedIsSaid(run: String, rule: String) throws {
    #expect(try rules(WordFile("<w:p><w:r><w:t>ก</w:t></w:r>\(run)</w:p>")) == [rule])
  }

  @Test func theWordsOfHeadersAreSaid() throws {
    var file = WordFile(WordFile.paragraph("ก"))
    file.header = WordFile.paragraph("อบต.ทดสอบ")

    #expect(try rules(file) == ["word.header"])
  }

  @Test func aPictureIsCarriedWithItsDescriptionAndACroppedOneIsSaid() throws {
    var file = WordFile(
      "<w:p><w:r><w:drawing><wp:docPr id=\"1\" descr=\"ภาพ\"/><a:blip r:embed=\"r1\"/><a:srcRect l=\"100\"/></w:drawing></w:r></w:p>"
    )
    file.relations = #"<Relationship Id="r1" Type="t/image" Target="media/image1.png"/>"#
    file.pictures = ["word/media/image1.png": [1, 2, 3]]

    #expect(try file.read().pictures == ["word/media/image1.png": [1, 2, 3]])
    #expect(try rules(file) == ["word.cropped-picture"])
  }

  // MARK: Damage

  @Test func aDamagedPartIsAFaultAndNoCrash() {
    let broken = [
      ZipWriter.bytes(of: [(name: "word/document.xml", content: Array("<w:document><w:body>".utf8))]),
      ZipWriter.bytes(of: [(name: "word/other.xml", content: Array("<a/>".utf8))]),
      ZipWriter.bytes(of: [
        (
          name: "word/document.xml",
          content: Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a><body>&b;</body></a>".utf8)
        )
      ]),
      ZipWriter.bytes(of: [
        (name: "word/document.xml", content: Array(String(repeating: "<a>", count: 100_000).utf8))
      ]),
    ]
    for bytes in broken {
      #expect(throws: ArchiveFault.self) { try WordDocument(bytes) }
    }
  }
}
