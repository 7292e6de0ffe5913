import Catalogue
import Diagnostics
import Markup
import ThaiText

/// A published document of one key and fiscal year: its data and its finished text.
package struct Document: Sendable, HasCommonFields {
  /// What its data says.
  package let head: DocumentFrontMatter
  /// The links beside its text, without the dead ones.
  package let links: [ReferenceLink]
  /// Its text, with the pictures and files that it shows; dead links beside it are among its faults.
  package let text: FinishedText
  /// Its text on the page of its key, if that shows it: if it is the newest.
  package let textAtKey: TextAtKey?
  /// Files in its folder that it neither lists nor shows, so that nobody sees them.
  package internal(set) var unlistedFiles: [UnlistedFile] = []

  package var common: CommonFields { head.common }
  package var key: DisclosureKey { head.key }
  package var category: PublicationCategory { head.category }
  package var year: FiscalYear { head.year }
  package var path: String { head.path }
  /// The page of its year, which stays for ever.
  package var address: SitePath { head.yearAddress }
  /// The page of its key, which shows the newest year.
  package var keyAddress: SitePath { head.keyAddress }
  package var covers: CoveredYears? { head.covers }
  package var attachments: [Attachment] { head.attachments }
  package var datasets: [Dataset] { head.datasets }
  package var declarations: [Declaration] { head.declarations }

  /// Its text as HTML, with headings and links.
  package var body: RenderedMarkdown { text.body }

  /// Pictures and files that its text shows.
  package var bodyFiles: [ContentFile] { text.files }

  /// Prompts and fillers that nobody has replaced, in what its readers see.
  package var placeholders: [Diagnostic] { common.placeholders + text.outline.placeholders.sorted }

  /// Everything that makes the document's item broken.
  package var allFaults: [Diagnostic] { head.faults.sorted + text.faults.sorted }

  /// Every file that its page needs and that is valid.
  package var files: [ContentFile] {
    (head.attachments.map(\.file) + head.datasets.flatMap(\.files) + text.files)
      .filter(\.state.isAvailable)
  }
}

/// What a document's data says, before its text is read.
package struct DocumentFrontMatter: Sendable, HasCommonFields {
  /// The stable key under which it is filed.
  package let key: DisclosureKey
  package let category: PublicationCategory
  package let year: FiscalYear
  /// Its path below the project's root.
  package let path: String
  package let common: CommonFields
  /// The fiscal years for which it is in force, if it says so.
  package let covers: CoveredYears?
  package let attachments: [Attachment]
  package internal(set) var datasets: [Dataset]
  package let links: [ReferenceLink]
  /// What only the author can vouch for.
  package let declarations: [Declaration]
  /// Files that are missing or damaged, dead links: what makes an item broken.
  package let faults: DiagnosticList

  /// The page of its key, which shows the newest year.
  var keyAddress: SitePath { SitePath([category.slug, key.name]) }

  /// The page of its year for ever, where its files lie as well.
  var yearAddress: SitePath { SitePath([category.slug, key.name, String(year.buddhistYear)]) }
}

/// A file that a document offers for download.
package struct Attachment: Sendable, Hashable {
  package let file: ContentFile
  /// The words that people click.
  package let title: String
  /// Where it is listed.
  package let place: SourcePlace
  /// The id of its row on the page.
  package let anchor: String
}

/// A link that a document lists beside its text.
package struct ReferenceLink: Sendable, Hashable {
  /// The checked address.
  package internal(set) var url: SafeURL
  /// The words that people click.
  package let title: String
  /// Where it is listed.
  package let place: SourcePlace
  /// The same in bytes of the source.
  let range: Range<Int>
  /// The id of its row on the page.
  package let anchor: String
}

/// The author's word that an element is shown, with where to find it.
package struct Declaration: Sendable, Hashable {
  /// The element's id in the catalogue.
  package let element: String
  /// What the author says, such as a page number.
  package let text: String
  /// Where it is declared.
  package let place: SourcePlace

  /// Whether nobody has said anything yet.
  package var isPlaceholder: Bool { Placeholder.isBlank(text) || Placeholder.find(in: text) != nil }
}

/// The fiscal years for which a plan is in force.
package struct CoveredYears: Sendable, Hashable {
  package let first: FiscalYear
  package let last: FiscalYear
  /// Where it is written.
  package let place: SourcePlace

  /// Whether the plan is in force in a year.
  package func contains(_ year: FiscalYear) -> Bool { first <= year && year <= last }

  /// Whether the plan runs for more than one year.
  package var isLongerThanAYear: Bool { first < last }
}
