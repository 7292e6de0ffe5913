import CMinizip
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
  /// The archive of a text in which each part begins with a line such as `=== xl/workbook.xml`.
  static func bytes(ofParts text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var parts: [(name: [UInt8], content: [UInt8])] = []
    for line in lines {
      if line.starts(with: "=== ".utf8) {
        parts.append((Array(line.dropFirst(4)), []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].content += line + [0x0A]
      }
    }
    return bytes(of: parts.prefix(100))
  }

  private static func bytes(of parts: ArraySlice<(name: [UInt8], content: [UInt8])>) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, content) in parts {
      let sum = UInt32(crc32(0, content, UInt32(content.count)))
      let size = UInt32(content.count)
      let facts =
        two(20) + two(0) + two(0) + four(0) + four(sum) + four(size) + four(size) + two(name.count) + two(0)
      let place = four(UInt32(file.count))
      file += [0x50, 0x4B, 3, 4] + facts + name + content
      directory += [0x50, 0x4B, 1, 2] + two(20) + facts + two(0) + two(0) + two(0) + four(0) + place + name
    }
    return file + directory + [0x50, 0x4B, 5, 6] + four(0) + two(parts.count) + two(parts.count)
      + four(UInt32(directory.count)) + four(UInt32(file.count)) + two(0)
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private static func four(_ value: UInt32) -> [UInt8] {
    two(Int(value & 0xFFFF)) + two(Int(value >> 16))
  }
}
