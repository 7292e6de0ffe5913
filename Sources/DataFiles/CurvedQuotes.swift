import Diagnostics

/// Quotation marks of Word's around a value, which YAML takes for a part of it.
package struct CurvedQuotes {
  /// What stands between them; nil if they are not closed.
  let inner: String?

  private static let double: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "\""]
  private static let single: Set<Unicode.Scalar> = ["‘", "’", "‚", "‛", "'"]

  /// Looks at a value without straight quotes; nil if it only holds quotations, such as `“ก” และ “ข”`.
  init?(around text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.value > 0x7F else { return nil }
    let isDouble = Self.double.contains(first)
    guard isDouble || Self.single.contains(first) else { return nil }
    let closing = isDouble ? Self.double : Self.single
    let rest = scalars.dropFirst()
    // An apostrophe within a text closes nothing.
    let end = isDouble ? rest.firstIndex(where: closing.contains) : rest.lastIndex(where: closing.contains)
    guard let end else {
      inner = nil
      return
    }
    guard rest.index(after: end) == rest.endIndex else { return nil }
    inner = String(rest[..<end])
  }

  /// Whether bytes begin with such a mark.
  static func begin(_ bytes: ArraySlice<UInt8>) -> Bool { isMark(bytes.prefix(3)) }

  /// Whether bytes end with such a mark.
  static func end(_ bytes: ArraySlice<UInt8>) -> Bool { isMark(bytes.suffix(3)) }

  /// “ ” „ ‟ ‘ ’ ‚ ‛ are U+2018 to U+201F.
  package static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xE2, 0x80]) && bytes.last.map { 0x98...0x9F ~= $0 } ?? false
  }
}

extension Diagnostic {
  /// A value or key within quotation marks of Word's.
  static func curvedQuotes(
    _ quotes: CurvedQuotes, in source: SourceText, at offset: Int, length: Int
  ) -> Diagnostic {
    let meant = quotes.inner.flatMap { $0.utf8.count > 180 ? nil : "\"\($0)\"" }
    return Diagnostic(
      "yaml.curved-quote", .problem, in: source, at: offset, length: length,
      LocalizedText(
        th: quotes.inner == nil
          ? "ขึ้นต้นด้วยเครื่องหมายคำพูดโค้งที่ Word เปลี่ยนให้ แต่ไม่ได้ปิด"
          : "เครื่องหมายคำพูดโค้ง (“ ” หรือ ‘ ’) ที่ Word เปลี่ยนให้ ใช้ครอบค่าไม่ได้ จึงอ่านเฉพาะข้อความข้างใน",
        en: quotes.inner == nil
          ? "it begins with a curved quotation mark of Word's that is never closed"
          : "curved quotation marks of Word's (“ ” or ‘ ’) do not quote a value; what stands between them was read"
      ),
      mend: LocalizedText(
        th: "พิมพ์ \" \" แทน ถ้าต้องการให้ผู้อ่านเห็นเครื่องหมายโค้งด้วย ให้ครอบทั้งหมดด้วย ' ' เช่น '“ข้อความ”'",
        en:
          "type \" \" instead; put ' ' around all of it where readers are to see the marks, such as '“text”'"),
      suggestion: meant)
  }
}
