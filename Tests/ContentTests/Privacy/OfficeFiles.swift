import Foundation

@testable import Content

/// Files of Office, put together from their parts without any compression.
enum OfficeFiles {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let slides = "http://schemas.openxmlformats.org/presentationml/2006/main"
  private static let open = "urn:oasis:names:tc:opendocument:xmlns:"

  /// An archive of members.
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let sizes =
        little(Int(PNGParts.checksum(of: bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      let head =
        little(20, 2) + little(0x0800, 2) + [0, 0, 0, 0, 0x21, 0] + sizes + little(name.utf8.count, 2) + [
          0, 0,
        ]
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + head + [UInt8](repeating: 0, count: 10) + little(file.count, 4)
        + name.utf8
      file += [0x50, 0x4B, 3, 4] + head + name.utf8 + bytes
    }
    let count = little(members.count, 2)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + little(directory.count, 4)
      + little(file.count, 4) + [0, 0]
  }

  static func zip(_ members: [(String, String)]) -> [UInt8] {
    zip(members.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// A workbook with one sheet after the other; the words of a sheet stand within its `worksheet` element.
  static func workbook(
    _ sheets: [(name: String, state: String, words: String)], strings: [String] = [],
    more: [(String, String)] = []
  ) -> [UInt8] {
    let list = sheets.enumerated().map {
      "<sheet name='\($1.name)' sheetId='\($0 + 1)' state='\($1.state)' r:id='rId\($0 + 1)'/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id='rId\($0 + 1)' Type='x' Target='worksheets/sheet\($0 + 1).xml'/>"
    }
    let parts = sheets.enumerated().map {
      ("xl/worksheets/sheet\($0 + 1).xml", "<worksheet xmlns='\(main)'>\($1.words)</worksheet>")
    }
    return zip(
      [
        (
          "xl/workbook.xml",
          "<workbook xmlns='\(main)' xmlns:r='\(office)'><sheets>\(list.joined())</sheets></workbook>"
        ),
        (
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns='\(package)'>\(targets.joined())</Relationships>"
        ),
        ("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
      ] + parts + more)
  }

  /// A sheet of rows, each cell as it stands within its element `c`.
  static func rows(_ rows: [[(type: String, words: String)]]) -> String {
    let list = rows.enumerated().map { index, cells in
      let row = cells.enumerated().map { column, cell in
        "<c r='\(String(UnicodeScalar(UInt8(65 + column))))\(index + 1)'\(cell.type.isEmpty ? "" : " t='\(cell.type)'")>\(cell.words)</c>"
      }
      return "<row r='\(index + 1)'>\(row.joined())</row>"
    }
    return "<sheetData>\(list.joined())</sheetData>"
  }

  static func inline(_ text: String) -> (type: String, words: String) {
    ("inlineStr", "<is><t>\(text)</t></is>")
  }

  /// A Word text whose body is given, with further parts.
  static func document(_ body: String, more: [(String, String)] = []) -> [UInt8] {
    zip([("word/document.xml", part(body))] + more)
  }

  /// A part of a Word text, or of a slide, with the usual prefixes.
  static func part(_ words: String) -> String {
    "<w:document xmlns:w='\(word)' xmlns:a='\(drawing)' xmlns:p='\(slides)' xmlns:wp='x'>\(words)</w:document>"
  }

  /// A paragraph of runs.
  static func paragraph(_ runs: String...) -> String {
    "<w:p>\(runs.map { "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>\($0)</w:t></w:r>" }.joined())</w:p>"
  }

  /// Slides, each with its notes.
  static func presentation(_ all: [(text: String, notes: String)]) -> [UInt8] {
    let ids = all.indices.map { "<p:sldId id='\($0 + 256)' r:id='rId\($0 + 1)'/>" }.joined()
    let targets = all.indices.map { "<Relationship Id='rId\($0 + 1)' Target='slides/slide\($0 + 1).xml'/>" }
      .joined()
    func lines(_ text: String) -> String { part("<a:p><a:r><a:t>\(text)</a:t></a:r></a:p>") }
    return zip(
      [
        (
          "ppt/presentation.xml",
          "<p:presentation xmlns:p='\(slides)' xmlns:r='\(office)'><p:sldIdLst>\(ids)</p:sldIdLst></p:presentation>"
        ),
        ("ppt/_rels/presentation.xml.rels", "<Relationships xmlns='\(package)'>\(targets)</Relationships>"),
      ]
        + all.enumerated().flatMap { index, slide in
          [
            ("ppt/slides/slide\(index + 1).xml", lines(slide.text)),
            ("ppt/notesSlides/notesSlide\(index + 1).xml", lines(slide.notes)),
            (
              "ppt/slides/_rels/slide\(index + 1).xml.rels",
              "<Relationships xmlns='\(package)'><Relationship Id='r1' Target='../notesSlides/notesSlide\(index + 1).xml'/></Relationships>"
            ),
          ]
        })
  }

  /// An OpenDocument file whose body is given.
  static func openDocument(_ body: String, meta: String = "") -> [UInt8] {
    let names = ["office", "text", "table", "meta"].map { "xmlns:\($0)='\(open)\($0):1.0'" }.joined(
      separator: " ")
    return zip([
      ("content.xml", "<office:document-content \(names)>\(body)</office:document-content>"),
      (
        "meta.xml",
        "<office:document-meta \(names) xmlns:dc='http://purl.org/dc/elements/1.1/'>\(meta)</office:document-meta>"
      ),
    ])
  }

  static func core(creator: String, modifiedBy: String, title: String = "") -> (String, String) {
    (
      "docProps/core.xml",
      "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>\(title)</dc:title><dc:creator>\(creator)</dc:creator><cp:lastModifiedBy>\(modifiedBy)</cp:lastModifiedBy></cp:coreProperties>"
    )
  }

  /// A PDF of one page a text, in letters of ASCII.
  static func pdf(_ pages: [String], author: String = "") -> [UInt8] {
    var objects = ["<</Type/Catalog/Pages 2 0 R>>"]
    let kids = pages.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    objects.append("<</Author(\(author))>>")
    for (index, page) in pages.enumerated() {
      let text = page.isEmpty ? "" : "BT /F1 12 Tf 50 700 Td (\(page)) Tj ET"
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents \(6 + index * 2) 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
      )
      objects.append("<</Length \(text.utf8.count)>>stream\n\(text)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file += "trailer<</Size \(objects.count + 1)/Root 1 0 R/Info 4 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
