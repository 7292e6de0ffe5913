import Catalogue
import DataFiles
import Diagnostics
import Files
import ThaiText

/// An old address of a page, from which readers are led on: a page of the site does so, and rules of the server may.
package struct AddressAlias: Sendable, Hashable {
  package let from: SitePath
  /// The page to which it leads.
  package let to: SitePath
  /// The title of that page.
  package let title: String
  /// The content file in which it is written.
  package let file: String

  /// Whether a page can stand at the old address; servers give files such as `.php` and `.pdf` out as something else.
  package var hasPage: Bool { from.isPage || from.text.hasSuffix(".html") || from.text.hasSuffix(".htm") }
}

/// An old address as an author wrote it.
struct WrittenAlias: Sendable {
  let text: String
  let place: PlacedLink.Place

  /// The addresses of the field `aliases`.
  static func read(
    _ fields: inout FieldReader, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [WrittenAlias] {
    fields.texts("aliases", into: &diagnostics).map {
      WrittenAlias(text: $0.value, place: .bytes(source, offset: $0.offset, length: $0.length))
    }
  }
}

/// Reads old addresses once every page has its own, so that none is taken twice.
struct AliasReader {
  private let urls: SiteURLs
  private let keys: KeyRegistry
  private(set) var aliases: [AddressAlias] = []
  /// Where each place of the output tree was asked for first.
  private var places: [String: PlacedLink.Place] = [:]

  init(_ urls: SiteURLs, _ keys: KeyRegistry) {
    self.urls = urls
    self.keys = keys
  }

  /// Enters the old addresses of a page.
  mutating func read(_ page: CommonFields, at address: SitePath, into diagnostics: inout DiagnosticList) {
    for written in page.aliases { add(written, of: address, page.title, into: &diagnostics) }
  }

  /// Enters one old address; what is wrong with it is reported where it is written.
  mutating func add(
    _ written: WrittenAlias, of page: SitePath, _ title: String, into diagnostics: inout DiagnosticList
  ) {
    let parts = WrittenURL(urls.rooted(written.text) ?? written.text)
    if let fault = fault(in: written.text, parts) { return diagnostics.add(written.place.located(fault)) }
    let from = SitePath(written: parts.path)
    let alias = AddressAlias(from: from, to: page, title: title, file: written.place.file)
    if let other = owner(of: from) {
      return diagnostics.add(written.place.located(.aliasTaken(from, by: other)))
    }
    if let first = places[from.outputPath] ?? neighbour(of: from) {
      var finding = Diagnostic.aliasTwice(from)
      finding.related = [first.located(finding).place].compactMap(\.self)
      return diagnostics.add(written.place.located(finding))
    }
    places[from.outputPath] = written.place
    aliases.append(alias)
    if !alias.hasPage { diagnostics.add(written.place.located(.aliasForServers(from))) }
  }

  private func fault(in text: String, _ written: WrittenURL) -> Diagnostic? {
    guard written.path.utf8.first == 0x2F else { return .aliasWithoutRoot(text) }
    if !written.query.isEmpty || written.fragment != nil { return .aliasWithQuery(text) }
    var path = written.path.utf8.dropFirst()
    if path.last == 0x2F { path.removeLast() }
    let bytes = Array(path)
    if let fault = PathRule.fault(inBytes: bytes[...]) { return .aliasPath(text, fault.reason) }
    let parts = String(Substring(path)).split(at: 0x2F)
    if parts.contains(where: { $0.utf8.first == 0x2E }) { return .aliasPath(text, .hiddenName) }
    guard parts.first != "ita" else { return nil }
    return parts.first(where: Self.isCode).map { .aliasWithCode(text, $0) }
  }

  /// Whether a part is the code of an item, such as `O12`, which another item has next year.
  private static func isCode(_ part: String) -> Bool {
    let utf8 = ThaiDigits.folded(part).utf8
    let digits = utf8.dropFirst()
    return (utf8.first == 0x4F || utf8.first == 0x6F) && (1...2).contains(digits.count)
      && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Who has the address: a content file or the program; nil if it is free.
  private func owner(of address: SitePath) -> AliasOwner? {
    let parts = address.parts
    if urls.isFile(address) || urls.target(of: address) != nil || urls.isFile(SitePath(parts, isPage: false))
    {
      return AliasOwner(file: urls.source(of: SitePath(parts)))
    }
    let isReserved = parts.count == 1 && FixedPages.reserved.contains(parts[0])
    let isBelowFile = parts.indices.dropFirst().contains {
      urls.isFile(SitePath(Array(parts[..<$0]), isPage: false))
    }
    let isFolder = !address.isPage && urls.isFolder(address)
    let isOwn = isReserved || isBelowFile || isFolder || parts.first == "assets" || isOfKey(parts)
    return isOwn ? AliasOwner(file: nil) : nil
  }

  /// Whether the address is kept for a key or one of its years.
  private func isOfKey(_ parts: [String]) -> Bool {
    guard (2...3).contains(parts.count), let kind = keys[DisclosureKey(parts[1])],
      kind.category.slug == parts[0]
    else { return false }
    return parts.count == 2 || ContentScanner.year(named: parts[2]) != nil
  }

  /// An old address that is a file where this one needs a folder, or the other way round.
  private func neighbour(of address: SitePath) -> PlacedLink.Place? {
    let path = address.outputPath
    return places.filter { other, _ in
      path.utf8.starts(with: (other + "/").utf8) || other.utf8.starts(with: (path + "/").utf8)
    }.min { $0.key < $1.key }?.value
  }
}

/// Who has an address already.
struct AliasOwner {
  /// The content file of its page; nil if the program has it.
  let file: String?
}
