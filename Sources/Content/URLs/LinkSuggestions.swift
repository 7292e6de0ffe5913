import Catalogue
import Diagnostics
import ThaiText

/// Finds the page or file that an address which leads nowhere probably means.
struct LinkSuggestions: Sendable {
  private let addresses: NearestNames
  private let names: NearestNames
  /// The shortest address of each name: that of a key is its own page, whatever years there are.
  private let byName: [String: SitePath]

  init(_ known: [SitePath]) {
    var byName: [String: SitePath] = [:]
    for address in known {
      guard let name = Self.name(of: address) else { continue }
      if let other = byName[name], other.text.utf8.count <= address.text.utf8.count { continue }
      byName[name] = address
    }
    self.byName = byName
    addresses = NearestNames(known.map(\.text))
    names = NearestNames(byName.keys.sorted())
  }

  /// The address nearest to one of several readings; else the one whose own name is nearest, wherever it lies.
  func suggestion(for readings: [SitePath]) -> String? {
    for reading in readings {
      if let near = addresses.suggestion(for: reading.text) { return near }
    }
    for name in readings.compactMap(Self.name) {
      if let found = byName[name] ?? names.suggestion(for: name).flatMap({ byName[$0] }) { return found.text }
    }
    return nil
  }

  /// The last part that is no year, which names what is meant.
  private static func name(of address: SitePath) -> String? {
    address.parts.last { part in !part.utf8.allSatisfy { 0x30...0x39 ~= $0 } }.map(Spelling.name)
  }
}

extension SitePath {
  /// The address at which a path of the content would lie on the site; nil if nothing of the site comes from there.
  init?(ofContent path: String) {
    var parts = path.split(at: 0x2F)
    guard parts.first == ContentScanner.folder, parts.count > 1 else { return nil }
    parts.removeFirst()
    if let category = PublicationCategory(folder: parts[0]) {
      parts[0] = category.slug
    } else if parts[0] == "pages" {
      parts.removeFirst()
    } else if parts.starts(with: ["plan", "projects"]) {
      parts.remove(at: 1)
    }
    if let last = parts.popLast() { parts.append(last.hasSuffix(".md") ? String(last.dropLast(3)) : last) }
    self.init(written: "/" + parts.joined(separator: "/"))
  }

  /// The address that a browser would open for a relative path on a page.
  func resolving(_ path: String) -> SitePath {
    var folder = isPage ? parts : Array(parts.dropLast())
    for part in path.split(at: 0x2F) where part != "." {
      if part == ".." { _ = folder.popLast() } else { folder.append(part) }
    }
    return SitePath(written: "/" + folder.joined(separator: "/") + (path.utf8.last == 0x2F ? "/" : ""))
  }
}
