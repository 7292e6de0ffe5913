import Files
import Foundation
import Testing
import ThaiText

@testable import Content

/// A person's number is found in every kind of file, however it is written.
@Suite struct NationalIDCarrierTests {
  /// Ways to write a number, each by its name.
  private static let spellings: [(name: String, write: @Sendable ([Int]) -> String)] = [
    ("plain", { $0.map { String($0) }.joined() }), ("hyphens", { grouped($0, "-") }),
    ("blanks", { grouped($0, " ") }), ("dots", { grouped($0, ".") }), ("strokes", { grouped($0, "/") }),
    ("dashes", { grouped($0, "\u{2013}") }), ("dashes with blanks", { grouped($0, " - ") }),
    ("no-break blanks", { grouped($0, "\u{A0}") }),
    ("Thai digits", { grouped($0, "-", zero: 0x0E50) }), ("wide digits", { grouped($0, "", zero: 0xFF10) }),
    ("zero-width blanks", { $0.map { String($0) }.joined(separator: "\u{200B}") }),
    ("soft hyphens", { grouped($0, "\u{AD}") }), ("joined by nothing but marks", { grouped($0, "\u{2060}") }),
  ]

  private static func grouped(_ digits: [Int], _ separator: String, zero: UInt32 = 0x30) -> String {
    var groups: [String] = []
    var start = 0
    for length in [1, 4, 5, 2, 1] {
      let scalars = digits[start..<(start + length)].compactMap { Unicode.Scalar(zero + UInt32($0)) }
      groups.append(String(String.UnicodeScalarView(scalars)))
      start += length
    }
    return groups.joined(separator: separator)
  }

