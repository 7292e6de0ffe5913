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
