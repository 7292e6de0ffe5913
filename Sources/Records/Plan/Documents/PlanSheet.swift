import Markup
import ThaiText

/// A project's sheet as it is published: its text as HTML and its files.
public struct PlanSheet: Sendable {
  /// The id of the project.
  public let project: String
  /// The file below the project's root.
  public let path: String
  /// Where its page lies.
  public let address: SitePath
  /// The rationale as HTML.
  public let body: RenderedMarkdown
  /// The files for download.
  public let attachments: [Attachment]
  /// The day of its last change.
  public let updated: CalendarDay?
  /// Pictures and files that its text shows.
  public let bodyFiles: [ContentFile]
}
