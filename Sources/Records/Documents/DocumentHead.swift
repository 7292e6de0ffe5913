import Catalogue
import Diagnostics
import ThaiText

/// What a document's data says, before its text is read.
public struct DocumentHead: Sendable {
  /// The stable key under which it is filed.
  public let key: DisclosureKey
  /// The category of its key.
  public let category: PublicationCategory
  /// The fiscal year of its file name.
  public let year: FiscalYear
  /// Its path below the project's root.
  public let path: String
  /// The title.
  public let title: String
  /// One sentence on what it shows.
  public let summary: String?
  /// The day of publication.
  public let published: CalendarDay?
  /// The day of the last change.
  public let updated: CalendarDay?
  /// The unit that is responsible.
  public let unit: String?
  /// Whether the public may see it.
  public let status: PublicationStatus
  /// The fiscal years for which it is in force, where it says so.
  public let covers: CoveredYears?
  /// Whether its data is made up.
  public let isSample: Bool
  /// The files for download.
  public let attachments: [Attachment]
  /// The tables.
  public let datasets: [Dataset]
  /// The links beside the text.
  public let links: [ReferenceLink]
  /// What only the author can vouch for.
  public let declarations: [Declaration]
  /// Files that are missing or damaged, dead links: what makes an item broken.
  public let faults: [Diagnostic]

  /// The day that readers see as the latest one.
  public var lastChanged: CalendarDay? { updated ?? published }
}
