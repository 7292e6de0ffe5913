/// The cells of all tables as one text, a paragraph each, so that one parse finds the markup of all.
struct CellText {
  /// Stands before every cell: a no-break space, so that no cell begins a list, heading or code block and
  /// emphasis at its beginning is found as after any blank.
  static let guardBytes: [UInt8] = [0xC2, 0xA0]

  private(set) var text: [UInt8] = []

  /// Adds a cell, with escaped pipes made plain.
  mutating func add(cell: ArraySlice<UInt8>) {
    text += Self.guardBytes
    var index = cell.startIndex
    while index < cell.endIndex {
      let isEscape = cell[index] == 0x5C && index + 1 < cell.endIndex
      if isEscape, cell[index + 1] != 0x7C { text.append(0x5C) }
      if isEscape { index += 1 }
      text.append(cell[index])
      index += 1
    }
    text += [0x0A, 0x0A]
  }

  /// Adds lines beside a table as a quotation, which keeps them together whatever they hold.
  mutating func add(passage lines: [ArraySlice<UInt8>]) {
    var prefix: [UInt8] = Array("> ".utf8)
    for line in lines {
      text += prefix
      text += line
      text.append(0x0A)
      prefix = Array(">     ".utf8)
    }
    text.append(0x0A)
  }
}

/// The lines of a text that define link references, which hold for its table cells too.
enum ReferenceLines {
  /// The definitions, each a paragraph of its own; what an address or title on the next line adds is kept.
  static func bytes(in text: ArraySlice<UInt8>) -> [UInt8] {
    guard mayDefine(text) else { return [] }
    var result: [UInt8] = []
    var awaitsAddress = false
    var follows = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      let line = TableLine.trimmed(line.last == 0x0D ? line.dropLast() : line)
      if let rest = afterLabel(line) {
        result += [0x0A] + line + [0x0A]
        (awaitsAddress, follows) = (rest.isEmpty, true)
      } else {
        let opensTitle = line.first == 0x22 || line.first == 0x27 || line.first == 0x28
        let isMore = follows && !line.isEmpty && (awaitsAddress || opensTitle)
        if isMore { result += line + [0x0A] }
        (awaitsAddress, follows) = (false, isMore && awaitsAddress)
      }
    }
    return result
  }

  private static func mayDefine(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == 0x5D && $1 == 0x3A }
  }

  /// What follows `[label]:` on a line; nil for any other line.
  private static func afterLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.first == 0x5B, let close = line.firstIndex(of: 0x5D), close + 1 < line.endIndex,
      line[close + 1] == 0x3A
    else { return nil }
    return TableLine.trimmed(line[(close + 2)...])
  }
}
