import Diagnostics

/// What was reached of one output indicator.
package struct OutputResult: Sendable, Hashable {
  /// Which indicator of the sheet, from 1.
  package var indicator: Int
  /// The figure reached, with its unit left out.
  package var reached: PlanFigure
  /// Where it is written.
  package var place: SourcePlace

  /// A result.
  package init(indicator: Int, reached: PlanFigure, place: SourcePlace) {
    self.indicator = indicator
    self.reached = reached
    self.place = place
  }
}
