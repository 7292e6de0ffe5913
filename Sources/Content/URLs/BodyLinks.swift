import Diagnostics
import Markup
import ThaiText

/// Decides where the links and pictures of one page lead, and notes those that lead nowhere.
///
/// Links of the text are answered one by one; those of lists and tables beside it are checked alike.
struct BodyLinks {
  /// What an address comes to.
  private enum Answer {
    /// With what readers will meet there, if it is a file.
    case leads(SiteAddress, caution: Diagnostic?)
    case fault(Diagnostic)
  }

  let source: SourceText
  /// The page on which the text stands.
  let page: SitePath
  let disk: SourceFiles
  let urls: SiteURLs
  /// The folders in which a file name is looked for, in their order.
  var locators: [FileLocator] = []

  /// Files in the folders of the page itself.
  private(set) var files: [ContentFile] = []
  /// Files in the folders of any page, named by their address or by their path.
  private(set) var filesElsewhere: [(file: ContentFile, folder: FileFolder)] = []
  private(set) var faults: [Diagnostic] = []
  /// Links that only the finished site can judge.
  private(set) var openLinks: [PlacedLink] = []
  /// What readers will meet in files that are there.
  private(set) var cautions: [Diagnostic] = []

  init(source: SourceText, page: SitePath, disk: SourceFiles, urls: SiteURLs) {
    self.source = source
    self.page = page
    self.disk = disk
    self.urls = urls
  }

  /// The answer for one link of the text.
  mutating func answer(_ request: LinkRequest) -> LinkAnswer {
    let url = request.url
    let (offset, length) = (request.offset, request.length)
    func drop(_ fault: Diagnostic) -> LinkAnswer {
      faults.append(fault.at(offset, length: length, in: source))
      return .drop
    }
    if request.isImage, LinkChecker.isExternal(url) { return drop(.foreignPicture(url)) }
    if url.isEmpty || LinkChecker.isExternal(url) { return .keep }
    let written = WrittenURL(url)
    let answer: Answer =
      written.rawPath.isEmpty
      ? leads(to: page, written)
      : answer(url, written)
    switch answer {
    case .fault(let fault): return drop(fault)
    case .leads(let address, let caution):
      if let caution { cautions.append(caution.at(offset, length: length, in: source)) }
      if isOpen(address) {
        openLinks.append(PlacedLink(url, to: address, in: source, at: offset, length: length))
      }
      guard !written.rawPath.isEmpty else { return .keep }
      return address.url(from: page).map { .replace($0.text) } ?? .drop
    }
  }

  /// A link beside the text as it stands on the page; nil if it leads nowhere, which is noted.
  mutating func checked(_ link: ReferenceLink) -> ReferenceLink? {
    var link = link
    let url = PercentCoding.decoded(link.url.text)
    guard url.utf8.first == 0x2F else { return link }
    let (offset, length) = (link.range.lowerBound, link.range.count)
    switch answer(url, WrittenURL(link.url.text)) {
    case .fault(let fault):
      faults.append(fault.at(offset, length: length, in: source))
      return nil
    case .leads(let address, let caution):
      if let caution { cautions.append(caution.at(offset, length: length, in: source)) }
      if isOpen(address) {
        openLinks.append(PlacedLink(url, to: address, in: source, at: offset, length: length))
      }
      link.url = SafeURL(content: address.text) ?? link.url
      return link
    }
  }

  /// An address of data as it stands on the page; nil if it leads nowhere, which is noted at its place.
  mutating func checked(_ url: String, at place: SourcePlace, in source: SourceText? = nil) -> String? {
    guard url.utf8.first == 0x2F else { return url }
    switch answer(url, WrittenURL(url)) {
    case .fault(let fault):
      faults.append(fault.at(place, in: source))
      return nil
    case .leads(let address, let caution):
      if let caution { cautions.append(caution.at(place, in: source)) }
      if isOpen(address) { openLinks.append(PlacedLink(url, to: address, at: place)) }
      return address.text
    }
  }

