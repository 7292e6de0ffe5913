import Diagnostics

/// A file that a document offers for download.
package struct Attachment: Sendable, Hashable {
  /// The file.
  package let file: ContentFile
  /// The words that people click.
  package let title: String
  /// Where it is listed.
  package let place: SourcePlace
  /// The id of its row on the page.
  package let anchor: String
}
