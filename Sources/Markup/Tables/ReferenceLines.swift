/// The lines of a text that define link references, which hold for its table cells too.
enum ReferenceLines {
  /// The lines, each ended by a line feed.
  static func bytes(in text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(0x5B) else { return [] }
    var result: [UInt8] = []
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let trimmed = line.drop { $0 == 0x20 }
      guard trimmed.first == 0x5B, let close = trimmed.firstIndex(of: 0x5D), close + 1 < trimmed.endIndex,
        trimmed[close + 1] == 0x3A
      else { continue }
      result += trimmed + [0x0A]
    }
    return result
  }
}
