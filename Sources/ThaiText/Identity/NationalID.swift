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
    /// Whether it stands in one piece or in the official groups with hyphens, so that it is hardly there by chance.
    package let isPlain: Bool
  }

  /// More bytes than any number takes with its separators and its neighbours.
  package static let longestReach = 8192

  /// Whether 13 digit values (0 to 9) satisfy the checksum.
  package static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, digits.allSatisfy({ $0 <= 9 }) else { return false }
    return isValid(digits[...])
  }

  static func isValid(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (weight, digit) in zip((2...13).reversed(), digits) { sum += weight * Int(digit) }
    return UInt8((11 - sum % 11) % 10) == digits.last
  }

  /// Numbers of persons (first digit 1 to 8) with a right checksum, whatever digits and separators write them.
  ///
  /// Escapes such as `%31`, `\u0031` and `&#49;` are read both as they stand and as the characters that they mean.
  /// Numbers of juristic persons, which begin with 0, are public and not reported.
  package static func findPersonal(in bytes: [UInt8]) -> [Match] {
    let plain = find(in: bytes, undoing: false)
    guard IdentityToken.holdsEscapes(bytes) else { return plain }
    let undone = Set(find(in: bytes, undoing: true)).subtracting(plain)
    return undone.isEmpty
      ? plain : (plain + undone).sorted { ($0.offset, $0.length) < ($1.offset, $1.length) }
  }

  private static func find(in bytes: [UInt8], undoing escapes: Bool) -> [Match] {
    bytes.withUnsafeBufferPointer { text in
      var matches: [Match] = []
      var chain = DigitChain()
      var index = IdentityToken.nextDigit(text, from: 0, undoing: escapes)
      while index < text.count {
        let (token, length) = IdentityToken.read(text, at: index, undoing: escapes)
        index += length
        if case .digit(let digit) = token {
          chain.add(digit, at: index - length, end: index)
        } else if chain.isEmpty || chain.isEnded(by: token) {
          chain.finish(in: text, into: &matches)
          index = IdentityToken.nextDigit(text, from: index, undoing: escapes)
        }
      }
      chain.finish(in: text, into: &matches)
      return matches
    }
  }

  /// The text with every person's number as crosses, except for its last four digits.
  ///
  /// The number of code points stays the same, so that a caret below the text still points at the same place. Digits that
  /// are left and make up a number with their neighbours are crossed out as well: the result holds no number.
  package static func masked(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var matches = findPersonal(in: bytes)
    guard !matches.isEmpty else { return text }
    var kept = 4
    while !matches.isEmpty {
      bytes = crossed(bytes, matches, keeping: kept)
      matches = findPersonal(in: bytes)
      kept = 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the digits of a number found in one text stand in another one, whatever lies between them; nil if nowhere.
  package static func offset(of match: Match, of text: [UInt8], in source: ArraySlice<UInt8>) -> Int? {
    let wanted = digits(of: Array(text[match.offset...].prefix(match.length)))
    guard wanted.count == 13 else { return nil }
    let there = digits(of: Array(source))
    let values = there.map(\.value)
    let start = values.indices.dropLast(12).first {
      values[$0..<($0 + 13)].elementsEqual(wanted.map(\.value))
    }
    return start.map { source.startIndex + there[$0].offset }
  }

  private static func digits(of bytes: [UInt8]) -> [(value: UInt8, offset: Int)] {
    let plain = IdentityToken.digits(of: bytes, undoing: true)
    return bytes.withUnsafeBufferPointer { text in
      plain.compactMap { place in
        guard case .digit(let value) = IdentityToken.read(text, at: place.lowerBound, undoing: true).token
        else {
          return nil
        }
        return (value, place.lowerBound)
      }
    }
  }

  private static func crossed(_ bytes: [UInt8], _ matches: [Match], keeping kept: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var end = 0
    for match in matches where match.offset >= end {
      result += bytes[end..<match.offset]
      end = match.offset + match.length
      let number = Array(bytes[match.offset..<end])
      // Read as it stands it has 13 digits, or else its escapes stand for them.
      let isEscaped = IdentityToken.digits(of: number, undoing: false).count != 13
      let digits = IdentityToken.digits(of: number, undoing: isEscaped)
      var start = 0
      for digit in digits.prefix(digits.count - kept) {
        result += number[start..<digit.lowerBound]
        result += number[digit].filter { $0 & 0xC0 != 0x80 }.map { _ in UInt8(ascii: "x") }
        start = digit.upperBound
      }
      result += number[start...]
    }
    return result + bytes[end...]
  }
}
