import DataFiles

/// Tables in the encodings and with the separators that spreadsheet programs use besides UTF-8 and commas.
struct TableFix {
  /// The mark at the beginning by which Excel knows UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// How many rows have to agree on a separator.
  private static let sample = 20
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The table in UTF-8 with commas, and what was done; nil if it is so, or if nobody can be sure what it is.
  var fixed: (bytes: [UInt8], kinds: [FixKind])? {
    var kinds: [FixKind] = []
    var text = bytes
    if let (_, decoded) = OtherEncoding.decode(bytes) {
      kinds.append(.encoding)
      text = Self.mark + decoded
    }
    guard TextEncoding.isText(text) else { return nil }
    if let separator = Self.separator(of: text) {
      kinds.append(.separators)
      text = Self.separated(text, by: separator)
    }
    return kinds.isEmpty ? nil : (text, kinds)
  }

  /// The separator that stands for the comma: one by which all first rows fall into the same cells, while commas leave
  /// the header whole.
  private static func separator(of text: [UInt8]) -> UInt8? {
    let header = widths(of: text, by: comma, rows: 1)
    guard header == [1] else { return nil }
    let fitting = [UInt8(ascii: ";"), 0x09].filter { separator in
      let widths = widths(of: text, by: separator, rows: sample)
      return Set(widths).count == 1 && (widths.first ?? 0) > 1
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// How many cells the first rows have that are not empty.
  private static func widths(of text: [UInt8], by separator: UInt8, rows: Int) -> [Int] {
    var widths: [Int] = []
    var (cells, isQuoted, isEmpty) = (1, false, true)
    for byte in text + [0x0A] {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D {
        if !isEmpty { widths.append(cells) }
        if widths.count == rows { return widths }
        (cells, isEmpty) = (1, true)
      } else {
        isEmpty = false
        if !isQuoted, byte == separator { cells += 1 }
      }
    }
    return widths
  }

  /// The same cells between commas; a cell that holds one gets quotes.
  private static func separated(_ text: [UInt8], by separator: UInt8) -> [UInt8] {
    let start = text.starts(with: mark) ? 3 : 0
    var result = Array(text[..<start])
    result.reserveCapacity(text.count)
    var cell: [UInt8] = []
    var isQuoted = false
    func close() {
      let isPlain = cell.first == quote || !cell.contains(comma)
      result += isPlain ? cell : [quote] + cell + [quote]
      cell.removeAll(keepingCapacity: true)
    }
    for byte in text[start...] {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, byte == separator || byte == 0x0A || byte == 0x0D {
        close()
        result.append(byte == separator ? comma : byte)
      } else {
        cell.append(byte)
      }
    }
    close()
    return result
  }
}
