import Catalogue
import Diagnostics
import ThaiText

// Content: what the agency wrote, read and checked.
//
// In: a project's folder (`ContentLoader`). Out: one `Content` value, and findings in a `DiagnosticList`.
//
// - ContentLoader.swift: the stage, top to bottom. Open this file first.
// - Loading/: which files there are, by the folders in which they lie; names; how findings get their places.
// - Agency/: agency.yaml. Documents/: documents, news and free pages. Plan/: the action plan, its checks and its
//   progress. All are read by `FieldFile`, and their texts become HTML in `TextRenderer`.
// - Tables/: tables from the sheets of CSV files and workbooks, official forms included: `DatasetReader` first.
// - Files/: files that pages offer, and whether they are what they seem.
// - Privacy/: persons' data in everything that is published, inside files too, and what is left out of pictures.
// - URLs/: where every page lies, and where links of texts lead.
// - Writing/: scaffolds, plans as files, tables for download.
// The texts of findings stand in the files `…Rules.swift`.

/// Everything that the agency wrote, read and checked.
package struct Content: Sendable {
  package let agency: Agency
  /// What every year asks for, the agency's own lists included.
  package let library: CatalogueLibrary
  /// The published documents by key, the newest year first.
  package let documents: [DisclosureKey: [Document]]
  /// The keys and years that exist only as drafts, with the file.
  package let drafts: [DraftNotice]
  /// Pages whose last day is past, of which only a notice is published.
  package var withdrawn: [WithdrawnPage] = []
  /// Old addresses that lead to its pages, in order.
  package internal(set) var aliases: [AddressAlias] = []
  /// The published news, newest first.
  package let news: [Article]
  /// The free pages by address.
  package let pages: [Article]
  /// The pages in English, by address.
  package internal(set) var english: [Article] = []
  /// The agency's emblem, if it is valid.
  package let emblem: ContentFile?
  /// The files that the agency's profile links to.
  package let profileFiles: [ContentFile]
  /// Links of the agency's profile that only the finished site can judge.
  package let profileLinks: [PlacedLink]
  /// The action plan, if there is one.
  package let plan: PlanContent?
  /// The findings that the agency has accepted for a while.
  package internal(set) var accepted: [AcceptedFinding] = []
  /// What earlier checks came to, as `report --record` wrote it; nil if nothing was recorded.
  package internal(set) var history: SourceText?
  /// What is said once of the persons' data in all its files together.
  package internal(set) var privacyNotes: [Diagnostic] = []
  /// Whether a PDF holds any text, by its path; those that nobody could look into are not there.
  var textsOfPDF: [String: Bool] = [:]

  /// All news and free pages, in whatever language.
  package var articles: [Article] { news + pages + english }

  /// The published documents of a key, newest first.
  package func documents(of key: DisclosureKey) -> [Document] { documents[key] ?? [] }
}

/// A document that is still a draft: never on the site, counted as missing.
package struct DraftNotice: Sendable, Hashable {
  /// Its key.
  package let key: DisclosureKey
  /// Its fiscal year.
  package let year: FiscalYear
  /// Its path below the project's root.
  package let path: String
  package let unit: String?
}
