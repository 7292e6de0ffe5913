import Synchronization

/// Finds pages by their content files; made when a text first links to a file, since few texts do.
final class SourceIndex: Sendable {
  /// A content file with its page.
  typealias Entry = (path: String, address: SitePath)

  private let pages = Mutex<[String: SitePath]?>(nil)

  /// The page of a content file.
  func page(of path: String, among entries: [Entry]) -> SitePath? {
    pages.withLock { pages in
      let known = pages ?? Dictionary(entries.map { ($0.path, $0.address) }) { _, last in last }
      pages = known
      return known[path]
    }
  }
}
