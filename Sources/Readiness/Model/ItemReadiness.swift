import Catalogue
import Diagnostics
import Records
import ThaiText

/// One item of the official list held against the content.
public struct ItemReadiness: Sendable {
  /// The item.
  public let item: CatalogueItem
  /// How it stands.
  public let status: ItemStatus
  /// The keys that answer for it, in the catalogue's order.
  public let parts: [PartReadiness]

  /// 100 or 0 as the year's rules say; absent while the item is not due.
  public var score: Int? {
    switch status {
    case .published: 100
    case .notDue: nil
    default: 0
    }
  }

  /// What keeps it from being published in full.
  public var problems: [Diagnostic] { parts.flatMap(\.problems) }

  /// The latest change of what answers it.
  public var lastChanged: CalendarDay? { parts.compactMap(\.lastChanged).max() }

  /// The units that are responsible for its documents, each once.
  public var units: [String] {
    var seen = Set<String>()
    return parts.compactMap(\.unit).filter { seen.insert($0).inserted }
  }
}
