import ThaiText

/// A figure of an indicator, exact to a hundredth.
public struct PlanFigure: Sendable, Hashable, Comparable {
  /// The figure in hundredths.
  public let hundredths: Int

  /// A figure in hundredths.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// The figure that a text writes, in Thai digits or others; absent for anything else.
  public static func read(_ text: String) -> PlanFigure? {
    Baht.read(text).map { PlanFigure(hundredths: $0.satang) }
  }

  /// The figure for people, with decimals only where there are any.
  public var text: String { Baht(satang: hundredths).grouped }

  /// Orders by size.
  public static func < (lhs: PlanFigure, rhs: PlanFigure) -> Bool { lhs.hundredths < rhs.hundredths }
}
