import Catalogue
import ThaiText

/// A document that is still a draft: never on the site, counted as missing.
package struct DraftNotice: Sendable, Hashable {
  /// Its key.
  package let key: DisclosureKey
  /// Its fiscal year.
  package let year: FiscalYear
  /// Its path below the project's root.
  package let path: String
  /// The unit that is responsible.
  package let unit: String?
}
