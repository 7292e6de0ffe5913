import Diagnostics
import ThaiText

/// Splits the text of a plan document into lines.
enum PlanLines {
  /// The lines; they end at LF, CRLF, CR and form feed.
  static func read(_ source: SourceText) -> [PlanLine] {
    var lines: [PlanLine] = []
    var start = 0
    var number = 1
    let bytes = source.bytes
    while start < bytes.count {
      let end = bytes[start...].firstIndex { isLineEnd($0) || $0 == 0x0C } ?? bytes.count
      lines.append(line(number, start..<end, source))
      start = end
      guard start < bytes.count else { break }
      if isLineEnd(bytes[start]) { number += 1 }
      let isPair = bytes[start] == 0x0D && start + 1 < bytes.count && bytes[start + 1] == 0x0A
      start += isPair ? 2 : 1
    }
    return lines
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func line(_ number: Int, _ range: Range<Int>, _ source: SourceText) -> PlanLine {
    let bytes = source.bytes[range]
    let isSeen = { (byte: UInt8) in byte > 0x20 }
    let first = bytes.firstIndex(where: isSeen) ?? range.lowerBound
    let last = bytes.lastIndex(where: isSeen).map { $0 + 1 } ?? first
    let raw = String(decoding: source.bytes[range.lowerBound..<last], as: UTF8.self)
    return PlanLine(
      number: number, text: normalised(raw), place: source.place(at: first, length: last - first))
  }

  /// Arabic digits, composed vowels, plain blanks; marks that nobody sees are gone.
  static func normalised(_ raw: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in ThaiDigits.folded(raw).unicodeScalars {
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: scalars.append(" ")
      case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: continue
      case 0..<0x20 where scalar != "\t", 0x7F: continue
      case 0x0E32 where scalars.last?.value == 0x0E4D:
        scalars.removeLast()
        scalars.append("\u{0E33}")
      default: scalars.append(scalar)
      }
    }
    return NFC.normalised(String(scalars))
  }
}
