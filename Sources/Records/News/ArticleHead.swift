import Diagnostics
import ThaiText

/// What a news item or a free page says of itself, before its text is read.
public struct ArticleHead: Sendable, Hashable {
  /// Whether it is news or a free page.
  public enum Kind: Sendable {
    case news
    case page
  }

  /// News or a free page.
  public let kind: Kind
  /// Its path below the project's root.
  public let path: String
  /// The title.
  public let title: String
  /// One sentence on what it says.
  public let summary: String?
  /// The day of publication; for news the day of the file name.
  public let published: CalendarDay?
  /// The day of the last change.
  public let updated: CalendarDay?
  /// The unit that is responsible.
  public let unit: String?
  /// Whether the public may see it.
  public let status: PublicationStatus
  /// Whether it is made up.
  public let isSample: Bool
  /// The picture that stands for it.
  public let image: ContentFile?
  /// What the picture shows, for those who cannot see it.
  public let imageText: String?
  /// Where its page lies.
  public let address: SitePath
  /// Missing or damaged pictures.
  public let faults: [Diagnostic]
}