  /// A number with a right last digit.
  private static func number(_ seed: Int) -> [Int] {
    var digits = [seed % 8 + 1]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    for _ in 0..<11 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      digits.append(Int(state >> 33) % 10)
    }
    let sum = zip((2...13).reversed(), digits).reduce(0) { $0 + $1.0 * $1.1 }
    return digits + [(11 - sum % 11) % 10]
  }

  /// What every carrier has to show: a text for each spelling, with the number's last digits.
  private static func texts(_ seed: Int) -> [(text: String, ending: String)] {
    spellings.enumerated().map { index, spelling in
      let digits = number(seed * 100 + index)
      return ("บัตร \(spelling.write(digits)) ของ", digits.suffix(4).map { String($0) }.joined())
    }
  }

  private static func search(_ bytes: [UInt8], _ kind: FileKind) -> FileSearch {
    FileSearch(of: PackedFile(name: "", reader: OutsideProgram("pdftotext")).texts(of: bytes, kind))
  }

  private func expect(
    _ make: ([String]) -> [UInt8], _ kind: FileKind, _ name: String, seed: Int,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let texts = Self.texts(seed)
    let found = Set(Self.search(make(texts.map(\.text)), kind).numbers.map(\.lastDigits))
    for (index, text) in texts.enumerated() {
      #expect(found.contains(text.ending), "\(name): \(Self.spellings[index].name)", sourceLocation: location)
    }
  }

  /// A text cut into three pieces, as programs cut what somebody corrects.
  private static func pieces(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let cuts = [0, scalars.count / 3, scalars.count * 2 / 3, scalars.count]
    return zip(cuts, cuts.dropFirst()).map { String(String.UnicodeScalarView(scalars[$0..<$1])) }
  }

  @Test func everyPartOfAWorkbookIsSearched() {
    func sheet(_ texts: [String], state: String = "visible") -> [UInt8] {
      OfficeFiles.workbook([
        ("ก", "visible", OfficeFiles.rows([[OfficeFiles.inline("ว่าง")]])),
        ("ข", state, OfficeFiles.rows(texts.map { [OfficeFiles.inline($0)] })),
      ])
    }
    expect({ sheet($0) }, .xlsx, "cell", seed: 1)
    expect({ sheet($0, state: "veryHidden") }, .xlsx, "hidden sheet", seed: 2)
    expect(
      { texts in
        OfficeFiles.workbook(
          [("ก", "visible", OfficeFiles.rows(texts.indices.map { [("s", "<v>\($0)</v>")] }))],
          strings: texts.map { Self.pieces($0).map { "<r><t>\($0)</t></r>" }.joined() })
      }, .xlsx, "shared strings in runs", seed: 3)
    expect(
      { OfficeFiles.workbook([("ก", "visible", "")], strings: $0.map { "<t>\($0)</t>" }) }, .xlsx,
      "strings that nothing shows", seed: 4)
    expect(
      { texts in
        OfficeFiles.workbook([
          ("ก", "visible", OfficeFiles.rows([texts.map { ("str", "<f>\"\($0)\"</f><v>ก</v>") }]))
        ])
      }, .xlsx, "formulas", seed: 5)
    expect(
      { texts in
        OfficeFiles.workbook([
          ("ก", "visible", OfficeFiles.rows([texts.map { ("str", "<f>A1</f><v>\($0)</v>") }]))
        ])
      }, .xlsx, "values of formulas", seed: 6)
    expect(
      { texts in
        let list = texts.map {
          "<comment ref='B2'><text>\(Self.pieces($0).map { "<r><t>\($0)</t></r>" }.joined())</text></comment>"
        }
        return OfficeFiles.workbook(
          [("ก", "visible", "")],
          more: [
            (
              "xl/comments1.xml",
              "<comments xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><commentList>\(list.joined())</commentList></comments>"
            )
          ])
      }, .xlsx, "comments", seed: 7)
    expect(
      { texts in
        OfficeFiles.workbook([
          ("ก", "visible", texts.map { "<headerFooter><oddHeader>\($0)</oddHeader></headerFooter>" }.joined())
        ])
      }, .xlsx, "heads of pages", seed: 8)
    expect(
      { texts in
        OfficeFiles.workbook([("ก", "visible", texts.map { "<dataValidation prompt='\($0)'/>" }.joined())])
      }, .xlsx, "words of checks", seed: 9)
  }

  @Test func aNumberAsANumberIsFoundInItsCell() {
    let digits = Self.number(77).map { String($0) }.joined()
    for value in [digits, "\(digits.prefix(1)).\(digits.dropFirst())E12"] {
      let cells: [(type: String, words: String)] = [("", "<v>5</v>"), ("", "<v>\(value)</v>")]
      let found = Self.search(OfficeFiles.workbook([("ก", "visible", OfficeFiles.rows([[], cells]))]), .xlsx)
      #expect(
        found.numbers.map(\.spot.kind) == [.cell(sheet: "ก", row: 2, column: 2, isHidden: false)], "\(value)")
    }
  }

  @Test func everyPartOfAWordTextIsSearched() {
    func runs(_ texts: [String]) -> String {
      texts.map { text in
        let pieces = Self.pieces(text)
        return OfficeFiles.paragraph(pieces[0], pieces[1], pieces[2])
      }.joined()
    }
    expect({ OfficeFiles.document(runs($0)) }, .docx, "paragraphs", seed: 11)
    expect(
      {
        OfficeFiles.document(
          "<w:tbl><w:tr>\($0.map { "<w:tc>\(runs([$0]))</w:tc>" }.joined())</w:tr></w:tbl>")
      }, .docx, "cells", seed: 12)
    for (index, name) in ["header1", "footnotes", "comments", "endnotes", "glossary/document"].enumerated() {
      expect(
        { OfficeFiles.document("", more: [("word/\(name).xml", OfficeFiles.part(runs($0)))]) }, .docx, name,
        seed: 13 + index)
    }
    expect(
      { texts in
        OfficeFiles.document(
          texts.map {
            "<w:p><w:r><w:t>ก</w:t></w:r><w:del><w:r><w:delText>\($0)</w:delText></w:r></w:del></w:p>"
          }.joined())
      }, .docx, "what was deleted", seed: 20)
    expect(
      { texts in
        OfficeFiles.document(texts.map { "<w:p><wp:docPr id='1' descr='\($0)'/></w:p>" }.joined())
      }, .docx, "words for pictures", seed: 21)
    expect(
      { texts in
        OfficeFiles.document(
          "", more: [OfficeFiles.core(creator: "", modifiedBy: "", title: texts.joined(separator: "; "))])
      }, .docx, "the title", seed: 22)
    expect(
      { texts in
        OfficeFiles.document(
          texts.map { "<w:p><w:r><w:instrText>HYPERLINK \($0)</w:instrText></w:r></w:p>" }.joined())
      }, .docx, "fields", seed: 23)
  }

  @Test func slidesTheirNotesOpenDocumentsAndFilesInFilesAreSearched() {
    expect({ OfficeFiles.presentation($0.map { ($0, "") }) }, .pptx, "slides", seed: 31)
    expect({ OfficeFiles.presentation($0.map { ("", $0) }) }, .pptx, "notes", seed: 32)
    expect(
      { texts in
        OfficeFiles.openDocument(
          texts.map { "<text:p>\(Self.pieces($0).joined(separator: "<text:span/>"))</text:p>" }.joined())
      }, .odt, "text", seed: 33)
    expect(
      { texts in
        OfficeFiles.openDocument(
          "<table:table table:name='ก'>\(texts.map { "<table:table-row><table:table-cell><text:p>\($0)</text:p></table:table-cell></table:table-row>" }.joined())</table:table>"
        )
      }, .ods, "sheet", seed: 34)
    expect({ OfficeFiles.zip([("a.txt", $0.joined(separator: "\n"))]) }, .zip, "text in an archive", seed: 35)
    expect(
      { texts in
        OfficeFiles.zip([
          (name: "a.docx", bytes: OfficeFiles.document(texts.map { OfficeFiles.paragraph($0) }.joined()))
        ])
      }, .zip, "Word in an archive", seed: 36)
    expect(
      { texts in
        let inner = OfficeFiles.workbook([
          ("ก", "visible", OfficeFiles.rows(texts.map { [OfficeFiles.inline($0)] }))
        ])
        return OfficeFiles.zip([
          (name: "word/document.xml", bytes: Array(OfficeFiles.part("").utf8)),
          (name: "word/embeddings/b.xlsx", bytes: inner),
        ])
      }, .docx, "Excel in Word", seed: 37)
    expect(
      { OfficeFiles.zip($0.map { ("\($0.replacingOccurrences(of: "/", with: "_")).txt", "") }) }, .zip,
      "names in an archive", seed: 38)
  }

  @Test func textsAreSearchedWhereverTheContentHoldsThem() throws {
    let texts = (41...48).map(Self.texts)
    func lines(_ index: Int) -> String { texts[index].map(\.text).joined(separator: "\n\n") }
    let quoted = texts[1].enumerated().map { "  e\($0.offset): \"\($0.element.text)\"" }.joined(
      separator: "\n")
    let cells = texts[2].map { "| \($0.text) | ก |" }.joined(separator: "\n")
    let words = texts[3].map { "<text>\($0.text)</text>" }.joined()
    let folder = try ContentFolder([
      ContentFolder.structure + ".md": ContentFolder.document(
        "elements:\n\(quoted)\nattachments: [{file: a.svg}, {file: b.txt}, {file: c.csv}]\n",
        body: lines(0) + "\n"),
      "pages/a.md": ContentFolder.document(body: "| ก | ข |\n|-|-|\n\(cells)\n"),
      "news/2566-02-14-a.md": ContentFolder.document(
        body: texts[6].map { "**\(Self.pieces($0.text).joined(separator: "**"))" }.joined(separator: "\n\n")
          + "\n"),
      ContentFolder.structure + "/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'>\(words)</svg>",
      ContentFolder.structure + "/c.csv": "ก,ข\n"
        + texts[5].map { "\"\($0.text)\",1" }.joined(separator: "\n"),
    ])
    try folder.write(
      lines(4).data(using: .utf16LittleEndian) ?? Data(), to: ContentFolder.structure + "/b.txt")
    let messages = try folder.load().findings.filter { $0.rule == "privacy.national-id" }.map(\.message.en)
      .joined()
    for (index, carrier) in ["text", "data", "table", "picture", "UTF-16", "CSV"].enumerated() {
      for (text, spelling) in zip(texts[index], Self.spellings) {
        #expect(messages.contains("ending in \(text.ending)"), "\(carrier): \(spelling.name)")
      }
    }
  }

  @Test(.enabled(if: OutsideProgram("pdftotext") != nil))
  func pagesAndPropertiesOfAPDFAreSearched() {
    let digits = Self.number(5)
    let ending = digits.suffix(4).map { String($0) }.joined()
    for (name, write) in Self.spellings.prefix(5) {
      let found = Self.search(OfficeFiles.pdf(["one", "id \(write(digits)) x"]), .pdf).numbers
      #expect(found.first == .init(lastDigits: ending, spot: TextSpot(.page(2))), "\(name)")
    }
    let named = Self.search(OfficeFiles.pdf(["one"], author: Self.spellings[1].write(digits)), .pdf)
    #expect(named.numbers.map(\.spot.kind).contains(.properties))
  }

  @Test func numbersOfProjectsBudgetsOrdersTelephonesAndCompaniesAreNone() {
    var state: UInt64 = 3
    func random(_ count: Int) -> String {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return String(Int(state >> 33) % 10)
      }.joined()
    }
    var rows: [[String]] = []
    for index in 0..<2500 {
      rows.append([
        String(index + 1), "65" + random(9), "6601" + random(8), "0" + random(12), "08" + random(8),
        "\(random(3))/2566", "4\(random(5))-\(random(2))", "02-\(random(3))-\(random(4))",
        "\(random(3)),\(random(3)).\(random(2))", "2566/\(random(4))",
        "0-\(random(4))-\(random(5))-\(random(2))-\(random(1))",
      ])
    }
    let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    #expect(NationalID.findPersonal(in: Array(text.utf8)).isEmpty)
    let words = rows.map { $0.joined(separator: " และ ") }.joined(separator: "\n")
    #expect(NationalID.findPersonal(in: Array(words.utf8)).isEmpty)
    let sheet = OfficeFiles.rows(rows.prefix(300).map { $0.map(OfficeFiles.inline) })
    #expect(Self.search(OfficeFiles.workbook([("ก", "visible", sheet)]), .xlsx).numbers.isEmpty)
  }
}
