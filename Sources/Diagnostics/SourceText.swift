import Synchronization
import ThaiText

/// The bytes of a text file (UTF-8) with its path, able to turn byte offsets into lines and columns.
///
/// The bytes of a file that was read are in the one spelling; places are those of the file as it is on the disk.
package struct SourceText: Sendable {
  /// The path relative to the project's root.
  package let path: String
  /// The text's bytes, without a byte order mark.
  package let bytes: [UInt8]
  private let written: [UInt8]
  private let respelling: Respelling?
  private let lines = LineIndex()

  /// Wraps bytes as they are.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    written = bytes
    respelling = nil
  }

  /// Brings the bytes of a file into the one spelling.
  package init(path: String, file: [UInt8]) {
    self.path = path
    written = file
    respelling = Respelling(file)
    bytes = respelling?.bytes ?? file
  }

  /// Wraps a text, as tests and generated sources do.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset; lines end at LF, CRLF or CR.
  package func place(at offset: Int, length: Int = 0) -> SourcePlace {
    let start = offsetInFile(offset)
    let first = min(max(offset, 0), bytes.count)
    let end = length > 0 ? max(start, offsetInFile(first + min(length, bytes.count - first))) : start
    let table = lines.table(of: written)
    let line = table.line(at: start)
    return SourcePlace(
      file: path, line: line, column: table.codePoints(in: table.starts[line - 1]..<start, of: written) + 1,
      length: table.codePoints(in: start..<end, of: written))
  }

  /// The text of a line counted from 1, without its line end; empty past the last line.
  package func text(ofLine wanted: Int) -> String {
    let starts = lines.table(of: written).starts
    guard starts.indices.contains(wanted - 1) else { return "" }
    return String(decoding: written[starts[wanted - 1]...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// The line that holds an offset, or of a very long line the part around the offset.
  func excerpt(at offset: Int) -> Excerpt {
    let start = offsetInFile(offset)
    let table = lines.table(of: written)
    let line = table.line(at: start)
    let end = table.starts.indices.contains(line) ? table.starts[line] : written.count
    return written.withUnsafeBufferPointer {
      Excerpt(of: $0, line: table.starts[line - 1]..<end, at: start)
    }
  }

  /// The line of a place in this file, or of a very long line the part around the place.
  func excerpt(of place: SourcePlace) -> Excerpt? {
    let table = lines.table(of: written)
    guard table.starts.indices.contains(place.line - 1) else { return nil }
    let start = table.starts[place.line - 1]
    let end = table.starts.indices.contains(place.line) ? table.starts[place.line] : written.count
    let offset = table.offset(ofCodePoint: place.column - 1, after: start, of: written)
    return written.withUnsafeBufferPointer { Excerpt(of: $0, line: start..<end, at: min(offset, end)) }
  }

  private func offsetInFile(_ offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    return min(respelling?.written(at: offset) ?? offset, written.count)
  }
}

/// A place in a file: line and column count from 1, columns and lengths in Unicode code points.
package struct SourcePlace: Sendable, Hashable, Comparable {
  /// The path relative to the project's root, with `/` between its parts.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in code points, from 1; in a workbook the column of the sheet.
  package let column: Int
  /// How many code points are meant; at least 1.
  package let length: Int
  /// The sheet of a workbook, whose rows are then the lines; nil in a text.
  package let sheet: String?

  /// Names a place.
  package init(file: String, line: Int = 1, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = max(1, length)
    sheet = nil
  }

  /// Names a cell of a workbook, its row and column from 1.
  package init(file: String, sheet: String, row: Int, column: Int) {
    self.file = file
    line = row
    self.column = column
    length = 1
    self.sheet = sheet
  }

  /// The cell as spreadsheet programs write it, such as `สขร.1!F14`; nil in a text.
  package var cell: String? {
    guard let sheet else { return nil }
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return "\(sheet)!\(String(decoding: letters, as: UTF8.self))\(line)"
  }

  /// The place as editors write it, `file:line:column`, or the file with its sheet and cell.
  package var written: String { "\(shownFile):" + (shownCell ?? "\(line):\(column)") }

  /// The path as people and reports may see it: a person's number in it is masked.
  package var shownFile: String { NationalID.masked(file) }

  /// The cell as people and reports may see it: a person's number in the name of its sheet is masked.
  package var shownCell: String? { cell.map(NationalID.masked) }

  /// Orders by file and sheet, then line, then column.
  package static func < (lhs: SourcePlace, rhs: SourcePlace) -> Bool {
    (lhs.file, lhs.sheet ?? "", lhs.line, lhs.column, lhs.length)
      < (rhs.file, rhs.sheet ?? "", rhs.line, rhs.column, rhs.length)
  }
}

/// Where the lines of a text begin: computed at the first question, and shared by every copy of the text.
private final class LineIndex: Sendable {
  private let known = Mutex<LineTable?>(nil)

  func table(of bytes: [UInt8]) -> LineTable {
    known.withLock { known in
      let table = known ?? LineTable(bytes)
      known = table
      return table
    }
  }
}

/// The starts of the lines of a text, and the code points before every block of it, so that no column is counted afresh.
private struct LineTable {
  private static let block = 1024

  /// The offsets at which lines begin.
  private(set) var starts = [0]
  private var countsBeforeBlocks = [0]

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var steps = LineSteps()
      while let start = steps.next(after: starts[starts.count - 1], in: bytes) { starts.append(start) }
      var count = 0
      for index in bytes.indices {
        if index > 0, index.isMultiple(of: Self.block) { countsBeforeBlocks.append(count) }
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
      }
    }
  }

  /// The line that holds an offset, from 1.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  func codePoints(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard range.count > Self.block else { return bytes[range].count { $0 & 0xC0 != 0x80 } }
    return count(before: range.upperBound, bytes) - count(before: range.lowerBound, bytes)
  }

  /// The offset of a code point that is so many after the one at a start.
  func offset(ofCodePoint number: Int, after start: Int, of bytes: [UInt8]) -> Int {
    let wanted = count(before: start, bytes) + max(0, number)
    var (low, high) = (0, countsBeforeBlocks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if countsBeforeBlocks[middle] <= wanted { low = middle } else { high = middle }
    }
    var (offset, count) = (low * Self.block, countsBeforeBlocks[low])
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if count == wanted { break }
        count += 1
      }
      offset += 1
    }
    return max(start, offset)
  }

  private func count(before offset: Int, _ bytes: [UInt8]) -> Int {
    let block = min(offset / Self.block, countsBeforeBlocks.count - 1)
    return countsBeforeBlocks[block] + bytes[(block * Self.block)..<offset].count { $0 & 0xC0 != 0x80 }
  }
}

/// A line around a place, cut at both ends if it is very long, so that many findings in it do not each keep a copy.
struct Excerpt {
  private static let longestLine = 2048
  /// More bytes on each side of a place than any writer shows of wide letters, with an identification number beyond.
  private static let reach = 600

  let text: String
  /// The column of the place in the text, from 1.
  let column: Int

  /// Cuts a range of bytes, whose line end may follow within it, around an offset.
  init(of bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, at offset: Int) {
    var (start, end) = (line.lowerBound, line.upperBound)
    if line.count > Self.longestLine {
      start = max(start, offset - Self.reach)
      end = min(end, offset + Self.reach)
      while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    let shown = bytes[start..<end].prefix { $0 != 0x0A && $0 != 0x0D }
    text = String(decoding: UnsafeBufferPointer(rebasing: shown), as: UTF8.self)
    column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
  }

  /// Cuts a line around a column.
  init(line: String, column: Int) {
    guard line.utf8.count > Self.longestLine else {
      (text, self.column) = (line, column)
      return
    }
    let before = Substring(line.unicodeScalars.prefix(max(0, column - 1))).utf8.count
    var line = line
    self = line.withUTF8 { Excerpt(of: $0, line: 0..<$0.count, at: before) }
  }
}
