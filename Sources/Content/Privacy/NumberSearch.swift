import ThaiText

/// Searches a text that comes in pieces for persons' numbers, and counts its lines and columns on the way.
///
/// A number may lie across two pieces, and its neighbours decide whether it is one: every number is judged with as many
/// bytes around it as any takes.
struct NumberSearch {
  /// A number with its place, lines and columns counted as in every finding.
  struct Number {
    let lastDigits: String
    let line: Int
    let column: Int
    /// Whether it is hardly there by chance.
    let isPlain: Bool
  }

  private static let reach = NationalID.longestReach

  private(set) var numbers: [Number] = []
  /// What may belong to a number that is not judged yet, after what stands before it.
  private var rest: [UInt8] = []
  /// How many bytes of the rest are judged and counted.
  private var judged = 0
  private var line = 1
  private var column = 1
  private var followsReturn = false

  /// Searches the next piece of a text in UTF-8.
  mutating func add(_ piece: [UInt8]) {
    rest += piece
    guard rest.count >= judged + 4 * Self.reach else { return }
    judge(upTo: rest.count - Self.reach)
    rest.removeFirst(judged - Self.reach)
    judged = Self.reach
  }

  /// Searches what is left of the text, or a whole text.
  mutating func finish(with last: [UInt8] = []) {
    rest = rest.isEmpty ? last : rest + last
    judge(upTo: rest.count)
    rest = []
  }

  private mutating func judge(upTo end: Int) {
    for match in NationalID.findPersonal(in: rest) where judged..<end ~= match.offset {
      count(rest[judged..<match.offset])
      judged = match.offset
      numbers.append(
        Number(lastDigits: match.lastDigits, line: line, column: column, isPlain: match.isPlain))
    }
    count(rest[judged..<end])
    judged = end
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
