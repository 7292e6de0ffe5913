import Diagnostics
import ThaiText

/// Bounds on size and nesting, checked before libcmark sees a text: beyond them it takes quadratic time.
enum MarkdownLimits {
  static let largest = 1_048_576
  private static let large = 131_072
  private static let deepest = 100
  private static let mostOpenPictures = 3000

  /// Whether a text may be parsed; if not, the reason is reported.
  static func allows(_ source: SourceText, _ body: Range<Int>, into diagnostics: inout DiagnosticList) -> Bool
  {
    guard body.count <= largest else {
      diagnostics.add(.tooLarge, in: source, at: body.lowerBound)
      return false
    }
    if body.count > large {
      diagnostics.add(.large(kilobytes: body.count / 1024), in: source, at: body.lowerBound)
    }
    guard let (rule, offset) = firstHostileLine(source.bytes[body]) else { return true }
    diagnostics.add(rule, in: source, at: offset)
    return false
  }

  /// The first line that is nested too deep, or after which too many pictures may be open.
  private static func firstHostileLine(_ body: ArraySlice<UInt8>) -> (MarkdownRule, Int)? {
    body.withUnsafeBufferPointer { bytes in
      var pictures = PictureScan()
      var steps = LineSteps()
      var start = 0
      while start < bytes.count {
        let next = steps.next(after: start, in: bytes)
        var end = next ?? bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        let (depth, words) = LineMarkers.skip(bytes[start..<end])
        pictures.take(words)
        let offset = body.startIndex + start
        if depth > deepest { return (.tooDeep(levels: deepest), offset) }
        if pictures.unmatched > mostOpenPictures { return (.tooManyBrackets(most: mostOpenPictures), offset) }
        start = next ?? bytes.count
      }
      return nil
    }
  }
}

/// The signs of lists and quotations at the beginning of a line.
private enum LineMarkers {
  /// How deep the containers are that a line opens or continues, and what follows their signs; blanks that nest
  /// a list count too.
  static func skip(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> (
    depth: Int, rest: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    var (depth, blanks, rest) = (0, 0, line)
    while let byte = rest.first {
      if byte == 0x20 || byte == 0x09 {
        blanks += byte == 0x09 ? 4 : 1
        rest.removeFirst()
      } else if let length = length(rest) {
        depth += 1 + max(0, blanks - 1) / 2
        blanks = 0
        rest.removeFirst(length)
      } else {
        break
      }
    }
    return (depth, rest)
  }

  /// How many bytes the sign of a list or quotation takes; nil if there is none.
  private static func length(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    switch line.first {
    case 0x3E: return 1
    case 0x2D, 0x2A, 0x2B: return endsMarker(line.dropFirst().first) ? 1 : nil
    case .some(0x30...0x39):
      let digits = line.prefix { 0x30...0x39 ~= $0 }
      let rest = line[digits.endIndex...]
      guard rest.first == 0x2E || rest.first == 0x29, endsMarker(rest.dropFirst().first) else { return nil }
      return digits.count + 1
    default: return nil
    }
  }

  private static func endsMarker(_ next: UInt8?) -> Bool { next == nil || next == 0x20 || next == 0x09 }
}

/// Counts the beginnings of pictures in a block that may stay unmatched: each makes every later link slower.
private struct PictureScan {
  /// How many there are since the last blank line.
  private(set) var unmatched = 0
  private var isOpen = false
  private var previous: UInt8 = 0

  /// Takes the words of a line; plain words and `]` after `![` surely match it.
  mutating func take(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    if words.isEmpty { self = PictureScan() }
    guard isOpen || previous == 0x21 || words.contains(0x5B) else {
      previous = words.last ?? previous
      return
    }
    for byte in words {
      switch byte {
      case 0x5B where previous == 0x21:
        unmatched += isOpen ? 1 : 0
        isOpen = true
      case 0x5D: isOpen = false
      case 0x5B, 0x5C, 0x60, 0x3C:
        unmatched += isOpen ? 1 : 0
        isOpen = false
      default: break
      }
      previous = byte
    }
  }
}
