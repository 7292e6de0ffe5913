import Markup
import ThaiText

/// An address inside the site as an author writes it, such as `/news/?page=2#top`.
package struct SiteAddress: Sendable, Hashable {
  package let path: SitePath
  /// What follows the path, from its `?` on, as it is written.
  package let query: String
  /// What follows the `#`, decoded.
  package let fragment: String?

  package init(path: SitePath, query: String = "", fragment: String? = nil) {
    self.path = path
    self.query = query
    self.fragment = fragment
  }

  /// nil if the text does not begin with `/`.
  package init?(_ text: String) {
    guard text.utf8.first == 0x2F else { return nil }
    let parts = WrittenURL(text)
    self.init(path: SitePath(written: parts.path), query: parts.query, fragment: parts.fragment)
  }

  /// The address as a link from another page.
  package func url(from page: SitePath) -> SafeURL? {
    guard !query.isEmpty || !path.isPage else { return path.url(from: page, fragment: fragment) }
    return SafeURL(content: path.url(from: page).text + query + encodedFragment)
  }

  /// The address from the root, percent-encoded.
  package var text: String { SafeURL(path: path.text).text + query + encodedFragment }

  /// Viewers of files take words such as `page=3` after the `#`.
  private var encodedFragment: String {
    guard let fragment else { return "" }
    return path.isPage ? SafeURL(path: "", fragment: fragment).text : "#" + fragment
  }

  /// A text as the link of a page: relative if it is an address inside the site; nil if it is not safe.
  package static func url(_ text: String, from page: SitePath) -> SafeURL? {
    guard let address = SiteAddress(text) else { return SafeURL(content: text) }
    return address.url(from: page)
  }
}

/// The parts of an address that an author wrote, in the one spelling of texts.
struct WrittenURL {
  /// What stands before any `?` or `#`, as it is written.
  let rawPath: String
  /// From the `?` on, as it is written; empty if there is none.
  let query: String
  /// What follows the `#`, decoded; nil if there is none.
  let fragment: String?

  init(_ text: String) {
    let utf8 = text.utf8
    let hash = utf8.firstIndex(of: 0x23) ?? utf8.endIndex
    let question = utf8[..<hash].firstIndex(of: 0x3F) ?? hash
    rawPath = String(Substring(utf8[..<question]))
    query = String(Substring(utf8[question..<hash]))
    fragment =
      hash == utf8.endIndex
      ? nil : Spelling.normalised(PercentCoding.decoded(String(Substring(utf8[hash...].dropFirst()))))
  }

  /// The path with its percent escapes undone.
  var path: String { Spelling.normalised(PercentCoding.decoded(rawPath)) }
}
