/// Every page of the site, and which content file each was written in.
struct AddressBook: Sendable {
  /// The page of a content file.
  var pages: [String: SitePath] = [:]
  /// All pages.
  var known: Set<SitePath> = []

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    pages[path] = address
    known.insert(address)
  }

  /// Enters the page of a content file where its address is not taken yet; false where it is.
  mutating func add(_ path: String, atNew address: SitePath) -> Bool {
    guard known.insert(address).inserted else { return false }
    pages[path] = address
    return true
  }
}
