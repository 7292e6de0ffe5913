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
    let text = bytes.span
    var matches: [Match] = []
    var chain = DigitChain()
    var index = 0
    while index < text.count {
      if chain.isEmpty {
        index = IdentityToken.nextBeginning(in: bytes, from: index)
        guard index < text.count else { break }
      }
      let (token, length) = IdentityToken.read(text, at: index)
      if case .digit(let digit) = token {
        chain.add(digit, at: index, end: index + length)
      } else if !chain.isEmpty, chain.isEnded(by: token) {
        matches += chain.finish()
      }
      index += length
    }
    return matches + chain.finish()
  }
}
