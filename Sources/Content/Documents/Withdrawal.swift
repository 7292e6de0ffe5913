import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// A page whose last day is past: it stays at its address and says so, and nothing else of its file is published.
package struct WithdrawnPage: Sendable {
  /// What the page was.
  package enum Kind: Sendable, Hashable {
    case document(DisclosureKey, PublicationCategory, FiscalYear)
    case news
    case page
  }

  package let kind: Kind
  package let title: String
  /// Its path below the project's root.
  package let path: String
  package let address: SitePath
  package let unit: String?
  /// The last day on which it was published.
  package let lastDay: CalendarDay

  /// The page of its key, if it was a document.
  package var keyAddress: SitePath? {
    guard case .document(let key, let category, _) = kind else { return nil }
    return SitePath([category.slug, key.name])
  }

  /// nil if it is published.
  init?(_ common: CommonFields, _ kind: Kind, path: String, at address: SitePath) {
    guard common.isWithdrawn, let lastDay = common.lastDay else { return nil }
    self.kind = kind
    self.path = path
    self.address = address
    self.lastDay = lastDay
    title = common.title
    unit = common.unit
  }
}

extension CommonFields {
  /// How many days before its last one a page is told of.
  private static let warning = 30

  /// Reads until when it is published and when somebody last found that it holds.
  mutating func readTerm(
    _ fields: inout FieldReader, _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    if let day = fields.day("validated", into: &diagnostics) {
      validated = day.value
      dayPlaces.append(source.place(of: day))
      if let published, day.value < published {
        diagnostics.add(.validatedBeforePublished(day.value, published), in: source, at: day)
      }
    }
    guard let day = fields.day("withdraw", into: &diagnostics) else { return }
    lastDay = day.value
    if let published, day.value < published {
      diagnostics.add(.withdrawnBeforePublished(day.value, published), in: source, at: day)
    } else if status == .published, let judgedOn, case let rest = day.value.dayNumber - judgedOn.dayNumber,
      (0...Self.warning).contains(rest)
    {
      diagnostics.add(.withdrawnSoon(day.value, inDays: rest), in: source, at: day)
    }
  }
}

extension DocumentFrontMatter {
  /// What is kept of a document that is published no longer.
  init(withdrawn file: ContentSources.DocumentFile, _ common: CommonFields) {
    self.init(
      key: file.kind.key, category: file.kind.category, year: file.year, path: file.path, common: common,
      covers: nil, attachments: [], datasets: [], links: [], declarations: [], faults: DiagnosticList())
  }
}

extension ArticleFrontMatter {
  /// The same without its picture, if it is published no longer.
  var withdrawn: WithdrawnPage? {
    WithdrawnPage(common, kind == .news ? .news : .page, path: path, at: address)
  }
}
