import Catalogue

/// The items of one sub-indicator; its score is the mean of the items that are due.
public struct SubIndicatorReadiness: Sendable {
  /// The sub-indicator.
  public let subIndicator: SubIndicator
  /// Its items in official order.
  public let items: [ItemReadiness]

  /// The mean from 0 to 100; absent while no item is due.
  public var score: Double? { Mean.of(items.compactMap { $0.score.map(Double.init) }) }
}
