import CUTF8Proc
import Glibc

// ThaiText: what is peculiar to Thai text, as plain functions over strings and bytes. It imports no other target.
//
// In: texts as people type them, with Thai or full-width digits, either era, any Unicode form.
// Out: values with one meaning (CalendarDay, FiscalYear, FiscalMonth, Baht) and texts in one form (NFC, Slug, ThaiOrder keys).
//
// - Spelling.swift: the one spelling in which texts are read and compared. SpellingScan.swift, LineBlanks.swift find
//   what differs from it, Respelling.swift knows where it stood in the file.
// - ThaiText.swift, Bytes.swift: Unicode's forms, trimming, scanning of bytes; used by every other target.
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
    var text = text
    let changed: String? = text.withUTF8 { bytes in
      if keeps(bytes, form) { return nil }
      var result: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | form.rawValue)
      let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
      defer { free(result) }
      guard count >= 0, let result else { return nil }
      return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    }
    return changed ?? text
  }

  /// Whether a text has only letters that a form keeps, dashes and quotes, and Thai with its marks in order.
  private static func keeps(_ bytes: UnsafeBufferPointer<UInt8>, _ form: utf8proc_option_t) -> Bool {
    // Up to U+02FF all letters are composed; from U+00C0 on some are not decomposed.
    let firstOther: UInt8 = form == UTF8PROC_COMPOSE ? 0xCC : 0xC3
    var index = 0
    var lastClass = 0
    while index < bytes.count {
      var combiningClass = 0
      switch bytes[index] {
      case ..<0x80: index += 1
      case 0xC2..<firstOther: index += 2
      case 0xE0 where bytes[index + 1] == 0xB8 || bytes[index + 1] == 0xB9:
        combiningClass = thaiClass(bytes[index + 1], bytes[index + 2])
        if combiningClass > 0, combiningClass < lastClass { return false }
        index += 3
      case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: index += 3
      default: return false
      }
      lastClass = combiningClass
    }
    return true
  }

  /// The canonical combining class of a Thai letter by the last two bytes of its UTF-8.
  private static func thaiClass(_ second: UInt8, _ third: UInt8) -> Int {
    switch (second, third) {
    case (0xB8, 0xB8...0xB9): 103
    case (0xB8, 0xBA): 9
    case (0xB9, 0x88...0x8B): 107
    default: 0
    }
  }
}

extension String {
  /// The text without blanks of any width, line ends and zero-width marks at its ends.
  package var trimmedBlanks: String {
    let scalars = unicodeScalars
    guard let head = scalars.first, let tail = scalars.last else { return self }
    if !Self.isTrimmed(head), !Self.isTrimmed(tail) { return self }
    guard let first = scalars.firstIndex(where: { !Self.isTrimmed($0) }),
      let last = scalars.lastIndex(where: { !Self.isTrimmed($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    Spelling.isBlank(scalar) || scalar.value == 0x200B || scalar.value == 0xFEFF
  }
}
