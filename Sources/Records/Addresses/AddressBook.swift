/// Every page of the site, and which content file each was written in.
struct AddressBook: Sendable {
  /// All pages.
  var known: Set<SitePath> = []
  private var written: [SourceIndex.Entry] = []
  private let index = SourceIndex()

  /// A book without pages.
  init() {}

  /// A book of just those pages to which some texts linked.
  init(_ asked: [AskedPage]) {
    for page in asked {
      known.insert(page.address)
      if let source = page.source { written.append((source, page.address)) }
    }
  }

  /// Makes room for a number of pages.
  mutating func reserve(_ count: Int) {
    known.reserveCapacity(known.count + count)
    written.reserveCapacity(written.count + count)
  }

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    known.insert(address)
    written.append((path, address))
  }

  /// Enters the page of a content file where its address is not taken yet; false where it is.
  mutating func add(_ path: String, atNew address: SitePath) -> Bool {
    guard known.insert(address).inserted else { return false }
    written.append((path, address))
    return true
  }

  /// The page of a content file; asked only once all are entered.
  func page(ofSource path: String) -> SitePath? { index.page(of: path, among: written) }

  /// Whether a link is answered as it was.
  func answers(_ asked: AskedPage) -> Bool {
    asked.source.map { page(ofSource: $0) == asked.address } ?? known.contains(asked.address)
  }

  /// The content file of a page.
  func source(of address: SitePath) -> String? { written.first { $0.address == address }?.path }
}
