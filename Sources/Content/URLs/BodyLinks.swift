import Diagnostics
import Markup
import ThaiText

/// Decides where the links and pictures of one page lead, and notes those that lead nowhere.
///
/// Links of the text are answered one by one; those of lists and tables beside it are checked alike.
struct BodyLinks {
  /// What an address comes to.
  private enum Answer {
    /// With the file that readers get there, if it is one.
    case leads(SiteAddress, ContentFile?)
    case fault(PendingFinding)
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
  private(set) var faults = DiagnosticList()
  /// Links that only the finished site can judge.
  private(set) var openLinks: [PlacedLink] = []
  /// What readers will meet in files that are there.
  private(set) var cautions = DiagnosticList()
  /// Addresses, as they are written, of files that do not open for everybody.
  private(set) var closed: Set<String> = []

  init(source: SourceText, page: SitePath, disk: SourceFiles, urls: SiteURLs) {
    self.source = source
    self.page = page
    self.disk = disk
    self.urls = urls
  }

  /// The answer for one link of the text.
  mutating func answer(_ request: LinkRequest) -> LinkAnswer {
    let url = request.url
    let address = urls.rooted(url) ?? url
    let place = PlacedLink.Place.bytes(source, offset: request.offset, length: request.length)
    if request.isImage, LinkChecker.isExternal(address) {
      _ = take(
        .fault(PendingFinding("link.foreign-picture", .problem) { .foreignPicture(url) }), of: url, place)
      return .drop
    }
    if address.isEmpty || LinkChecker.isExternal(address) { return .keep }
    let written = WrittenURL(address)
    let answer = written.rawPath.isEmpty ? leads(to: page, written) : answer(url, written)
    guard let found = take(answer, of: url, place) else { return .drop }
    guard !written.rawPath.isEmpty else { return .keep }
    return found.url(from: page).map { .replace($0.text) } ?? .drop
  }

  /// A link beside the text as it stands on the page; nil if it leads nowhere, which is noted.
  mutating func checked(_ link: ReferenceLink) -> ReferenceLink? {
    let url = PercentCoding.decoded(link.url.text)
    let address = urls.rooted(link.url.text) ?? link.url.text
    guard address.utf8.first == 0x2F else { return link }
    let place = PlacedLink.Place.bytes(source, offset: link.range.lowerBound, length: link.range.count)
    guard let found = take(answer(url, WrittenURL(address)), of: url, place) else { return nil }
    var link = link
    link.url = SafeURL(content: found.text) ?? link.url
    if closed.contains(url) { closed.insert(link.url.text) }
    return link
  }

  /// An address of data as it stands on the page; nil if it leads nowhere, which is noted at its place.
  mutating func checked(_ url: String, at place: SourcePlace, in source: SourceText? = nil) -> String? {
    let address = urls.rooted(url) ?? url
    guard address.utf8.first == 0x2F else { return url }
    return take(answer(url, WrittenURL(address)), of: url, .place(place, source))?.text
  }

  /// Checks the links in the cells of a table; of one that leads nowhere the words stay, and one that leads to a file
  /// that does not open for everybody shows nothing.
  mutating func check(_ dataset: inout Dataset) {
    guard dataset.columns.contains(where: { $0.kind == .link }) else { return }
    for row in dataset.rows.indices {
      for (index, cell) in dataset.rows[row].cells.enumerated() {
        guard case .link(let url) = cell.value else { continue }
        let place = dataset.place(of: dataset.rows[row], at: index)
        let found = checked(url, at: place)
        dataset.rows[row].cells[index] = DatasetCell(
          text: cell.text, value: found.map(DatasetValue.link) ?? .text)
        guard closed.contains(url), let locked = filesElsewhere.last?.file.locked else { continue }
        dataset.doubts.append(
          DatasetDoubt(column: dataset.columns[index].name, finding: locked.at(place)))
      }
    }
  }

