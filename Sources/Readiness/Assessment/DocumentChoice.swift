import Catalogue
import Content
import ThaiText

/// Chooses the document that answers for a key in an assessment year, by the key's period.
enum DocumentChoice {
  /// What the choice came to.
  enum Outcome {
    case found(Document)
    case onlyOtherYears([Document])
    case none
  }

  /// The document of a key for an assessment year.
  static func document(for kind: DisclosureKind, in year: FiscalYear, of content: Content) -> Outcome {
    let all = content.documents(of: kind.key)
    guard !all.isEmpty else { return .none }
    let chosen: Document? =
      switch kind.period(for: year) {
      case .current: all.first { $0.year == year }
      case .previous: all.first { $0.year == year.previous }
      case .any: first(of: all, upTo: year)
      case .covers: first(of: all.filter { $0.covers?.contains(year) ?? ($0.year == year) }, upTo: year)
      }
    return chosen.map(Outcome.found) ?? .onlyOtherYears(all)
  }

  /// The newest document of a year that is not past the assessed one; else the one that came soonest after it.
  private static func first(of documents: [Document], upTo year: FiscalYear) -> Document? {
    documents.first { $0.year <= year } ?? documents.last
  }

  /// Whether a draft of a year would answer once it is published.
  static func answers(_ draft: DraftNotice, for kind: DisclosureKind, in year: FiscalYear) -> Bool {
    switch kind.period(for: year) {
    case .any, .covers: true
    case .current, .previous: draft.year == wantedYear(for: kind, in: year)
    }
  }

  /// The fiscal year whose document is asked for, for messages and scaffolds.
  static func wantedYear(for kind: DisclosureKind, in year: FiscalYear) -> FiscalYear {
    kind.period(for: year) == .previous ? year.previous : year
  }
}
