import Catalogue
import Content
import Diagnostics
import ThaiText

/// One stable key of an item: the document that answers for it in the year, and how it stands.
package struct PartReadiness: Sendable {
  /// The key.
  package let kind: DisclosureKind
  /// The document that answers; absent where none does.
  package let document: Document?
  /// The unit that is responsible, as far as any year's document or a draft says.
  package let unit: String?
  /// The page that readers open.
  package let page: SitePath?
  /// How it stands.
  package let status: ItemStatus
  /// The day of the latest change of what answers.
  package let lastChanged: CalendarDay?
  /// Its required elements.
  package let elements: [ElementReadiness]
  /// What keeps it from being published in full.
  package let problems: [Diagnostic]
}
