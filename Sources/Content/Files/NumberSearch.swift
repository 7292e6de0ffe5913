import ThaiText

/// Searches a text that comes in pieces for persons' numbers, and counts its lines and columns on the way.
///
/// A number may lie across two pieces: a piece is searched up to its last byte at which no number goes on.
struct NumberSearch {
  /// A number with its place, lines and columns counted as in every finding.
  struct Number {
    let lastDigits: String
    let line: Int
    let column: Int
  }

  /// A text without any byte between numbers is searched in blocks of this size.
  private static let largestBlock = 1 << 22
  /// A number takes less, whatever writes it.
  private static let overlap = 256

  private(set) var numbers: [Number] = []
  private var rest: [UInt8] = []
  /// How many bytes of the rest were searched before.
  private var searched = 0
  private var line = 1
  private var column = 1
  private var followsReturn = false

  /// Searches the next piece of a text in UTF-8.
  mutating func add(_ piece: [UInt8]) {
    rest += piece
    if let end = rest.indices.last(where: { endsNumber(at: $0) }) {
      find(in: Array(rest[...end]))
      rest.removeFirst(end + 1)
      searched = 0
    } else if rest.count > Self.largestBlock {
      find(in: rest)
      rest.removeFirst(rest.count - Self.overlap)
      searched = Self.overlap
    }
  }

  /// Searches what is left of the text, or a whole text.
  mutating func finish(with last: [UInt8] = []) {
    let bytes = rest.isEmpty ? last : rest + last
    find(in: bytes, isLast: true)
    rest = []
  }

  private mutating func find(in bytes: [UInt8], isLast: Bool = false) {
    var end = searched
    for match in NationalID.findPersonal(in: bytes) where match.offset + match.length > searched {
      if match.offset > end {
        count(bytes[end..<match.offset])
        end = match.offset
      }
      numbers.append(Number(lastDigits: match.lastDigits, line: line, column: column))
    }
    if !isLast { count(bytes[end...]) }
  }

  /// Whether no number goes on behind a byte: ASCII except digits, blanks, hyphens and percent escapes, or the end of
  /// a Thai letter.
  private func endsNumber(at index: Int) -> Bool {
    switch rest[index] {
    case 0x30...0x39, 0x20, 0x2D, 0x25, 0x41...0x46, 0x61...0x66: false
    case ..<0x80: true
    default: index > 1 && rest[index - 2] == 0xE0 && rest[index - 1] == 0xB8
    }
  }

  private mutating func count(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch byte {
      case 0x0A where followsReturn: followsReturn = false
      case 0x0A, 0x0D:
        line += 1
        column = 1
        followsReturn = byte == 0x0D
      default:
        followsReturn = false
        if byte & 0xC0 != 0x80 { column += 1 }
      }
    }
  }
}
