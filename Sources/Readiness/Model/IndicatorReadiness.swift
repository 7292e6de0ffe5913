import Catalogue

/// The sub-indicators of one indicator; its score is the mean of theirs, each weighing the same.
package struct IndicatorReadiness: Sendable {
  /// The indicator.
  package let indicator: Indicator
  /// Its sub-indicators in official order.
  package let subIndicators: [SubIndicatorReadiness]

  /// The mean from 0 to 100; absent while no item is due.
  package var score: Double? { Mean.of(subIndicators.compactMap(\.score)) }
}
