/// Writes whole numbers for people.
public enum ThaiNumber {
  /// The number with commas between thousands.
  public static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + DigitGroups.grouped(String(number.magnitude))
  }
}
