import Diagnostics
import Markup

/// A link that a document lists beside its text.
public struct ReferenceLink: Sendable, Hashable {
  /// The checked address.
  public let url: SafeURL
  /// The words that people click.
  public let title: String
  /// Where it is listed.
  public let place: SourcePlace
  /// The id of its row on the page.
  public let anchor: String
}
