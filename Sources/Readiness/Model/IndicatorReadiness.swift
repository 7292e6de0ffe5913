import Catalogue

/// The sub-indicators of one indicator; its score is the mean of theirs, each weighing the same.
public struct IndicatorReadiness: Sendable {
  /// The indicator.
  public let indicator: Indicator
  /// Its sub-indicators in official order.
  public let subIndicators: [SubIndicatorReadiness]

  /// The mean from 0 to 100; absent while no item is due.
  public var score: Double? { Mean.of(subIndicators.compactMap(\.score)) }
}
