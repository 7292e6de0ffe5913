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
    guard digits.count == 13, digits.allSatisfy({ $0 <= 9 }) else { return false }
    let sum = (0..<12).reduce(0) { $0 + Int(digits[$1]) * (13 - $1) }
    return (11 - sum % 11) % 10 == Int(digits[12])
  }

  /// Numbers of persons (first digit 1 to 8) with a right checksum, whatever digits and separators write them.
  ///
  /// Numbers of juristic persons, which begin with 0, are public and not reported.
  public static func findPersonal(in bytes: [UInt8]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while let start = DigitScan.next(in: bytes, from: index) {
      let run = DigitRun(in: bytes.span, from: start)
      if run.count >= 13 { matches += DigitChain(of: bytes.span, in: start..<run.end).matches }
      index = run.end
    }
    return matches
  }
}
