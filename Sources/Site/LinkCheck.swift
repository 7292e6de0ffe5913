import Content
import Diagnostics
import ThaiText

/// Compares every link inside the site with the files and ids that there are: the stage `check links`.
///
/// What is wrong is a problem of the text in which the link is written, or of the template.
package struct LinkCheck {
  private let site: RenderedSite
  private let pages: [String: PageLinks]
  private let profile: [LinkTarget: [PlacedLink]]
  /// The names among which to look for what was meant: of the site's files, and of the ids of a page.
  private var files: NearestNames?
  private var ids: [String: NearestNames] = [:]
  private var templates: TemplateSearch
  /// The links of templates and of the profile that are reported already.
  private var seen: Set<Seen> = []

  private enum Seen: Hashable {
    case template(TemplateSearch.Place)
    case profile(LinkTarget)
  }

  /// Reports links that lead nowhere and ids that stand twice.
  package static func report(_ site: RenderedSite, into diagnostics: inout DiagnosticList) {
    guard site.isWhole else { return }
    var check = LinkCheck(site)
    for page in site.links { check.report(page, into: &diagnostics) }
  }

  private init(_ site: RenderedSite) {
    self.site = site
    pages = Dictionary(site.links.map { ($0.path, $0) }) { first, _ in first }
    profile = Self.byTarget(site.profileLinks)
    templates = TemplateSearch(site.templates)
  }

  private static func byTarget(_ links: [PlacedLink]) -> [LinkTarget: [PlacedLink]] {
    Dictionary(grouping: links) { link in
      LinkTarget(path: link.target.path.outputPath, fragment: link.target.fragment)
    }
  }

  private mutating func report(_ page: PageLinks, into diagnostics: inout DiagnosticList) {
    for id in page.doubledIDs { reportDoubled(id, on: page, into: &diagnostics) }
    let dead = page.open.filter { isDead($0.key) }
    guard !dead.isEmpty else { return }
    let placed = Self.byTarget(page.placed)
    for (target, written) in dead.sorted(by: { $0.value < $1.value }) {
      if let links = placed[target] {
        if !page.isRepeated { report(links, to: target, into: &diagnostics) }
      } else if let links = profile[target] {
        guard seen.insert(.profile(target)).inserted else { continue }
        report(links, to: target, into: &diagnostics)
      } else {
        report(written, to: target, on: page, into: &diagnostics)
      }
    }
  }

  /// Links of texts; what is only counted is looked up no further.
  private mutating func report(
    _ links: [PlacedLink], to target: LinkTarget, into diagnostics: inout DiagnosticList
  ) {
    let isAnchor = target.fragment != nil && site.paths.contains(target.path)
    for link in links {
      diagnostics.add(isAnchor ? "link.dead-anchor" : "link.dead", .problem, in: link.file) {
        link.located(finding(of: link.written, to: target))
      }
    }
  }

  private func isDead(_ target: LinkTarget) -> Bool {
    guard site.paths.contains(target.path) else { return !site.paths.contains(target.path + "/index.html") }
    // Browsers know the top of every page.
    guard let fragment = target.fragment, !fragment.isEmpty, fragment.lowercased() != "top" else {
      return false
    }
    return pages[target.path].map { !$0.ids.contains(fragment) } ?? false
  }

  /// A link of a template, or one that the program made.
  private mutating func report(
    _ written: String, to target: LinkTarget, on page: PageLinks, into diagnostics: inout DiagnosticList
  ) {
    var places = templates.places(of: written, behind: "=", for: page.template)
    if places.isEmpty, let fragment = target.fragment {
      places = templates.places(of: "#" + fragment, behind: "", for: page.template)
    }
    if let place = places.last {
      guard seen.insert(.template(place)).inserted else { return }
      let finding = finding(of: TagScan.unescaped(Array(written.utf8)[...]), to: target)
      diagnostics.add(templates.located(finding, at: place))
    } else {
      diagnostics.add(
        .deadLink(written, on: page.path, template: templates.path(of: page.template)))
    }
  }

  private mutating func reportDoubled(
    _ id: String, on page: PageLinks, into diagnostics: inout DiagnosticList
  ) {
    let places = templates.places(of: id, behind: "id=", for: page.template)
    guard let last = places.last else {
      return diagnostics.add(.doubledID(id, on: page.path, template: templates.path(of: page.template)))
    }
    guard seen.insert(.template(last)).inserted else { return }
    var finding = templates.located(.doubledID(id), at: last)
    finding.related = places.dropLast().map(templates.sourcePlace)
    diagnostics.add(finding)
  }

  /// The finding of a link that leads nowhere.
  private mutating func finding(of written: String, to target: LinkTarget) -> Diagnostic {
    guard site.paths.contains(target.path), let fragment = target.fragment else {
      let path = "/" + target.path
      let names = files ?? NearestNames(site.paths.map { "/" + $0 }.sorted())
      files = names
      return .deadLink(written, suggestion: names.suggestion(for: path))
    }
    let known = pages[target.path]?.ids ?? []
    let slug = Slug.of(fragment)
    var suggestion = known.contains(slug) ? slug : nil
    if suggestion == nil {
      let names = ids[target.path] ?? NearestNames(known.sorted())
      ids[target.path] = names
      suggestion = names.suggestion(for: fragment)
    }
    let stem = String(Substring(written.utf8.prefix { $0 != 0x23 }))
    return .deadAnchor(written, fragment: fragment, suggestion: suggestion.map { stem + "#" + $0 })
  }
}
