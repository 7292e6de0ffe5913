import ThaiText

/// A figure of an indicator, exact to a hundredth.
package struct PlanFigure: Sendable, Hashable, Comparable {
  /// The figure in hundredths.
  package let hundredths: Int

  /// A figure in hundredths.
  package init(hundredths: Int) { self.hundredths = hundredths }

  /// The figure that a text writes, in Thai digits or others; absent for anything else.
  package static func read(_ text: String) -> PlanFigure? {
    Baht.read(text).map { PlanFigure(hundredths: $0.satang) }
  }

  /// The figure for people, with decimals only where there are any.
  package var text: String { Baht(satang: hundredths).grouped }

  /// Orders by size.
  package static func < (lhs: PlanFigure, rhs: PlanFigure) -> Bool { lhs.hundredths < rhs.hundredths }
}
