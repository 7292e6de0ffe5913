import Content
import ThaiText

/// The budget tables of a document, taken together.
struct BudgetTable: Sendable {
  /// The years of all headers.
  var years: Set<FiscalYear> = []
  /// The dimensions in the order in which they come.
  var dimensions: [PlanDimension] = []
  /// The lines of the tables, as indices.
  var lines: Set<Int> = []
  /// The numbers of the lines that found a place.
  var placed: Set<Int> = []

  /// The index of a dimension, which is added where it is new.
  mutating func index(of number: Int) -> Int {
    if let index = dimensions.firstIndex(where: { $0.number == number }) { return index }
    dimensions.append(PlanDimension(number: number, title: ""))
    return dimensions.count - 1
  }
}
