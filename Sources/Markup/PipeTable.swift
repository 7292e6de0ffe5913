/// A table found inside a block's lines, as GitHub's specification describes it.
struct PipeTable {
  /// The paragraph or heading that libcmark took it for.
  let node: OpaquePointer
  /// The line of the header, from 1 within the text.
  let headerLine: Int
  /// How many of the block's lines stand before the header.
  let leadingLines: Int
  /// The alignment of every column.
  let alignments: [ColumnAlignment]
  /// How many cells each row below the header has, at most one a column.
  let rows: [Int]
  /// Whether lines follow that belong to the block but not to the table.
  let hasTrailingLines: Bool
  /// Whether the hyphens below it, taken for a heading's underline, are a line across the page.
  let endsWithRule: Bool
}

/// How a table's column is aligned.
enum ColumnAlignment {
  case none
  case left
  case center
  case right

  /// The attribute that asks for it; inline styles are not used.
  var attribute: StaticString {
    switch self {
    case .none: ""
    case .left: " class=\"align-left\""
    case .center: " class=\"align-center\""
    case .right: " class=\"align-right\""
    }
  }
}

/// One line of a pipe table, split into cells on bytes.
enum TableLine {
  private static let pipe = UInt8(ascii: "|")

  /// Calls back with every cell of a line, trimmed; pipes after a backslash belong to the cell.
  static func forEachCell(_ line: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) -> Void) {
    let line = trimmed(line)
    var start = line.first == pipe ? line.startIndex + 1 : line.startIndex
    var index = start
    while index < line.endIndex {
      if line[index] == pipe {
        take(trimmed(line[start..<index]))
        start = index + 1
      }
      index += line[index] == 0x5C ? 2 : 1
    }
    if start < line.endIndex { take(trimmed(line[start...])) }
  }

  /// How many cells a line has.
  static func cellCount(_ line: ArraySlice<UInt8>) -> Int {
    var count = 0
    forEachCell(line) { _ in count += 1 }
    return count
  }

  /// The alignments of a delimiter line such as `| :-- | --: |`; nil for any other line.
  static func alignments(_ line: ArraySlice<UInt8>) -> [ColumnAlignment]? {
    var (hasHyphen, hasOther) = (false, false)
    for byte in line {
      switch byte {
      case 0x2D: hasHyphen = true
      case pipe, 0x3A: hasOther = true
      case 0x20, 0x09: continue
      default: return nil
      }
    }
    guard hasHyphen, hasOther else { return nil }
    var result: [ColumnAlignment?] = []
    forEachCell(line) { result.append(alignment($0)) }
    let alignments = result.compactMap(\.self)
    return alignments.count == result.count ? alignments : nil
  }

  private static func alignment(_ cell: ArraySlice<UInt8>) -> ColumnAlignment? {
    let left = cell.first == 0x3A
    let right = cell.count > 1 && cell.last == 0x3A
    let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == 0x2D }) else { return nil }
    return left && right ? .center : left ? .left : right ? .right : ColumnAlignment.none
  }

  /// A line without the blanks around it.
  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line
  }
}
