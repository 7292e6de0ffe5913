/// Counts, line by line, what makes the parser slow.
struct LineScan {
  /// What is too much.
  enum Fault {
    case nesting
    case brackets
  }

  /// Container markers at the beginning of the line.
  private(set) var depth = 0
  /// Opening brackets since the last blank line.
  private(set) var brackets = 0
  /// Beginnings of declarations and instructions (`<!`, `<?`) since the last blank line.
  private(set) var declarations = 0

  /// Takes one line.
  mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    depth = 0
    var isBlank = true
    var isStart = true
    var previous: UInt8 = 0
    for byte in line {
      if isStart { isStart = countMarker(byte, previous) }
      if byte > 0x20 { isBlank = false }
      if byte == 0x5B { brackets += 1 }
      if previous == 0x3C, byte == 0x21 || byte == 0x3F { declarations += 1 }
      previous = byte
    }
    if isBlank { (brackets, declarations) = (0, 0) }
  }

  private mutating func countMarker(_ byte: UInt8, _ previous: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09: return true
    case 0x3E, 0x2D, 0x2A, 0x2B:
      depth += 1
      return true
    case 0x30...0x39: return true
    case 0x2E, 0x29:
      depth += 0x30...0x39 ~= previous ? 1 : 0
      return 0x30...0x39 ~= previous
    default: return false
    }
  }
}