  /// Checks the links in the cells of a table; of one that leads nowhere the words stay.
  mutating func check(_ dataset: inout Dataset) {
    guard dataset.columns.contains(where: { $0.kind == .link }) else { return }
    for row in dataset.rows.indices {
      for (index, cell) in dataset.rows[row].cells.enumerated() {
        guard case .link(let url) = cell.value else { continue }
        let found = checked(url, at: dataset.place(of: dataset.rows[row]))
        dataset.rows[row].cells[index] = DatasetCell(
          text: cell.text, value: found.map(DatasetValue.link) ?? .text)
      }
    }
  }

  /// Whether only the finished site can tell if there is such a place.
  private func isOpen(_ address: SiteAddress) -> Bool {
    address.path.isPage ? address.fragment?.isEmpty == false : urls.isDecidedLater(address.path)
  }
}

/// Where an address leads.
extension BodyLinks {
  private mutating func answer(_ url: String, _ written: WrittenURL) -> Answer {
    let path = written.path
    if path.utf8.first == 0x2F {
      let target = SitePath(written: path)
      if let known = urls.target(of: target) { return leads(to: known, written) }
      let found = urls.folder(of: target).map { answer(url, written, in: $0) } ?? .fault(deadLink(url))
      guard case .fault = found, urls.isDecidedLater(target) else { return found }
      return leads(to: target, written)
    }
    let place = sourcePath(of: path)
    if path.hasSuffix(".md") {
      return urls.page(of: place).map { leads(to: $0, written) } ?? .fault(deadLink(url))
    }
    let own = ownFile(url, written)
    guard case .fault = own, path.utf8.starts(with: "../".utf8), let found = urls.folder(ofPath: place) else {
      return own
    }
    return answer(url, written, in: found)
  }

  private func leads(to path: SitePath, _ written: WrittenURL, _ caution: Diagnostic? = nil) -> Answer {
    .leads(SiteAddress(path: path, query: written.query, fragment: written.fragment), caution: caution)
  }

  /// The file of a name in the page's own folders.
  private mutating func ownFile(_ url: String, _ written: WrittenURL) -> Answer {
    var damage: Diagnostic?
    var refusal: Diagnostic?
    for locator in locators {
      switch locator.file(named: written.rawPath) {
      case .success(let file):
        if urls.isWithdrawn(file: file.path) { return .fault(.withdrawnFile(file)) }
        guard let fault = file.fault else {
          files.append(file)
          return leads(to: file.address, written, file.caution)
        }
        damage = damage ?? fault
      case .failure(let reason):
        refusal = reason.finding(for: written.rawPath)
      }
    }
    return .fault(refusal ?? damage ?? deadLink(url))
  }

  /// The file of an address or path below a folder that some page offers files from.
  private mutating func answer(
    _ url: String, _ written: WrittenURL, in found: (folder: FileFolder, rest: String)
  ) -> Answer {
    let folder = found.folder
    switch FileLocator(files: disk, folder: folder.path, address: folder.address).file(named: found.rest) {
    case .failure(let refusal): return .fault(refusal.finding(for: url))
    case .success(let file):
      if urls.isWithdrawn(file: file.path) { return .fault(.withdrawnFile(file)) }
      if let fault = file.fault { return .fault(file.state == .missing ? deadLink(url) : fault) }
      filesElsewhere.append((file, folder))
      return leads(to: file.address, written, file.caution)
    }
  }

  /// The path of a content file that a text names relative to its own folder.
  private func sourcePath(of path: String) -> String {
    var parts = source.path.split(at: 0x2F).dropLast()
    for part in path.split(at: 0x2F) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private func deadLink(_ url: String) -> Diagnostic { .deadLink(url, suggestion: urls.suggestion(for: url)) }
}

/// Whether an address from content may stand in a link, and where it leads.
enum LinkChecker {
  /// Whether the address passes the allow-list.
  static func isSafe(_ text: String) -> Bool { SafeURL(content: text) != nil }

  /// Whether the address leads out of the site: it has a scheme.
  static func isExternal(_ text: String) -> Bool {
    text.utf8.first { $0 == 0x3A || $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } == 0x3A
  }
}
