/// Every page of the site, and which content file each was written in.
struct SiteURLs: Sendable {
  /// The page of a content file.
  var pages: [String: SitePath] = [:]
  /// All pages.
  var known: Set<SitePath> = []

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    pages[path] = address
    known.insert(address)
  }
}
