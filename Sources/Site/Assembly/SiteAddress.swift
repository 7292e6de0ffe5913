import Content
import Markup

/// URLAssigner that authors write outside of texts: a path of the site becomes relative, everything else stays.
enum SiteAddress {
  /// The address as it stands on a page; nothing where it is not safe.
  static func url(_ text: String, from page: SitePath) -> SafeURL? {
    guard text.utf8.first == 0x2F else { return SafeURL(content: text) }
    let parts = text.utf8.split(separator: 0x23, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    let fragment = parts.count > 1 ? PercentCoding.decoded(parts[1]) : nil
    return SitePath(written: PercentCoding.decoded(parts[0])).url(from: page, fragment: fragment)
  }
}
