import Catalogue
import Diagnostics
import ThaiText

/// Everything that the agency wrote, read and checked.
public struct Content: Sendable {
  /// The agency.
  public let agency: Agency
  /// What every year asks for, the agency's own lists included.
  public let library: CatalogueLibrary
  /// The published documents by key, the newest year first.
  public let documents: [DisclosureKey: [Document]]
  /// The keys and years that exist only as drafts, with the file.
  public let drafts: [DraftNotice]
  /// The published news, newest first.
  public let news: [Article]
  /// The free pages by address.
  public let pages: [Article]
  /// The agency's emblem, where it is sound.
  public let emblem: ContentFile?
  /// Reads the texts of news and free pages.
  public let texts: ArticleTexts
  /// The action plan, where there is one.
  public let plan: PlanContent?

  /// The published documents of a key, newest first.
  public func documents(of key: DisclosureKey) -> [Document] { documents[key] ?? [] }
}
