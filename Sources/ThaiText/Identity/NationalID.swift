/// Thai identification numbers of 13 digits: those of persons are never published.
public enum NationalID {
  /// A person's number found among bytes; only its last digits are kept.
  public struct Match: Sendable, Hashable {
    /// Where it begins, in bytes.
    public let offset: Int
    /// How many bytes it takes, separators included.
    public let length: Int
    /// Its last four digits.
    public let lastDigits: String
  }

  /// Whether 13 digit values (0 to 9) satisfy the checksum.
  public static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13 else { return false }
    let sum = (0..<12).reduce(0) { $0 + Int(digits[$1]) * (13 - $1) }
    return (11 - sum % 11) % 10 == Int(digits[12])
  }

  /// Numbers of persons (first digit 1 to 8) with a right checksum, whatever digits and separators write them.
  public static func findPersonal(in bytes: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var run = DigitRun()
    var index = 0
    while index < bytes.count {
      let (digit, length) = IdentityBytes.digit(in: bytes, at: index)
      if let digit {
        run.add(digit, at: index, end: index + length)
        index += length
        continue
      }
      let gap = run.isEmpty ? 0 : IdentityBytes.separator(in: bytes, at: index)
      if gap > 0, run.allowsSeparator(at: index) {
        index += gap
        continue
      }
      if let match = run.finish() { matches.append(match) }
      index += 1
    }
    if let match = run.finish() { matches.append(match) }
    return matches
  }
}
