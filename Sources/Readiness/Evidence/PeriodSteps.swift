import Catalogue
import ThaiText

extension PeriodCoverage {
  /// The months that must each be there (one group a step; any month of a group satisfies it).
  func steps(of year: FiscalYear) -> [[FiscalMonth]] {
    switch self {
    case .months: year.months.map { [$0] }
    case .quarters: stride(from: 0, to: 12, by: 3).map { Array(year.months[$0..<($0 + 3)]) }
    case .halfYear: year.months.prefix(6).map { [$0] }
    }
  }
}