  /// Notes what is to be said of an address; nil if it leads nowhere.
  private mutating func take(_ answer: Answer, of url: String, _ place: PlacedLink.Place) -> SiteAddress? {
    switch answer {
    case .fault(let fault):
      faults.add(fault, in: place.file) { place.located($0) }
      return nil
    case .leads(let address, let file):
      if let caution = file?.caution {
        cautions.add(caution.rule, caution.severity, in: place.file) { place.located(caution) }
      }
      if file?.opensForEverybody == false { closed.insert(url) }
      if isOpen(address) { openLinks.append(PlacedLink(url, to: address, at: place)) }
      return address
    }
  }

  /// Whether only the finished site can tell if there is such a place.
  private func isOpen(_ address: SiteAddress) -> Bool {
    urls.isDecidedLater(address.path) || (address.path.isPage && address.fragment?.isEmpty == false)
  }
}

/// Where an address leads.
extension BodyLinks {
  private mutating func answer(_ url: String, _ written: WrittenURL) -> Answer {
    let path = written.path
    if path.utf8.first == 0x2F {
      let target = SitePath(written: path)
      if let known = urls.target(of: target) { return leads(to: known, written) }
      let found = urls.folder(of: target).map { answer(url, written, in: $0) } ?? .fault(dead(url, [target]))
      guard case .fault = found, urls.isDecidedLater(target) else { return found }
      return leads(to: target, written)
    }
    let place = sourcePath(of: path)
    let readings = readings(of: path, place)
    if path.hasSuffix(".md") {
      return urls.page(of: place).map { leads(to: $0, written) } ?? .fault(dead(url, readings))
    }
    var file = ownFile(url, written)
    if case .fault = file, path.utf8.starts(with: "../".utf8), let found = urls.folder(ofPath: place) {
      file = answer(url, written, in: found)
    }
    guard case .fault = file else { return file }
    if let page = readings.compactMap(urls.target).first { return leads(to: page, written) }
    return readings.first?.isPage == true ? .fault(dead(url, readings)) : file
  }

  /// The addresses that a relative path may mean: read from the folder of the text, and from the page as a browser does.
  private func readings(of path: String, _ place: String) -> [SitePath] {
    let isFolder = path.utf8.last == 0x2F
    let ofContent = SitePath(ofContent: place + (isFolder ? "/" : ""))
    return [ofContent].compactMap(\.self) + locators.map { $0.address.resolving(path) }
  }

  private func leads(to path: SitePath, _ written: WrittenURL, _ file: ContentFile? = nil) -> Answer {
    .leads(SiteAddress(path: path, query: written.query, fragment: written.fragment), file)
  }

  /// The file of a name in the page's own folders.
  private mutating func ownFile(_ url: String, _ written: WrittenURL) -> Answer {
    var damage: PendingFinding?
    var refusal: PendingFinding?
    for locator in locators {
      switch locator.file(named: written.rawPath) {
      case .success(let file):
        if urls.isWithdrawn(file: file.path) { return .fault(withdrawn(file)) }
        guard let fault = file.broken else {
          files.append(file)
          return leads(to: file.address, written, file)
        }
        damage = damage ?? fault
      case .failure(let reason): refusal = reason.pending(for: written.rawPath)
      }
    }
    return .fault(refusal ?? damage ?? dead(url, []))
  }

  /// The file of an address or path below a folder that some page offers files from.
  private mutating func answer(
    _ url: String, _ written: WrittenURL, in found: (folder: FileFolder, rest: String)
  ) -> Answer {
    let folder = found.folder
    switch FileLocator(files: disk, folder: folder.path, address: folder.address).file(named: found.rest) {
    case .failure(let refusal): return .fault(refusal.pending(for: url))
    case .success(let file):
      if urls.isWithdrawn(file: file.path) { return .fault(withdrawn(file)) }
      if let fault = file.broken {
        return .fault(file.state == .missing ? dead(url, [file.address]) : fault)
      }
      filesElsewhere.append((file, folder))
      return leads(to: file.address, written, file)
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

  private func withdrawn(_ file: ContentFile) -> PendingFinding {
    PendingFinding("link.withdrawn-file", .problem) { .withdrawnFile(file) }
  }

  private func dead(_ url: String, _ readings: [SitePath]) -> PendingFinding {
    PendingFinding("link.dead", .problem) { .deadLink(url, suggestion: urls.suggestion(for: readings)) }
  }
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
