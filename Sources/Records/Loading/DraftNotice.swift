import Catalogue
import ThaiText

/// A document that is still a draft: never on the site, counted as missing.
public struct DraftNotice: Sendable, Hashable {
  /// Its key.
  public let key: DisclosureKey
  /// Its fiscal year.
  public let year: FiscalYear
  /// Its path below the project's root.
  public let path: String
  /// The unit that is responsible.
  public let unit: String?
}
