import DataFiles
import Diagnostics

/// Tabs before lines and curly quotes around values, as Word and Excel put them into data.
struct YAMLSlipFix {
  let text: FixText

  /// The quotes around values, of which only what is inside is read; with the tabs where the data cannot be read with them.
  var edits: [FixEdit] {
    let quotes = quotes
    guard !text.data.isEmpty, !text.isReadable else { return quotes }
    return [tabs, quotes, tabs + quotes].first { !$0.isEmpty && text.with($0).isReadable } ?? []
  }

  private var tabs: [FixEdit] {
    text.lines(in: text.data).flatMap { line -> [FixEdit] in
      let words = text.bytes[line].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.upperBound
      guard words < line.upperBound else { return [] }
      return (line.lowerBound..<words).filter { text.bytes[$0] == 0x09 }
        .map { FixEdit(kind: .tabs, range: $0..<($0 + 1), bytes: [0x20, 0x20]) }
    }
  }

  private var quotes: [FixEdit] {
    text.lines(in: text.data).flatMap { line -> [FixEdit] in
      guard let value = value(in: line) else { return [] }
      let inner = text.bytes[value.range.dropFirst(3).dropLast(3)]
      guard value.range.count > 6, isQuote(at: value.range.lowerBound),
        isQuote(at: value.range.upperBound - 3), !inner.contains(0x22), !inner.contains(0x5C),
        !value.range.dropFirst(3).dropLast(5).contains(where: isQuote)
      else { return [] }
      let (first, last) = (value.range.lowerBound, value.range.upperBound - 3)
      return [
        FixEdit(kind: .quotes, range: first..<(first + 3), bytes: [0x22]),
        FixEdit(kind: .quotes, range: last..<(last + 3), bytes: [0x22], counts: false),
      ]
    }
  }

  /// The key and the value of a line such as `- key: value`, without blanks around it.
  private func value(in line: Range<Int>) -> (key: String, range: Range<Int>)? {
    let bytes = text.bytes[line]
    let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x2D } ?? line.upperBound
    let key = bytes[start...].prefix {
      0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F
    }
    guard !key.isEmpty, key.endIndex < line.upperBound, bytes[key.endIndex] == 0x3A else { return nil }
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let first = bytes[(key.endIndex + 1)...].firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) }), first <= last
    else { return nil }
    return (String(decoding: key, as: UTF8.self), first..<(last + 1))
  }

  private func isQuote(at index: Int) -> Bool { CurvedQuotes.isMark(text.bytes[index...].prefix(3)) }
}
