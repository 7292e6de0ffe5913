/// A share of 100 with two decimals, written without floating point so that every machine writes the same.
struct Hundredths {
  private let value: Int

  /// The share of a number in a whole.
  init(of number: Int, in whole: Int) { value = number * 10_000 / max(1, whole) }

  private init(value: Int) { self.value = value }

  /// What is left of 100.
  var rest: Hundredths { Hundredths(value: 10_000 - value) }

  /// The share as SVG reads it, such as 86.04.
  var text: String {
    let decimals = value % 100
    return "\(value / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
