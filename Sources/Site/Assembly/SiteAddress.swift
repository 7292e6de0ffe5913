import Markup
import Records

/// Addresses that authors write outside of texts: a path of the site becomes relative, everything else stays.
enum SiteAddress {
  /// The address as it stands on a page; nothing where it is not safe.
  static func url(_ text: String, from page: SitePath) -> SafeURL? {
    guard text.utf8.first == 0x2F else { return SafeURL(content: text) }
    return SitePath(written: text).url(from: page)
  }
}
