import Catalogue
import Content
import Diagnostics
import ThaiText

/// One item of the official list held against the content.
package struct ItemReadiness: Sendable {
  /// The item.
  package let item: CatalogueItem
  /// How it stands.
  package let status: ItemStatus
  /// The keys that answer for it, in the catalogue's order.
  package let parts: [PartReadiness]

  /// 100 or 0 as the year's rules say; absent while the item is not due.
  package var score: Int? {
    switch status {
    case .published: 100
    case .notDue: nil
    default: 0
    }
  }

  /// What keeps it from being published in full.
  package var problems: [Diagnostic] { parts.flatMap(\.problems) }

  /// The latest change of what answers it.
  package var lastChanged: CalendarDay? { parts.compactMap(\.lastChanged).max() }

  /// The units that are responsible for its documents, each once.
  package var units: [String] {
    var seen = Set<String>()
    return parts.compactMap(\.unit).filter { seen.insert($0).inserted }
  }
}
