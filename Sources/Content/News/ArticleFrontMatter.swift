import Diagnostics
import ThaiText

/// What a news item or a free page says of itself, before its text is read.
package struct ArticleFrontMatter: Sendable {
  /// Whether it is news or a free page.
  package enum Kind: Sendable {
    case news
    case page
  }

  /// News or a free page.
  package let kind: Kind
  /// Its path below the project's root.
  package let path: String
  /// The title.
  package let title: String
  /// One sentence on what it says.
  package let summary: String?
  /// The day of publication; for news the day of the file name.
  package let published: CalendarDay?
  /// The day of the last change.
  package let updated: CalendarDay?
  /// The unit that is responsible.
  package let unit: String?
  /// Whether the public may see it.
  package let status: PublicationStatus
  /// Whether it is made up.
  package let isSample: Bool
  /// The picture that stands for it.
  package let image: ContentFile?
  /// What the picture shows, for those who cannot see it.
  package let imageText: String?
  /// Where its page lies.
  package let address: SitePath
  /// Missing or damaged pictures.
  package let faults: [Diagnostic]
}
