import Diagnostics

/// A file that a document offers for download.
public struct Attachment: Sendable, Hashable {
  /// The file.
  public let file: ContentFile
  /// The words that people click.
  public let title: String
  /// Where it is listed.
  public let place: SourcePlace
  /// The id of its row on the page.
  public let anchor: String
}
