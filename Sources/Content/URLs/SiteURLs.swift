import Catalogue
import Diagnostics
import ThaiText

/// Every page of the site and in which content file each was written, and the folders whose files links may name.
struct SiteURLs: Sendable {
  private var pages: [String: SitePath] = [:]
  /// All pages with their content files; those that every site has come from none.
  private var sources: [SitePath: String?] = [:]
  /// Files that the program makes.
  private var made: Set<SitePath> = []
  /// Files that the content lists.
  private var listed: Set<SitePath> = []
  private var foldersByPath: [String: FileFolder] = [:]
  private var foldersByAddress: [SitePath: FileFolder] = [:]
  /// Folders whose files are published no longer.
  private var withdrawnFolders: [String] = []
  /// Pages of which only the finished site knows whether there is something to show.
  private var possible: Set<SitePath> = []
  /// Old addresses with the pages to which they lead.
  private var moved: [SitePath: SitePath] = [:]
  /// The address of the whole site without a final slash; nil if it has none.
  private let base: String?
  private let suggestions = Lazily<LinkSuggestions>()

  init(base: String? = nil) { self.base = base }

  /// Enters a page that every site has.
  mutating func add(_ address: SitePath) { sources[address] = .some(nil) }

  /// Enters the page of a content file.
  mutating func add(_ path: String, at address: SitePath) {
    pages[Spelling.name(path)] = address
    sources[address] = path
  }

  /// Enters a further page of a content file.
  mutating func add(_ path: String, alsoAt address: SitePath) { sources[address] = path }

  /// Enters a page that stands there if the agency's profile has what it shows.
  mutating func add(possible address: SitePath) { possible.insert(address) }

  /// Enters an old address of a page.
  mutating func add(_ alias: AddressAlias) { moved[alias.from] = alias.to }

  /// Enters a file that the program makes.
  mutating func add(made file: SitePath) { made.insert(file) }

  /// Enters a folder of files with those that are known from it.
  mutating func add(_ folder: FileFolder, _ files: [ContentFile] = []) {
    let path = Spelling.name(folder.path)
    if foldersByPath[path] == nil { foldersByPath[path] = folder }
    if foldersByAddress[folder.address] == nil { foldersByAddress[folder.address] = folder }
    for file in files where file.state.isAvailable { listed.insert(file.address) }
  }

  /// Enters a folder whose files are published no longer.
  mutating func withdraw(_ folder: String) { withdrawnFolders.append(Spelling.name(folder) + "/") }

  /// Whether a file lies in the folder of a page that is published no longer.
  func isWithdrawn(file path: String) -> Bool {
    guard !withdrawnFolders.isEmpty else { return false }
    let path = Spelling.name(path)
    return withdrawnFolders.contains { path.utf8.starts(with: $0.utf8) }
  }

  func contains(_ address: SitePath) -> Bool { sources[address] != nil }

  /// The page of a content file.
  func page(of path: String) -> SitePath? { pages[Spelling.name(path)] }

  /// The content file of a page.
  func source(of address: SitePath) -> String? { sources[address] ?? nil }

  /// The page or made file of an address, whether or not its final slash is written; of an old address the page to which it
  /// leads.
  func target(of address: SitePath) -> SitePath? {
    if contains(address) || made.contains(address) { return address }
    let page = SitePath(address.parts)
    return contains(page) || possible.contains(page) ? page : moved[address] ?? moved[page]
  }

  /// Whether an address is that of a file.
  func isFile(_ address: SitePath) -> Bool { made.contains(address) || listed.contains(address) }

  /// Whether pages or listed files lie below an address.
  func isFolder(_ address: SitePath) -> Bool {
    let folder = address.text + "/"
    return sources.keys.contains { $0.text.utf8.starts(with: folder.utf8) }
      || listed.contains { $0.text.utf8.starts(with: folder.utf8) }
  }

  /// A web address of the site itself as its address from the root; nil for any other address.
  func rooted(_ url: String) -> String? { base.flatMap { BaseAddress.rooted(url, below: $0) } }

  /// The folder in which the file of a content path lies, with the rest of the path.
  func folder(ofPath path: String) -> (folder: FileFolder, rest: String)? {
    Self.folder(path.split(at: 0x2F)) { foldersByPath[Spelling.name($0.joined(separator: "/"))] }
  }

  /// The folder in which the file of an address lies, with the rest of the address.
  func folder(of address: SitePath) -> (folder: FileFolder, rest: String)? {
    Self.folder(address.parts) { foldersByAddress[SitePath(Array($0))] }
  }

  private static func folder(
    _ parts: [String], _ find: (ArraySlice<String>) -> FileFolder?
  ) -> (folder: FileFolder, rest: String)? {
    for count in stride(from: parts.count - 1, to: 0, by: -1) {
      guard let folder = find(parts[..<count]) else { continue }
      return (folder, parts[count...].joined(separator: "/"))
    }
    return nil
  }

  /// Whether only the finished site knows if there is such a page or file: what the profile answers, files of the look, and
  /// tables and charts of the plan.
  func isDecidedLater(_ address: SitePath) -> Bool {
    if possible.contains(address), !contains(address) { return true }
    guard !address.isPage, let top = address.parts.first, address.parts.count > 1 else { return false }
    return top == "assets" || (top == "plan" && contains(FixedPages.plan))
  }

  /// The one page or file that an address probably means, of several readings of it; asked only when all are entered.
  func suggestion(for readings: [SitePath]) -> String? {
    suggestions.value { LinkSuggestions((Array(sources.keys) + made + listed).sorted()) }
      .suggestion(for: readings)
  }
}

/// A folder whose files the pages of one content file may offer.
struct FileFolder: Sendable {
  /// The folder below the project's root.
  let path: String
  /// Where its files lie on the site.
  let address: SitePath
  /// The last digits of numbers in its files that are no person's.
  var exceptions: Set<String> = []
}
