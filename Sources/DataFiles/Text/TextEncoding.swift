import Diagnostics
import ThaiText

/// Turns the bytes of a file into text, or says in which encoding they seem to be.
package enum TextEncoding {
  /// The text without a byte order mark; nothing where it is not UTF-8, which is reported.
  package static func decode(
    _ bytes: [UInt8], path: String, into diagnostics: inout DiagnosticList
  ) -> SourceText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || looksLikeUTF16(bytes) {
      report("UTF-16", path, SourcePlace(file: path), into: &diagnostics)
      return nil
    }
    let text = withoutMark(bytes)
    if let bad = UTF8Check.firstBadByte(in: text) {
      let readable = SourceText(path: path, bytes: Array(text[..<bad]))
      let place = readable.place(at: bad)
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

  /// The bytes without a byte order mark.
  package static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
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
    var zeros = (even: 0, odd: 0)
    var thaiRows = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() {
      let isEven = index.isMultiple(of: 2)
      if byte == 0 { if isEven { zeros.even += 1 } else { zeros.odd += 1 } }
      if byte == 0x0E { if isEven { thaiRows.even += 1 } else { thaiRows.odd += 1 } }
    }
    let even = zeros.even + thaiRows.even
    let odd = zeros.odd + thaiRows.odd
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
