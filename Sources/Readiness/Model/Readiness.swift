import Catalogue
import Content
import ThaiText

/// The result of holding the content against one year's official list.
package struct Readiness: Sendable {
  /// The list.
  package let catalogue: Catalogue
  /// The day on which it was judged.
  package let judgedOn: CalendarDay
  /// The indicators in official order.
  package let indicators: [IndicatorReadiness]

  /// Every sub-indicator in official order.
  package var subIndicators: [SubIndicatorReadiness] { indicators.flatMap(\.subIndicators) }

  /// Every item in official order.
  package var items: [ItemReadiness] { subIndicators.flatMap(\.items) }

  /// The OIT score from 0 to 100: the mean of the indicators; 0 while nothing is due.
  package var score: Double { Mean.of(indicators.compactMap(\.score)) ?? 0 }

  /// How many items stand at a status.
  package func count(of status: ItemStatus) -> Int { items.count { $0.status == status } }

  /// The item of a code such as `O12`.
  package func item(code: String) -> ItemReadiness? { items.first { $0.item.code == code } }

  /// The items for which a key answers.
  package func items(for key: DisclosureKey) -> [ItemReadiness] {
    items.filter { $0.parts.contains { $0.kind.key == key } }
  }
}
