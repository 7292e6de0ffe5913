/// Joins broken lines: whether a blank stood at a break is learned from how the rest of the document writes the words.
struct ThaiJoiner: Sendable {
  private static let before = 4
  private static let after = 3

  private var joined: Set<UInt64> = []
  private var spaced: Set<UInt64> = []

  /// Learns from lines; the blanks in a table's cells may come from its narrow columns and teach nothing.
  init(_ lines: some Sequence<PlanLine>) {
    for line in lines { learn(Array(line.text.unicodeScalars), isTable: line.keepsPlaces) }
  }

  private mutating func learn(_ line: [Unicode.Scalar], isTable: Bool) {
    let window = Self.before + Self.after
    guard line.count >= window else { return }
    for start in 0...(line.count - window) {
      let end = start + window
      if !line[start..<end].contains(" ") { joined.insert(Self.seam(line[start..<end])) }
      guard !isTable, end < line.count, line[start + Self.before] == " " else { continue }
      let (left, right) = (line[start..<(start + Self.before)], line[(start + Self.before + 1)...end])
      if !left.contains(" "), !right.contains(" ") { spaced.insert(Self.seam(left + right)) }
    }
  }

  /// Two pieces of a broken line as one text.
  func join(_ first: String, _ second: String) -> String {
    guard let left = first.unicodeScalars.last, let right = second.unicodeScalars.first else {
      return first + second
    }
    return first + (hasBlank(left, right, first, second) ? " " : "") + second
  }

  private func hasBlank(
    _ left: Unicode.Scalar, _ right: Unicode.Scalar, _ first: String, _ second: String
  ) -> Bool {
    if Self.openers.contains(left) || Self.closers.contains(right) { return false }
    guard left.isThai, right.isThai else { return true }
    guard let seam = Self.seam(first, second) else { return false }
    return spaced.contains(seam) && !joined.contains(seam)
  }

  /// The pieces of a table's cell without the blanks that only its narrow column made.
  func rejoined(_ cell: String) -> String {
    let pieces = cell.unicodeScalars.split(separator: " ").map { String($0) }
    guard var text = pieces.first else { return "" }
    for (index, piece) in pieces.enumerated().dropFirst() {
      let rest = pieces[index...].joined()
      let isBreak = Self.seam(text, rest).map { joined.contains($0) && !spaced.contains($0) } ?? false
      let isTorn = piece.unicodeScalars.first?.continuesLetter == true
      text += (isBreak || isTorn ? "" : " ") + piece
    }
    return text
  }

  private static func seam(_ first: String, _ second: String) -> UInt64? {
    let left = first.unicodeScalars.suffix(before)
    let right = second.unicodeScalars.lazy.filter { $0 != " " }.prefix(after)
    let scalars = Array(left) + Array(right)
    return scalars.count == before + after ? seam(scalars[...]) : nil
  }

  /// A window as one number (FNV-1a over its scalars).
  private static func seam(_ scalars: ArraySlice<Unicode.Scalar>) -> UInt64 {
    scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.value)) &* 0x0000_0100_0000_01B3 }
  }

  private static let openers: Set<Unicode.Scalar> = ["(", "[", "“", "‘", "/", "\"", "-"]
  private static let closers: Set<Unicode.Scalar> = [")", "]", "”", "’", "/", ",", ".", ":", ";", "ๆ", "ฯ"]
}
