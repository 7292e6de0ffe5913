import Diagnostics
import ThaiText

/// Turns the bytes of a file into text, or says in which encoding they seem to be.
package enum TextEncoding {
  /// The text of a table, which spreadsheet programs also write in UTF-16 and Windows-874; a note says so.
  package static func decodeTable(
    _ bytes: [UInt8], path: String, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    let isText = FileSignature.of(bytes).map { $0 == .webPage } ?? true
    guard isText, let (encoding, text) = OtherEncoding.decode(bytes) else {
      return decode(bytes, path: path, into: &diagnostics)
    }
    diagnostics.add(.tableEncoding(encoding, at: SourcePlace(file: path)))
    return decode(text, path: path, into: &diagnostics)
  }

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
    if OtherEncoding.isUTF16(bytes) {
      report("UTF-16", SourcePlace(file: path), into: &diagnostics)
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let invalid = firstInvalidByte(in: text) {
      let place = SourceText(path: path, bytes: Array(text[..<invalid])).place(at: invalid)
      report(
        OtherEncoding.looksLikeWindows874(text) ? "Windows-874 (TIS-620)" : nil, place, into: &diagnostics)
      return nil
    }
    let source = SourceText(path: path, file: text)
    let controls = ControlCharacters.report(in: source, onlyNUL: isExtracted, into: &diagnostics)
    if controls > ControlCharacters.mostInText { return nil }
    if !isExtracted { BrokenThai.report(in: source, into: &diagnostics) }
    // They stop the release; what else is wrong in the file is told at once.
    return controls == 0 ? source : SourceText(path: path, bytes: ControlCharacters.blanked(source.bytes))
  }

  /// Whether a file's name is that of a table.
  static func isTable(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".csv", ".tsv", ".xls", ".xlsx"].contains(where: name.endsWithBytes)
  }

  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func report(
    _ encoding: String?, _ place: SourcePlace, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(.textOfOtherEncoding(encoding, isTable: isTable(place.file), at: place))
  }
}
