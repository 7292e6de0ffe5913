import Diagnostics
import ThaiText

/// Finds words that a PDF gave in pieces: `ข้อจ ากัด` for ข้อจำกัด, `ซึ่ งประชาชน` for ซึ่งประชาชน.
///
/// No Thai word begins with a vowel or tone above, below or behind a consonant, and none ends with a vowel that needs
/// a consonant behind it; a blank there splits a word.
enum BrokenThai {
  private static let reach = 36

  /// Reports every such blank.
  static func report(in source: SourceText, into diagnostics: inout DiagnosticList) {
    source.bytes.withUnsafeBufferPointer { bytes in
      var index = 3
      while index + 3 < bytes.count {
        let blank = blankLength(bytes, index)
        if blank > 0, let joint = joint(bytes, before: index, after: index + blank) {
          diagnostics.add("text.broken-thai", .problem, in: source.path) {
            finding(joint, bytes, index..<(index + blank), source)
          }
        }
        index += max(1, blank)
      }
    }
  }

  /// How the two pieces of a word belong together.
  private enum Joint { case saraAm, plain }

  private static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    if bytes[index] == 0x20 { return 1 }
    return bytes[index] == 0xC2 && bytes[index + 1] == 0xA0 ? 2 : 0
  }

  private static func joint(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, after start: Int) -> Joint?
  {
    guard let last = thai(bytes, end - 3), let next = thai(bytes, start), isInWord(last) else { return nil }
    switch next {
    case 0x32:
      // PDFs lose the ring of ำ and leave a blank; `ก าร` is การ all the same.
      let isKan = last == 0x01 && thai(bytes, start + 3) == 0x23
      return isConsonant(last) || isTone(last) ? isKan ? .plain : .saraAm : nil
    case 0x30, 0x31, 0x33...0x3A, 0x47...0x4E: return .plain
    default: break
    }
    guard isConsonant(next) else { return nil }
    let vowel = isTone(last) ? thai(bytes, end - 6) : last
    switch vowel {
    case 0x31, 0x36, 0x37: return .plain
    case 0x47: return thai(bytes, end - 6) == 0x01 ? nil : .plain
    default: return nil
    }
  }

  /// The place in the Thai block of the letter at an index; nil for anything else.
  private static func thai(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8? {
    guard index >= 0, index + 2 < bytes.count, bytes[index] == 0xE0 else { return nil }
    switch bytes[index + 1] {
    case 0xB8: return bytes[index + 2] & 0x3F
    case 0xB9: return 0x40 | bytes[index + 2] & 0x3F
    default: return nil
    }
  }

  /// Whether a letter may be the first that people see of a word: a consonant, or a vowel that stands before one.
  private static func beginsWord(_ letter: UInt8?) -> Bool {
    letter.map { isConsonant($0) || 0x40...0x44 ~= $0 } ?? false
  }

  /// Whether a letter cannot be without the one before it.
  private static func isMark(_ letter: UInt8?) -> Bool {
    letter.map { 0x30...0x3A ~= $0 || 0x47...0x4E ~= $0 } ?? false
  }

  private static func isConsonant(_ letter: UInt8) -> Bool { 0x01...0x2E ~= letter }
  private static func isTone(_ letter: UInt8) -> Bool { 0x48...0x4B ~= letter }
  private static func isInWord(_ letter: UInt8) -> Bool {
    isConsonant(letter) || 0x30...0x3A ~= letter || 0x47...0x4C ~= letter
  }

  private static func finding(
    _ joint: Joint, _ bytes: UnsafeBufferPointer<UInt8>, _ blank: Range<Int>, _ source: SourceText
  ) -> Diagnostic {
    var (start, end) = (blank.lowerBound, blank.upperBound)
    while blank.lowerBound - start < reach, thai(bytes, start - 3) != nil { start -= 3 }
    while start + 3 < blank.lowerBound, !beginsWord(thai(bytes, start)) { start += 3 }
    while end - blank.upperBound < reach || isMark(thai(bytes, end)), thai(bytes, end) != nil { end += 3 }
    let head = String(decoding: bytes[start..<blank.lowerBound], as: UTF8.self)
    let tail = String(decoding: bytes[blank.upperBound..<end], as: UTF8.self)
    let mended = head + (joint == .saraAm ? "ำ" + String(tail.unicodeScalars.dropFirst()) : tail)
    return .brokenThai(
      head + " " + tail, mended: Spelling.normalised(mended), in: source, at: start, length: end - start)
  }
}
