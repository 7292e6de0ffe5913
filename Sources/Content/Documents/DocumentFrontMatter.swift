import Catalogue
import Diagnostics
import ThaiText

/// What a document's data says, before its text is read.
package struct DocumentFrontMatter: Sendable {
  /// The stable key under which it is filed.
  package let key: DisclosureKey
  /// The category of its key.
  package let category: PublicationCategory
  /// The fiscal year of its file name.
  package let year: FiscalYear
  /// Its path below the project's root.
  package let path: String
  /// The title.
  package let title: String
  /// One sentence on what it shows.
  package let summary: String?
  /// The day of publication.
  package let published: CalendarDay?
  /// The day of the last change.
  package let updated: CalendarDay?
  /// The unit that is responsible.
  package let unit: String?
  /// Whether the public may see it.
  package let status: PublicationStatus
  /// The fiscal years for which it is in force, where it says so.
  package let covers: CoveredYears?
  /// Whether its data is made up.
  package let isSample: Bool
  /// The files for download.
  package let attachments: [Attachment]
  /// The tables.
  package let datasets: [Dataset]
  /// The links beside the text.
  package let links: [ReferenceLink]
  /// What only the author can vouch for.
  package let declarations: [Declaration]
  /// Files that are missing or damaged, dead links: what makes an item broken.
  package let faults: [Diagnostic]

  /// The day that readers see as the latest one.
  package var lastChanged: CalendarDay? { updated ?? published }
}
