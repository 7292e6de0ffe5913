/// Counts, line by line, what makes the parser slow.
struct LineScan {
  /// How deep the containers are that a line opens or continues.
  private(set) var depth = 0
  private var scan = PictureScan()

  /// How many pictures were begun and perhaps not ended since the last blank line.
  var openPictures: Int { scan.unmatched }

  /// Takes one line.
  mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    depth = 0
    scan.take(afterMarkers(line))
  }

  /// The line after the signs of lists and quotations, which are counted; blanks that nest a list count too.
  private mutating func afterMarkers(
    _ line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var rest = line
    var blanks = 0
    while let byte = rest.first {
      if byte == 0x20 || byte == 0x09 {
        blanks += byte == 0x09 ? 4 : 1
        rest.removeFirst()
      } else if let length = markerLength(rest) {
        depth += 1 + max(0, blanks - 1) / 2
        blanks = 0
        rest.removeFirst(length)
      } else {
        break
      }
    }
    return rest
  }

  /// How many bytes the sign of a list or quotation takes; nothing where there is none.
  private func markerLength(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = line.first else { return nil }
    switch first {
    case 0x3E: return 1
    case 0x2D, 0x2A, 0x2B: return endsMarker(line.dropFirst().first) ? 1 : nil
    case 0x30...0x39:
      let digits = line.prefix { 0x30...0x39 ~= $0 }
      let rest = line[digits.endIndex...]
      guard rest.first == 0x2E || rest.first == 0x29, endsMarker(rest.dropFirst().first) else { return nil }
      return digits.count + 1
    default: return nil
    }
  }

  private func endsMarker(_ next: UInt8?) -> Bool { next.map { $0 == 0x20 || $0 == 0x09 } ?? true }
}
