import Markup
import ThaiText

/// A project's sheet as it is published: its text as HTML and its files.
package struct PlanSheet: Sendable {
  /// The id of the project.
  package let project: String
  /// The file below the project's root.
  package let path: String
  /// Where its page lies.
  package let address: SitePath
  /// The rationale as HTML.
  package let body: RenderedMarkdown
  /// The files for download.
  package let attachments: [Attachment]
  /// The day of its last change.
  package let updated: CalendarDay?
  /// Pictures and files that its text shows.
  package let bodyFiles: [ContentFile]
}
