import Diagnostics

/// What was reached of one output indicator.
public struct OutputResult: Sendable, Hashable {
  /// Which indicator of the sheet, from 1.
  public var indicator: Int
  /// The figure reached, with its unit left out.
  public var reached: PlanFigure
  /// Where it is written.
  public var place: SourcePlace

  /// A result.
  public init(indicator: Int, reached: PlanFigure, place: SourcePlace) {
    self.indicator = indicator
    self.reached = reached
    self.place = place
  }
}
