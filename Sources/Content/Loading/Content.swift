import Catalogue
import Diagnostics
import ThaiText

/// Everything that the agency wrote, read and checked.
package struct Content: Sendable {
  /// The agency.
  package let agency: Agency
  /// What every year asks for, the agency's own lists included.
  package let library: CatalogueLibrary
  /// The published documents by key, the newest year first.
  package let documents: [DisclosureKey: [Document]]
  /// The keys and years that exist only as drafts, with the file.
  package let drafts: [DraftNotice]
  /// The published news, newest first.
  package let news: [Article]
  /// The free pages by address.
  package let pages: [Article]
  /// The agency's emblem, where it is sound.
  package let emblem: ContentFile?
  /// The action plan, where there is one.
  package let plan: PlanContent?

  /// The published documents of a key, newest first.
  package func documents(of key: DisclosureKey) -> [Document] { documents[key] ?? [] }
}
