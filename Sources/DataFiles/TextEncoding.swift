import Diagnostics
import ThaiText

/// Turns the bytes of a file into text, or says in which encoding they seem to be.
package enum TextEncoding {
  /// The text in the one spelling, without a byte order mark; nil if it cannot be used, which is reported.
  ///
  /// A text that a program drew from a document (`isExtracted`) may hold page breaks and words that were broken on
  /// the way; whoever asked for it puts them right.
  package static func decode(
    _ bytes: [UInt8], path: String, isExtracted: Bool = false, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    if let kind = FileSignature.of(bytes), kind != .webPage || isTable(path) {
      diagnostics.add(.binary(kind, at: SourcePlace(file: path)))
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) {
      report("UTF-16", SourcePlace(file: path), into: &diagnostics)
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let invalid = firstInvalidByte(in: text) {
      let place = SourceText(path: path, bytes: Array(text[..<invalid])).place(at: invalid)
      report(looksLikeWindows874(text) ? "Windows-874 (TIS-620)" : nil, place, into: &diagnostics)
      return nil
    }
    let source = SourceText(path: path, file: text)
    let controls = ControlCharacters.report(in: source, onlyNUL: isExtracted, into: &diagnostics)
    if controls > 0 { return nil }
    if !isExtracted { BrokenThai.report(in: source, into: &diagnostics) }
    return source
  }

  /// Whether a file's name is that of a table.
  static func isTable(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".xls", ".xlsx"].contains {
      name.utf8.reversed().starts(with: $0.utf8.reversed())
    }
  }

  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func looksLikeWindows874(_ bytes: [UInt8]) -> Bool {
    let high = bytes.count { $0 >= 0x80 }
    let single = bytes.count { 0xA1...0xDA ~= $0 || 0xDF...0xFB ~= $0 }
    let triples = zip(bytes, bytes.dropFirst()).count { $0 == 0xE0 && 0xB8...0xB9 ~= $1 }
    return single > 1 && single * 2 > high && triples * 6 < high
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(512)
    guard head.count >= 8 else { return false }
    var (even, odd) = (0, 0)
    // Every second byte is 0x00 in Latin text and 0x0E in Thai text.
    for (index, byte) in head.enumerated() where byte == 0 || byte == 0x0E {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    return max(even, odd) * 5 > head.count * 2 && min(even, odd) * 10 < head.count
  }

  private static func report(
    _ encoding: String?, _ place: SourcePlace, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(.textOfOtherEncoding(encoding, isTable: isTable(place.file), at: place))
  }
}
