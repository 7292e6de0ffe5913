import Catalogue
import Content
import Readiness

/// One disclosure of a category: the page of its newest document, or what stands in for one.
struct CategoryEntry: Sendable {
  let kind: DisclosureKind
  let title: String
  let page: SitePath?
  let document: Document?
  let status: ItemStatus?

  /// The entries of every category, in the order of the keys; keys that nothing asks for or answers are left out.
  static func all(
    of content: Content, parts: [DisclosureKey: [(item: ItemReadiness, part: PartReadiness)]]
  ) -> [PublicationCategory: [CategoryEntry]] {
    var entries: [PublicationCategory: [CategoryEntry]] = [:]
    for kind in content.library.keys.kinds {
      let document = content.documents(of: kind.key).first
      let part = parts[kind.key]?.first?.part
      guard document != nil || part != nil else { continue }
      entries[kind.category, default: []].append(
        CategoryEntry(
          kind: kind, title: kind.title, page: document?.address ?? part?.page, document: document,
          status: part?.status))
    }
    return entries
  }
}
