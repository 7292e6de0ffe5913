import Content
import Diagnostics

/// The places inside the site to which a page leads, as far as they can only be judged once all pages are rendered.
package struct PageLinks: Sendable {
  /// A place of the output tree, with an id on it or without.
  struct Target: Sendable, Hashable {
    let path: String
    let fragment: String?
  }

  /// The page's own place in the output tree.
  let path: String
  let targets: Set<Target>
  let ids: Set<String>
  let doubledIDs: [String]

  /// Resolves the links of a rendered page; those with a scheme lead elsewhere, those to known files are done with.
  init(_ html: [UInt8], at address: SitePath, known paths: Set<String>) {
    let scan = TagScan(html)
    let own = address.outputPath
    let folder = own.utf8.split(separator: 0x2F).dropLast().map { String(decoding: $0, as: UTF8.self) }
    path = own
    ids = scan.ids
    doubledIDs = scan.doubledIDs
    targets = Set(
      scan.links.compactMap { link in
        guard let target = Self.target(of: link, from: folder, own: own) else { return nil }
        let isDone = (target.fragment ?? "").isEmpty && paths.contains(target.path)
        return isDone ? nil : target
      })
  }

  private static func target(of link: String, from folder: [String], own: String) -> Target? {
    let isExternal = link.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }.contains(0x3A)
    guard !isExternal else { return nil }
    let parts = link.utf8.split(separator: 0x23, maxSplits: 1, omittingEmptySubsequences: false)
    let path = String(decoding: parts[0], as: UTF8.self)
    let fragment = parts.count > 1 ? PercentCoding.decoded(String(decoding: parts[1], as: UTF8.self)) : nil
    guard !path.isEmpty else { return Target(path: own, fragment: fragment) }
    var steps = folder
    for part in PercentCoding.decoded(path).utf8.split(separator: 0x2F) {
      let name = String(decoding: part, as: UTF8.self)
      if name == ".." { _ = steps.popLast() } else if name != "." { steps.append(name) }
    }
    return Target(path: steps.joined(separator: "/"), fragment: fragment)
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
      for target in page.targets {
        if let fault = fault(of: target, site.paths, ids) { report(page.path, fault, into: &diagnostics) }
      }
    }
  }

  private static func fault(
    of target: PageLinks.Target, _ paths: Set<String>, _ ids: [String: Set<String>]
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
