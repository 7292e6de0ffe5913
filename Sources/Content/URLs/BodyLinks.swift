import Diagnostics
import Markup

/// Decides where the links and pictures of one text lead, and notes those that lead nowhere.
struct BodyLinks {
  let source: SourceText
  /// The page on which the text stands.
  let page: SitePath
  /// The folders in which a file name is looked for, in their order.
  let locators: [FileLocator]
  let urls: SiteURLs

  private(set) var files: [ContentFile] = []
  private(set) var faults: [Diagnostic] = []
  /// What readers will meet in files that are there.
  private(set) var cautions: [Diagnostic] = []

  init(source: SourceText, page: SitePath, locators: [FileLocator], urls: SiteURLs) {
    self.source = source
    self.page = page
    self.locators = locators
    self.urls = urls
  }

  /// The answer for one link.
  mutating func answer(_ request: LinkRequest) -> LinkAnswer {
    let url = request.url
    if request.isImage, LinkChecker.isExternal(url) { return drop(request, .foreignPicture(url)) }
    if url.utf8.first == 0x23 || url.isEmpty || LinkChecker.isExternal(url) { return .keep }
    let (path, fragment) = Self.parts(of: url)
    if url.utf8.first == 0x2F {
      let target = SitePath(written: PercentCoding.decoded(path))
      return link(to: urls.contains(target) ? target : nil, fragment, request)
    }
    if path.hasSuffix(".md") { return link(to: urls.page(of: sourcePath(of: path)), fragment, request) }
    return link(toFile: path, fragment, request)
  }

  /// Whether a link beside the text leads out of the site or to a page of it; a dead one is noted.
  mutating func leadsSomewhere(_ link: ReferenceLink) -> Bool {
    let url = PercentCoding.decoded(link.url.text)
    guard url.utf8.first == 0x2F, !urls.contains(SitePath(written: Self.parts(of: url).path)) else {
      return true
    }
    faults.append(deadLink(url).at(link.place, in: source))
    return false
  }

  private static func parts(of url: String) -> (path: String, fragment: String?) {
    guard let hash = url.utf8.firstIndex(of: 0x23) else { return (url, nil) }
    return (String(url[..<hash]), String(url[url.utf8.index(after: hash)...]))
  }

  /// The path of a content file that a text names relative to its own folder.
  private func sourcePath(of written: String) -> String {
    var parts = source.path.split(at: 0x2F).dropLast()
    for part in PercentCoding.decoded(written).split(at: 0x2F) where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  private mutating func link(
    to target: SitePath?, _ fragment: String?, _ request: LinkRequest
  ) -> LinkAnswer {
    guard let target else { return drop(request, deadLink(request.url)) }
    return .replace(target.url(from: page, fragment: fragment).text)
  }

  private mutating func link(
    toFile name: String, _ fragment: String?, _ request: LinkRequest
  ) -> LinkAnswer {
    var damage: Diagnostic?
    var refusal: Diagnostic?
    for locator in locators {
      switch locator.file(named: name) {
      case .success(let file):
        guard let fault = file.fault else {
          files.append(file)
          if let caution = file.caution {
            cautions.append(caution.at(source.place(at: request.offset, length: request.length), in: source))
          }
          let url = file.address.url(from: page).text
          return .replace(fragment.flatMap { SafeURL(content: url + "#" + $0)?.text } ?? url)
        }
        damage = damage ?? fault
      case .failure(let reason):
        refusal = reason.finding(for: name)
      }
    }
    return drop(request, refusal ?? damage)
  }

  private func deadLink(_ url: String) -> Diagnostic {
    .deadLink(url, suggestion: urls.suggestion(for: url))
  }

  private mutating func drop(_ request: LinkRequest, _ fault: Diagnostic?) -> LinkAnswer {
    if let fault {
      faults.append(fault.named(at: source.place(at: request.offset, length: request.length), in: source))
    }
    return .drop
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
