import Content
import Markup

/// The free pages as their folders arrange them: sections, each opened by a page, within each other.
struct PageTree: Sendable {
  /// All pages by address.
  let all: [Article]
  private let byAddress: [SitePath: Article]
  private let below: [SitePath: [Article]]

  init(_ pages: [Article]) {
    all = pages
    byAddress = Dictionary(pages.map { ($0.address, $0) }) { first, _ in first }
    below = Dictionary(grouping: pages) { SitePath(Array($0.address.parts.dropLast())) }
  }

  /// The sections that do not lie in another one and have something to read.
  var sections: [Article] { children(of: FixedPages.home).filter(\.isSection) }

  /// The pages that lie in no section.
  var single: [Article] { children(of: FixedPages.home).filter { !$0.isSection } }

  /// The pages and sections that lie directly in a section, but for empty sections.
  func children(of section: SitePath) -> [Article] { (below[section] ?? []).filter { !isEmpty($0) } }

  /// Whether a page opens a section without a word and without a page.
  func isEmpty(_ page: Article) -> Bool {
    page.isSection && page.text.body.html.bytes.isEmpty && page.album.isEmpty
      && children(of: page.address).isEmpty
  }

  /// The sections in which a page lies, the outermost first.
  func above(_ page: Article) -> [(title: String, page: SitePath)] {
    let parts = page.address.parts
    return (1..<max(1, parts.count)).compactMap { count in
      byAddress[SitePath(Array(parts.prefix(count)))].map { ($0.title, $0.address) }
    }
  }
}
