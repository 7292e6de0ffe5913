import Diagnostics
import ThaiText

/// Turns the bytes of a file into text, or says in which encoding they seem to be.
package enum TextEncoding {
  /// The text without a byte order mark; nil if it is not UTF-8, which is reported.
  package static func decode(
    _ bytes: [UInt8], path: String, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) {
      report("UTF-16", path, SourcePlace(file: path), into: &diagnostics)
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    if let invalid = firstInvalidByte(in: text) {
      let place = SourceText(path: path, bytes: Array(text[..<invalid])).place(at: invalid)
      report(looksLikeWindows874(text) ? "Windows-874 (TIS-620)" : nil, path, place, into: &diagnostics)
      return nil
    }
    let source = SourceText(path: path, bytes: text)
    guard let zero = text.withUnsafeBufferPointer({ ByteScan.first(0, in: $0) }) else { return source }
    diagnostics.add(
      "text.nul", in: source, at: zero,
      LocalizedText(th: "มีอักขระ NUL ในไฟล์ข้อความ", en: "the text holds a NUL character"),
      mend: LocalizedText(th: "บันทึกไฟล์ใหม่เป็นข้อความ UTF-8", en: "save the file again as UTF-8 text"))
    return nil
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
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
    _ encoding: String?, _ path: String, _ place: SourcePlace, into diagnostics: inout DiagnosticList
  ) {
    let name = encoding.map { LocalizedText(th: "ดูเหมือนเป็น \($0)", en: "it looks like \($0)") }
    diagnostics.add(
      Diagnostic(
        encoding == nil ? "text.not-utf8" : "text.encoding", .error, at: place,
        LocalizedText(
          th: "ไฟล์นี้ไม่ใช่ UTF-8" + (name.map { " " + $0.th } ?? ""),
          en: "the file is not UTF-8" + (name.map { "; " + $0.en } ?? "")),
        mend: LocalizedText(
          th: "เปิดด้วยโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
          en: "open it in an editor and save it again with the encoding UTF-8")))
  }
}
