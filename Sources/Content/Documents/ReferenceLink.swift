import Diagnostics
import Markup

/// A link that a document lists beside its text.
package struct ReferenceLink: Sendable, Hashable {
  /// The checked address.
  package let url: SafeURL
  /// The words that people click.
  package let title: String
  /// Where it is listed.
  package let place: SourcePlace
  /// The id of its row on the page.
  package let anchor: String
}
