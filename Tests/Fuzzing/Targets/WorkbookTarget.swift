import DataFiles
import Diagnostics
import ThaiText

/// Workbooks: the bytes of a file, or the texts of its parts, which are packed here so that changes reach behind the
/// checksums of an archive.
struct WorkbookTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    let file = bytes.starts(with: [0x50, 0x4B]) ? bytes : StoredArchive.bytes(ofParts: bytes)
    var findings = DiagnosticList()
    defer { findings.print() }
    do throws(WorkbookFault) {
      let workbook = try Workbook(file, path: "a.xlsx")
      for sheet in workbook.sheets {
        let read = try workbook.read(sheet)
        findings.add(contentsOf: read.findings)
        if let fault = fault(of: read) { return fault }
      }
      return nil
    } catch {
      findings.add(error.finding(at: SourcePlace(file: "a.xlsx")))
      return nil
    }
  }

  private func fault(of sheet: Sheet) -> String? {
    for row in sheet.rows {
      for (index, cell) in row.cells.enumerated() {
        if ControlCharacters.first(in: cell.text) != nil { return "a cell holds what no page may hold" }
        if !Spelling.isNormalised(cell.text) { return "a cell is not in the one spelling" }
        _ = sheet.place(of: row, at: index).written
      }
    }
    return nil
  }
}

/// An archive of parts that are not packed.
private enum StoredArchive {
  private static let mostParts = 100

  /// The archive of a text in which each part begins with a line such as `=== xl/workbook.xml`.
  static func bytes(ofParts text: [UInt8]) -> [UInt8] {
    var parts: [(name: String, content: [UInt8])] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "=== ".utf8) {
        parts.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].content += line + [0x0A]
      }
    }
    return ZipWriter.bytes(of: Array(parts.prefix(mostParts)))
  }
}
