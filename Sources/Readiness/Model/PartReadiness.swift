import Catalogue
import Diagnostics
import Records
import ThaiText

/// One stable key of an item: the document that answers for it in the year, and how it stands.
public struct PartReadiness: Sendable {
  /// The key.
  public let kind: DisclosureKind
  /// The document that answers; absent where none does.
  public let document: Document?
  /// The unit that is responsible, as far as any year's document or a draft says.
  public let unit: String?
  /// The page that readers open.
  public let page: SitePath?
  /// How it stands.
  public let status: ItemStatus
  /// The day of the latest change of what answers.
  public let lastChanged: CalendarDay?
  /// Its required elements.
  public let elements: [ElementReadiness]
  /// What keeps it from being published in full.
  public let problems: [Diagnostic]
}
