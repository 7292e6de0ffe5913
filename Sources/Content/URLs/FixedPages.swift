import Catalogue
import ThaiText

/// The pages that every site has, whatever its content.
package enum FixedPages {
  package static let home = SitePath([])
  /// The list of all news.
  package static let news = SitePath(["news"])
  /// The news of a year of the calendar, its newest ones or one of its older pages.
  package static func news(in year: Int, page: Int? = nil) -> SitePath {
    SitePath(["news", String(year)] + (page.map { [String($0)] } ?? []))
  }
  /// The news of a kind, its newest ones or one of its older pages.
  package static func news(of kind: NewsKind, page: Int? = nil) -> SitePath {
    SitePath(["news", kind.rawValue] + (page.map { [String($0)] } ?? []))
  }
  /// The summary in English, and the folder of all pages in English.
  package static let english = SitePath(["en"])
  /// The page of all pages by category.
  package static let siteMap = SitePath(["sitemap"])

  /// The page that tells which disclosure serves which duty.
  package static let duties = SitePath(["duties"])

  /// A category's page.
  package static func category(_ category: PublicationCategory) -> SitePath { SitePath([category.slug]) }

  /// The page of a key, which shows its newest year.
  package static func disclosure(_ kind: DisclosureKind) -> SitePath {
    SitePath([kind.category.slug, kind.key.name])
  }

  /// The page of a key's fiscal year for ever.
  package static func disclosure(_ kind: DisclosureKind, _ year: FiscalYear) -> SitePath {
    SitePath([kind.category.slug, kind.key.name, String(year.buddhistYear)])
  }

  /// The page that an assessor opens for a year's list.
  package static func assessment(_ year: FiscalYear) -> SitePath {
    SitePath(["ita", String(year.buddhistYear)])
  }

  /// The checklist of a year's list.
  package static func checklist(_ year: FiscalYear) -> SitePath {
    SitePath(["ita", String(year.buddhistYear), "checklist"])
  }

  package static let plan = SitePath(["plan"])

  /// A project of the action plan.
  package static func project(_ id: String) -> SitePath { SitePath(["plan", id]) }

  /// The folder of a progress report's evidence files, such as those of `2566-h1`.
  static func progressFiles(_ name: String) -> SitePath { SitePath(["plan", "progress", name]) }

  /// The page of a progress report, whether there is one or not.
  package static func progress(_ year: FiscalYear, _ round: ProgressRound) -> SitePath {
    SitePath(["plan", "progress-\(year.buddhistYear)-\(round.rawValue)"])
  }

  /// The plan as a table for download.
  package static let planTable = SitePath(["plan", "plan.csv"], isPage: false)

  /// A progress report as a table for download.
  package static func progressTable(_ report: ProgressReport) -> SitePath {
    SitePath(["plan", "progress-\(report.year.buddhistYear)-\(report.round.rawValue).csv"], isPage: false)
  }

  /// First parts of addresses that free pages may not take.
  static let reserved: Set<String> = Set(
    PublicationCategory.allCases.map(\.slug)
      + [
        "ita", "plan", "news", "open-data", "search", "complaints", "assets", "sitemap", "files", "404",
        "duties", "en",
      ])
}
