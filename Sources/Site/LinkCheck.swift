import Content
import Diagnostics
import Markup

/// A place of the output tree, with an id on it or without.
struct LinkTarget: Sendable, Hashable {
  let path: String
  let fragment: String?
}

/// What the check of links must know of a rendered page.
package struct PageLinks: Sendable {
  /// The page's place in the output tree.
  let path: String
  let ids: Set<String>
  /// Ids that stand on the page more than once.
  let doubledIDs: [String]
  /// What the page alone could not decide: ids of other pages, and files that do not exist.
  let open: Set<LinkTarget>
}

/// Reads the links of rendered pages; one worker's own, since it remembers what pages of one folder share.
final class LinkReader {
  private static let mostKnown = 4_096

  private let paths: Set<String>
  private var folder = ""
  /// The targets of links that begin with `../`, as they are written: from all pages of the folder they lead to the same
  /// place; nil if there is nothing more to check.
  private var known: [WrittenLink: LinkTarget?] = [:]

  /// A reader for a site with these paths.
  init(paths: Set<String>) { self.paths = paths }

  /// The links of a page.
  func links(of html: [UInt8], at address: SitePath) -> PageLinks {
    let scan = TagScan(html)
    let path = address.outputPath
    let folder = address.folder
    if folder != self.folder || known.count > Self.mostKnown {
      self.folder = folder
      known = [:]
    }
    var ids = Set<String>(minimumCapacity: scan.ids.count)
    let doubled = scan.ids.map(TagScan.unescaped).filter { !ids.insert($0).inserted }
    var open: Set<LinkTarget> = []
    let root = address.shownEverywhereBelow.map { Array(SafeURL(path: $0).text.utf8) } ?? []
    for written in scan.links {
      let link = !root.isEmpty && written.starts(with: root) ? written.dropFirst(root.count) : written
      guard let target = target(of: link, on: path) else { continue }
      let isOwn = target.path == path && target.fragment.map { $0.isEmpty || ids.contains($0) } ?? true
      if !isOwn { open.insert(target) }
    }
    return PageLinks(path: path, ids: ids, doubledIDs: doubled, open: open)
  }

  private func target(of link: ArraySlice<UInt8>, on page: String) -> LinkTarget? {
    guard link.starts(with: "../".utf8) else { return unchecked(link, on: page) }
    if let known = known[WrittenLink(bytes: link)] { return known }
    let target = unchecked(link, on: page)
    // A copy, so that the page does not stay in memory with it.
    known[WrittenLink(bytes: Array(link)[...])] = .some(target)
    return target
  }

  /// The target of a link, unless it is a file that there is.
  private func unchecked(_ link: ArraySlice<UInt8>, on page: String) -> LinkTarget? {
    Self.target(of: TagScan.unescaped(link), on: page).flatMap { target in
      (target.fragment ?? "").isEmpty && paths.contains(target.path) ? nil : target
    }
  }

  /// The place to which a browser of files would go; nil if the link has a scheme and so leads elsewhere.
  static func target(of link: String, on page: String) -> LinkTarget? {
    let isExternal = link.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    guard !isExternal else { return nil }
    let written = link.utf8.prefix { $0 != 0x23 }
    let fragment =
      written.endIndex == link.utf8.endIndex
      ? nil : PercentCoding.decoded(String(Substring(link.utf8[written.endIndex...].dropFirst())))
    guard !written.isEmpty else { return LinkTarget(path: page, fragment: fragment) }
    var path = Array(page.utf8)
    path.removeLast(path.count - (path.lastIndex(of: 0x2F) ?? 0))
    for step in PercentCoding.decoded(String(Substring(written))).utf8.split(separator: 0x2F) {
      if step.elementsEqual("..".utf8) {
        path.removeLast(path.count - (path.lastIndex(of: 0x2F) ?? 0))
      } else if !step.elementsEqual(".".utf8) {
        if !path.isEmpty { path.append(0x2F) }
        path += step
      }
    }
    return LinkTarget(path: String(decoding: path, as: UTF8.self), fragment: fragment)
  }
}

/// A link as it is written on a page; it looks itself up without a copy of its bytes.
private struct WrittenLink: Hashable {
  let bytes: ArraySlice<UInt8>

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// Compares every link inside the site with the files and ids that there are: the stage `check links`.
package enum LinkCheck {
  /// Reports links that lead nowhere and ids that stand twice; each is an error of the templates or the program.
  package static func report(_ site: RenderedSite, into diagnostics: inout DiagnosticList) {
    let ids = Dictionary(site.links.map { ($0.path, $0.ids) }) { first, _ in first }
    for page in site.links {
      for id in page.doubledIDs {
        report(
          page.path, LocalizedText(th: "id “\(id)” ซ้ำในหน้าเดียว", en: "the id “\(id)” stands twice"),
          into: &diagnostics)
      }
      for target in page.open {
        if let fault = fault(of: target, site.paths, ids) { report(page.path, fault, into: &diagnostics) }
      }
    }
  }

  private static func fault(
    of target: LinkTarget, _ paths: Set<String>, _ ids: [String: Set<String>]
  ) -> LocalizedText? {
    guard paths.contains(target.path) else {
      return LocalizedText(
        th: "ลิงก์ไป “\(target.path)” ซึ่งไม่มี", en: "it links to “\(target.path)”, which does not exist")
    }
    guard let fragment = target.fragment, !fragment.isEmpty, let known = ids[target.path],
      !known.contains(fragment)
    else { return nil }
    return LocalizedText(
      th: "ลิงก์ไปตำแหน่ง “#\(fragment)” ของ “\(target.path)” ซึ่งไม่มี",
      en: "it links to “#\(fragment)” of “\(target.path)”, which does not exist")
  }

  private static func report(
    _ path: String, _ message: LocalizedText, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      Diagnostic(
        "site.dead-link", .error,
        LocalizedText(th: "หน้า \(path): \(message.th)", en: "page \(path): \(message.en)"),
        mend: LocalizedText(
          th: "แก้ลิงก์ในเอกสารหรือแม่แบบของหน้านี้", en: "correct the link in the document or template of this page")
      ))
  }
}
