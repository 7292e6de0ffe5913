@testable import DataFiles

/// A small `.docx`, made of the parts that a test writes.
struct WordFile {
  private static let namespaces =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" "#
    + #"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" "#
    + #"xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" "#
    + #"xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" "#
    + #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" "#
    + #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#

  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var header = ""
  var relations = ""
  var pictures: [String: [UInt8]] = [:]

  init(_ body: String) { self.body = body }

  /// A paragraph of a style, with a text.
  static func paragraph(_ text: String, style: String? = nil, list: (id: Int, level: Int)? = nil) -> String {
    let number =
      list.map { #"<w:numPr><w:ilvl w:val="\#($0.level)"/><w:numId w:val="\#($0.id)"/></w:numPr>"# } ?? ""
    let style = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
    return "<w:p><w:pPr>\(style)\(number)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A table of texts.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\($0.hasPrefix("<") ? $0 : paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>" + rows.joined() + "</w:tbl>"
  }

  var bytes: [UInt8] {
    var members = [
      ("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>")
    ]
    let parts = [("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("hdr", header)]
    for (name, text) in parts where !text.isEmpty {
      let file = name == "hdr" ? "header1" : name
      members.append(("word/\(file).xml", "<w:\(name) \(Self.namespaces)>\(text)</w:\(name)>"))
    }
    if !relations.isEmpty {
      members.append(("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"))
    }
    let texts = members.map { (name: $0.0, content: Array($0.1.utf8)) }
    return ZipWriter.bytes(
      of: texts + pictures.sorted { $0.key < $1.key }.map { (name: $0.key, content: $0.value) })
  }

  func read() throws -> WordDocument { try WordDocument(bytes) }
}
