/// One line of a pipe table, split into cells on bytes.
enum TableLine {
  private static let pipe = UInt8(ascii: "|")

  /// The cells of a line, trimmed, with escaped pipes made plain.
  static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    var rest = trimmed(line)
    if rest.first == pipe { rest = rest.dropFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    var isOpen = true
    for byte in rest {
      isOpen = true
      if byte == pipe, isEscaped {
        cell[cell.count - 1] = byte
      } else if byte == pipe {
        cells.append(Array(trimmed(cell[...])))
        cell = []
        isOpen = false
      } else {
        cell.append(byte)
      }
      isEscaped = byte == 0x5C && !isEscaped
    }
    if isOpen, !rest.isEmpty { cells.append(Array(trimmed(cell[...]))) }
    return cells
  }

  /// The alignments of a delimiter line such as `| :-- | --: |`; nothing for any other line.
  static func alignments(_ line: ArraySlice<UInt8>) -> [ColumnAlignment]? {
    let allowed = line.allSatisfy { $0 == pipe || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x09 }
    guard allowed, line.contains(0x2D), line.contains(pipe) || line.contains(0x3A) else { return nil }
    var result: [ColumnAlignment] = []
    for cell in cells(line) {
      let left = cell.first == 0x3A
      let right = cell.count > 1 && cell.last == 0x3A
      let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == 0x2D }) else { return nil }
      result.append(left && right ? .center : left ? .left : right ? .right : .none)
    }
    return result.isEmpty ? nil : result
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line
  }
}
