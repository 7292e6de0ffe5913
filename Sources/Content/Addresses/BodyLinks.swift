import Diagnostics
import Markup

/// Decides where the links and pictures of one text lead, and notes the ones that lead nowhere.
struct BodyLinks {
  let source: SourceText
  /// The page on which the text stands.
  let page: SitePath
  /// The folders, below the project's root, where a relative name is looked for, with their addresses.
  let locators: [FileLocator]
  let book: SiteURLs

  private(set) var files: [ContentFile] = []
  private(set) var faults: [Diagnostic] = []

  init(source: SourceText, page: SitePath, locators: [FileLocator], book: SiteURLs) {
    self.source = source
    self.page = page
    self.locators = locators
    self.book = book
  }

  /// The answer for one link.
  mutating func answer(_ request: LinkRequest) -> LinkAnswer {
    let url = request.url
    if request.isImage, LinkChecker.isExternal(url) { return foreignPicture(request) }
    if url.utf8.first == 0x23 || url.isEmpty || LinkChecker.isExternal(url) { return .keep }
    let (path, fragment) = Self.parts(of: url)
    if url.utf8.first == 0x2F {
      return pageAnswer(SitePath(written: PercentCoding.decoded(path)), fragment, request)
    }
    if path.hasSuffix(".md") { return documentAnswer(path, fragment, request) }
    return fileAnswer(path, fragment, request)
  }

  /// Whether a link beside the text leads out of the site or to a page of it; a dead one is noted.
  mutating func leadsSomewhere(_ link: ReferenceLink) -> Bool {
    let url = PercentCoding.decoded(link.url.text)
    guard url.utf8.first == 0x2F else { return true }
    if book.known.contains(SitePath(written: Self.parts(of: url).path)) { return true }
    noteDead(url, at: link.place)
    return false
  }

  private static func parts(of url: String) -> (path: String, fragment: String?) {
    guard let hash = url.utf8.firstIndex(of: 0x23) else { return (url, nil) }
    return (String(url[..<hash]), String(url[url.utf8.index(after: hash)...]))
  }

  private mutating func pageAnswer(
    _ target: SitePath, _ fragment: String?, _ request: LinkRequest
  ) -> LinkAnswer {
    guard book.known.contains(target) else { return dead(request) }
    return .replace(target.url(from: page, fragment: fragment).text)
  }

  private mutating func documentAnswer(
    _ path: String, _ fragment: String?, _ request: LinkRequest
  ) -> LinkAnswer {
    var parts = source.path.utf8.split(separator: 0x2F).dropLast().map { String(decoding: $0, as: UTF8.self) }
    for part in PercentCoding.decoded(path).utf8.split(separator: 0x2F).map({
      String(decoding: $0, as: UTF8.self)
    })
    where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    guard let target = book.pages[parts.joined(separator: "/")] else { return dead(request) }
    return .replace(target.url(from: page, fragment: fragment).text)
  }

  private mutating func fileAnswer(
    _ name: String, _ fragment: String?, _ request: LinkRequest
  ) -> LinkAnswer {
    var fault: Diagnostic?
    for locator in locators {
      switch locator.file(named: name) {
      case .success(let file):
        if let problem = file.fault(in: source, at: request.offset, length: request.length) {
          fault = fault ?? problem
        } else {
          files.append(file)
          return .replace(Self.url(of: file, from: page, fragment))
        }
      case .failure(let refusal):
        fault = Diagnostic(
          refusal.rule, .error, at: source.place(at: request.offset, length: request.length),
          refusal.message(name), mend: refusal.mend)
      }
    }
    if let fault { faults.append(fault) }
    return .drop
  }

  private mutating func foreignPicture(_ request: LinkRequest) -> LinkAnswer {
    let place = source.place(at: request.offset, length: request.length)
    faults.append(
      Diagnostic(
        "link.foreign-picture", .problem, at: place,
        LocalizedText(
          th: "รูปภาพ “\(request.url)” อยู่ในเว็บไซต์อื่น จึงไม่แสดง",
          en: "the picture “\(request.url)” lies on another site and is not shown"),
        mend: LocalizedText(
          th: "บันทึกรูปไว้ในโฟลเดอร์ของเอกสาร แล้วเขียนเฉพาะชื่อไฟล์",
          en: "save it in the document's folder and write its file name"),
        snippet: source.text(ofLine: place.line)))
    return .drop
  }

  private static func url(of file: ContentFile, from page: SitePath, _ fragment: String?) -> String {
    let url = file.address.url(from: page).text
    return fragment.flatMap { SafeURL(content: url + "#" + $0)?.text } ?? url
  }

  private mutating func dead(_ request: LinkRequest) -> LinkAnswer {
    noteDead(request.url, at: source.place(at: request.offset, length: request.length))
    return .drop
  }

  private mutating func noteDead(_ url: String, at place: SourcePlace) {
    let pages = book.known.map(\.text)
    faults.append(
      Diagnostic(
        "link.dead", .problem, at: place,
        LocalizedText(
          th: "ลิงก์ “\(url)” ไม่มีหน้าปลายทางในเว็บไซต์นี้",
          en: "the link “\(url)” leads to no page of this site"),
        mend: LocalizedText(
          th: "แก้ที่อยู่ให้ตรงกับหน้าที่มี หรือลบลิงก์", en: "correct the address, or remove the link"),
        suggestion: NearestName.suggestion(for: url, among: pages),
        snippet: source.text(ofLine: place.line)))
  }
}
