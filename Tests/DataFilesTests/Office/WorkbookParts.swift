/// The parts of a small workbook, of which a test writes what it is about.
struct WorkbookParts {
  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  var namespace = transitional
  /// What stands before the names of elements, such as `x:`.
  var prefix = ""
  /// What the main part holds before its list of sheets.
  var facts = ""
  var sheets: [(name: String, state: String, xml: String)] = []
  var texts: [String] = []
  /// The codes of the number formats; a cell names them from 1 on.
  var formats: [String] = []
  var others: [(name: String, xml: String)] = []

  /// A workbook with one sheet of rows in XML.
  init(rows: String, formats: [String] = [], texts: [String] = []) {
    sheets = [("แผ่น1", "visible", "<sheetData>\(rows)</sheetData>")]
    self.formats = formats
    self.texts = texts
  }

  /// A workbook whose cells stand in the first row, each as its attributes and its content.
  init(cells: [(String, String)], formats: [String] = []) {
    self.init(
      rows: "<row r=\"1\">" + cells.map { "<c \($0.0)>\($0.1)</c>" }.joined() + "</row>", formats: formats)
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let office =
      namespace == Self.strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ list: [(kind: String, target: String)]) -> String {
      let items = list.enumerated().map { index, item in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(item.kind)\" Target=\"\(item.target)\"/>"
      }
      return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + items.joined() + "</Relationships>"
    }
    func part(_ root: String, _ content: String) -> String {
      let mark = prefix.isEmpty ? "xmlns" : "xmlns:" + prefix.dropLast()
      let text = "<\(root) \(mark)=\"\(namespace)\" xmlns:r=\"\(office)\">\(content)</\(root)>"
      return prefix.isEmpty ? text : prefixed(text)
    }
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(index + 1)\"/>"
    }
    let targets =
      sheets.indices.map { (kind: "worksheet", target: "tables/s\($0 + 1).xml") }
      + [("sharedStrings", "/book/texts.xml"), ("styles", "../book/styles.xml")]
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>" }
      .joined()
    let styles = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }.joined()
    var parts: [(name: String, xml: String)] = [
      ("_rels/.rels", relations([("officeDocument", "book/main.xml")])),
      ("book/_rels/main.xml.rels", relations(targets)),
      ("book/main.xml", part("workbook", facts + "<sheets>\(list.joined())</sheets>")),
      ("book/texts.xml", part("sst", texts.map { "<si>\($0)</si>" }.joined())),
      (
        "book/styles.xml",
        part(
          "styleSheet",
          "<numFmts>\(codes)</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs>")
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(("book/tables/s\(index + 1).xml", part("worksheet", sheet.xml)))
    }
    return ZipBuilder(
      members: (parts + others).map { .init(name: $0.name, content: Array($0.xml.utf8)) }
    ).bytes
  }

  /// A text whose elements all have the prefix.
  private func prefixed(_ xml: String) -> String {
    var result = ""
    var isOpen = false
    for scalar in xml.unicodeScalars {
      if isOpen, scalar != "/" {
        result += prefix
        isOpen = false
      }
      result.unicodeScalars.append(scalar)
      if scalar == "<" { isOpen = true }
    }
    return result
  }
}
