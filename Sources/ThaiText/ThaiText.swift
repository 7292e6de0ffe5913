import CUTF8Proc
import Glibc

// ThaiText: what is peculiar to Thai text, as plain functions over strings and bytes. It imports no other target.
//
// In: texts as people type them, with Thai or full-width digits, either era, any Unicode form.
// Out: values with one meaning (CalendarDay, FiscalYear, FiscalMonth, Baht) and texts in one form (NFC, Slug, ThaiOrder keys).
//
// - ThaiText.swift, Bytes.swift: normalisation, trimming, scanning of bytes; used by every other target.
// - ThaiDate.swift reads days; CalendarDay.swift, FiscalYear.swift and ThaiMonth.swift are the calendar. Open ThaiDate first.
// - ThaiDigits.swift, Baht.swift: numbers and money.
// - NationalID.swift finds and masks identification numbers.
// - ThaiOrder.swift, Slug.swift: the order of dictionaries, and the ids of headings and pages.

/// Unicode normalisation form C, under which equal texts have equal bytes.
package enum NFC {
  /// The text in form C.
  package static func normalised(_ text: String) -> String {
    mapped(text, UTF8PROC_COMPOSE)
  }

  /// Whether the text is in form C.
  package static func isNormalised(_ text: String) -> Bool {
    normalised(text).utf8.elementsEqual(text.utf8)
  }

  /// The text in form D, in which every mark is a code point of its own.
  static func decomposed(_ text: String) -> String {
    mapped(text, UTF8PROC_DECOMPOSE)
  }

  private static func mapped(_ text: String, _ form: utf8proc_option_t) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var text = text
    return text.withUTF8 { bytes in
      var result: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | form.rawValue)
      let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
      defer { free(result) }
      guard count >= 0, let result else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    }
  }
}

extension String {
  /// The text without blanks, no-break blanks and zero-width marks at its ends.
  package var trimmedBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !Self.isBlank($0) }),
      let last = scalars.lastIndex(where: { !Self.isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B, 0xFEFF: true
    default: false
    }
  }
}
