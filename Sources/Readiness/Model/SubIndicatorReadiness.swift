import Catalogue

/// The items of one sub-indicator; its score is the mean of the items that are due.
package struct SubIndicatorReadiness: Sendable {
  /// The sub-indicator.
  package let subIndicator: SubIndicator
  /// Its items in official order.
  package let items: [ItemReadiness]

  /// The mean from 0 to 100; absent while no item is due.
  package var score: Double? { Mean.of(items.compactMap { $0.score.map(Double.init) }) }
}
