import Markup

/// What a page's frame says of the page alone; everything else is the same on all pages of a folder.
struct PageHead: Sendable {
  let pageTitle: String
  let description: String?
  let canonical: SafeURL?
  let absoluteURL: String?
  let here: String?
  /// The day of the page's last change, for paper.
  let asOf: DateText?
}
