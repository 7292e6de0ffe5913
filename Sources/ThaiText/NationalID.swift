/// Thai identification numbers of 13 digits: those of persons are never published.
package enum NationalID {
  /// A person's number found among bytes; only its last digits are kept.
  package struct Match: Sendable, Hashable {
    /// Where it begins, in bytes.
    package let offset: Int
    /// How many bytes it takes, separators included.
    package let length: Int
    /// Its last four digits.
    package let lastDigits: String
  }

  /// Whether 13 digit values (0 to 9) satisfy the checksum.
  package static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, digits.allSatisfy({ $0 <= 9 }) else { return false }
    let sum = (0..<12).reduce(0) { $0 + Int(digits[$1]) * (13 - $1) }
    return (11 - sum % 11) % 10 == Int(digits[12])
  }

  /// Numbers of persons (first digit 1 to 8) with a right checksum, whatever digits and separators write them.
  ///
  /// Numbers of juristic persons, which begin with 0, are public and not reported.
  package static func findPersonal(in bytes: [UInt8]) -> [Match] {
    bytes.withUnsafeBufferPointer { text in
      var matches: [Match] = []
      var chain = DigitChain()
      var index = IdentityToken.nextDigit(text, from: 0)
      while index < text.count {
        let (token, length) = IdentityToken.read(text, at: index)
        index += length
        if case .digit(let digit) = token {
          chain.add(digit, at: index - length, end: index)
        } else if chain.isEmpty || chain.isEnded(by: token) {
          matches += chain.finish()
          index = IdentityToken.nextDigit(text, from: index)
        }
      }
      return matches + chain.finish()
    }
  }

  /// The text with every person's number as crosses, except for its last four digits.
  ///
  /// The number of code points stays the same, so that a caret below the text still points at the same place.
  package static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let matches = findPersonal(in: bytes)
    guard !matches.isEmpty else { return text }
    var result: [UInt8] = []
    var end = 0
    for match in matches where match.offset >= end {
      result += bytes[end..<match.offset]
      end = match.offset + match.length
      result += crossed(String(decoding: bytes[match.offset..<end], as: UTF8.self)).utf8
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  private static func crossed(_ number: String) -> String {
    let digits = number.unicodeScalars.count { ThaiDigits.digit($0) != nil }
    var seen = 0
    let scalars = number.unicodeScalars.map { scalar -> Unicode.Scalar in
      guard ThaiDigits.digit(scalar) != nil else { return scalar }
      seen += 1
      return seen <= digits - 4 ? "x" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Groups of digits that follow each other with only hyphens or blanks between them.
struct DigitChain {
  private struct Group {
    var digits: Range<Int>
    let start: Int
    var end: Int
    let followsHyphen: Bool
  }

  private var digits: [UInt8] = []
  private var groups: [Group] = []
  private var blanks = 0
  private var hyphens = 0

  var isEmpty: Bool { groups.isEmpty }

  /// Adds a digit to the last group, or to a new one after a separator.
  mutating func add(_ digit: UInt8, at start: Int, end: Int) {
    if groups.isEmpty || blanks + hyphens > 0 {
      let none = digits.count..<digits.count
      groups.append(Group(digits: none, start: start, end: end, followsHyphen: hyphens > 0))
    }
    digits.append(digit)
    let last = groups.count - 1
    groups[last].digits = groups[last].digits.lowerBound..<digits.count
    groups[last].end = end
    (blanks, hyphens) = (0, 0)
  }

  /// Adds a token that is no digit; true if it ends the chain.
  mutating func isEnded(by token: IdentityToken) -> Bool {
    switch token {
    case .blank: blanks += 1
    case .hyphen: hyphens += 1
    case .invisible: break
    case .digit, .other: return true
    }
    return blanks + hyphens > 3
  }

  /// The numbers of persons in the chain, which is empty afterwards.
  mutating func finish() -> [NationalID.Match] {
    var matches: [NationalID.Match] = []
    var first = digits.count < 13 ? groups.count : 0
    while first < groups.count {
      if let window = window(from: first), let match = match(window) {
        matches.append(match)
        first = window.upperBound
      } else {
        first += 1
      }
    }
    clear()
    return matches
  }

  private mutating func clear() {
    digits.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    (blanks, hyphens) = (0, 0)
  }

  /// The groups from one on that make up 13 digits together.
  private func window(from first: Int) -> Range<Int>? {
    var count = 0
    for index in first..<groups.count {
      count += groups[index].digits.count
      if count == 13 { return first..<(index + 1) }
      if count > 13 { return nil }
    }
    return nil
  }

  private func match(_ window: Range<Int>) -> NationalID.Match? {
    let first = groups[window.lowerBound].digits.lowerBound
    let digits = Array(self.digits[first..<(first + 13)])
    guard (1...8).contains(digits[0]), NationalID.isValid(digits), isOneNumber(window) else { return nil }
    let start = groups[window.lowerBound].start
    return NationalID.Match(
      offset: start, length: groups[window.upperBound - 1].end - start,
      lastDigits: digits.suffix(4).map { String($0) }.joined())
  }

  /// Whether groups are meant as one number, and are not neighbours by chance as in a row of amounts.
  private func isOneNumber(_ window: Range<Int>) -> Bool {
    let lengths = groups[window].map(\.digits.count)
    if lengths == [13] || lengths == [1, 4, 5, 2, 1] { return true }
    if isHyphenated(window) { return true }
    return window == groups.indices && (Self.isUniform(lengths) || Self.keepsOfficialBreaks(lengths))
  }

  private func isHyphenated(_ window: Range<Int>) -> Bool {
    groups[window].dropFirst().allSatisfy(\.followsHyphen) && !groups[window.lowerBound].followsHyphen
      && (window.upperBound == groups.count || !groups[window.upperBound].followsHyphen)
  }

  private static func isUniform(_ lengths: [Int]) -> Bool {
    lengths.dropLast().allSatisfy { $0 == lengths[0] } && lengths.last ?? 0 <= lengths[0]
  }

  /// Whether every break is one of those of the official form 1-2345-67890-12-3.
  private static func keepsOfficialBreaks(_ lengths: [Int]) -> Bool {
    var position = 0
    return lengths.allSatisfy { length in
      position += length
      return [1, 5, 10, 12, 13].contains(position)
    }
  }
}

/// A byte sequence of a text, as far as identification numbers are concerned.
enum IdentityToken: Equatable {
  case digit(UInt8)
  case hyphen
  case blank
  case invisible
  case other

  /// The token at an index of UTF-8 bytes, and how many bytes it takes.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (token: IdentityToken, length: Int)
  {
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39: return (.digit(byte - 0x30), 1)
    case 0x20: return (.blank, 1)
    case 0x2D: return (.hyphen, 1)
    case 0x25: return percentEncoded(bytes, at: index)
    case 0xC2 where continues(bytes, at: index, by: 1): return (latin(bytes[index + 1]), 2)
    case 0xE0...0xEF where continues(bytes, at: index, by: 2):
      let (second, third) = (UInt32(bytes[index + 1] & 0x3F), UInt32(bytes[index + 2] & 0x3F))
      return (wide(UInt32(byte & 0x0F) << 12 | second << 6 | third), 3)
    default: return (.other, 1)
    }
  }

  /// Where a digit, or an escape whose digits do not count, may begin at or after an index.
  static func nextDigit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x25, 0xEF: return index
      case 0xE0 where index + 2 < bytes.count && bytes[index + 1] & 0xFE == 0xB8:
        if bytes[index + 1] == 0xB9, bytes[index + 2] >= 0x90 { return index }
        index += bytes[index + 2] >= 0x80 ? 3 : 2
      default: index += 1
      }
    }
    return index
  }

  private static func continues(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, by count: Int) -> Bool {
    index + count < bytes.count && (1...count).allSatisfy { bytes[index + $0] & 0xC0 == 0x80 }
  }

  /// `%20` and the like in a link, whose digits are not digits of the text.
  private static func percentEncoded(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    IdentityToken, Int
  ) {
    guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
      return (.other, 1)
    }
    let isBlank = bytes[index + 1] == UInt8(ascii: "2") && bytes[index + 2] == UInt8(ascii: "0")
    return (isBlank ? .blank : .other, 3)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x46 ~= byte & 0xDF
  }

  private static func latin(_ second: UInt8) -> IdentityToken {
    switch second {
    case 0xA0: .blank
    case 0xAD: .invisible
    default: .other
    }
  }

  private static func wide(_ value: UInt32) -> IdentityToken {
    switch value {
    case 0x0E50...0x0E59: .digit(UInt8(value - 0x0E50))
    case 0xFF10...0xFF19: .digit(UInt8(value - 0xFF10))
    case 0x2000...0x200A, 0x202F, 0x3000: .blank
    case 0x200B...0x200F, 0x2060, 0xFEFF: .invisible
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: .hyphen
    default: .other
    }
  }
}
