import ThaiText

/// Writes a workbook as an `.xlsx` that Excel, LibreOffice and Google Sheets open without a repair.
///
/// Texts stand in their cells, nothing depends on the clock or the machine, and equal workbooks give equal bytes.
package enum WorkbookWriter {
  private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// The bytes of the file.
  package static func bytes(of workbook: WorkbookForm) -> [UInt8] {
    let sheets = workbook.sheets
    var parts = [
      ("[Content_Types].xml", contentTypes(sheets.count)), ("_rels/.rels", packageRelations),
      ("xl/workbook.xml", book(sheets)), ("xl/_rels/workbook.xml.rels", bookRelations(sheets.count)),
      ("xl/styles.xml", WorkbookStyles.xml(namespace: main)),
    ]
    for (index, sheet) in sheets.enumerated() {
      parts.append(
        ("xl/worksheets/sheet\(index + 1).xml", SheetWriter(sheet, isFirst: index == 0).xml(namespace: main)))
    }
    return ZipWriter.bytes(of: parts.map { (name: $0.0, content: Array((head + $0.1).utf8)) })
  }

  private static func contentTypes(_ count: Int) -> String {
    let sheets = (1...max(1, count)).map {
      #"<Override PartName="/xl/worksheets/sheet\#($0).xml" ContentType="\#(kinds).worksheet+xml"/>"#
    }
    return #"<Types xmlns="\#(packages)/content-types">"#
      + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
      + #"<Default Extension="xml" ContentType="application/xml"/>"#
      + #"<Override PartName="/xl/workbook.xml" ContentType="\#(kinds).sheet.main+xml"/>"#
      + #"<Override PartName="/xl/styles.xml" ContentType="\#(kinds).styles+xml"/>"#
      + sheets.joined() + "</Types>"
  }

  private static var packageRelations: String {
    #"<Relationships xmlns="\#(packages)/relationships">"#
      + #"<Relationship Id="rId1" Type="\#(relations)/officeDocument" Target="xl/workbook.xml"/>"#
      + "</Relationships>"
  }

  private static func bookRelations(_ count: Int) -> String {
    let sheets = (1...max(1, count)).map {
      #"<Relationship Id="rId\#($0)" Type="\#(relations)/worksheet" Target="worksheets/sheet\#($0).xml"/>"#
    }
    return #"<Relationships xmlns="\#(packages)/relationships">"# + sheets.joined()
      + #"<Relationship Id="rId\#(count + 1)" Type="\#(relations)/styles" Target="styles.xml"/>"#
      + "</Relationships>"
  }

  private static func book(_ sheets: [FormSheet]) -> String {
    let list = sheets.enumerated().map { index, sheet in
      #"<sheet name="\#(XMLText.escaped(sheet.name))" sheetId="\#(index + 1)""#
        + #" r:id="rId\#(index + 1)"/>"#
    }
    return #"<workbook xmlns="\#(main)" xmlns:r="\#(relations)">"#
      + #"<bookViews><workbookView activeTab="0"/></bookViews>"#
      + "<sheets>" + list.joined() + "</sheets></workbook>"
  }
}

/// Texts as XML takes them.
enum XMLText {
  /// The text with the signs of XML replaced; characters that XML does not know are left out.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\n": bytes += "&#10;".utf8
      case "\t": bytes += "&#9;".utf8
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: bytes += scalar.utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
