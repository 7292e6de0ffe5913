/// Writes whole numbers for people.
package enum ThaiNumber {
  /// The number with commas between thousands.
  package static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + DigitGroups.grouped(String(number.magnitude))
  }
}
