import Catalogue
import ThaiText

/// The pages that every site has, whatever its content.
public enum FixedPages {
  /// The home page.
  public static let home = SitePath([])
  /// The list of all news.
  public static let news = SitePath(["news"])
  /// The page of all pages by category.
  public static let siteMap = SitePath(["sitemap"])

  /// A category's page.
  public static func category(_ category: PublicationCategory) -> SitePath { SitePath([category.slug]) }

  /// The page that an assessor opens for a year's list.
  public static func assessment(_ year: FiscalYear) -> SitePath {
    SitePath(["ita", String(year.buddhistYear)])
  }

  /// The checklist of a year's list.
  public static func checklist(_ year: FiscalYear) -> SitePath {
    SitePath(["ita", String(year.buddhistYear), "checklist"])
  }

  /// The action plan.
  public static let plan = SitePath(["plan"])

  /// A project of the action plan.
  public static func project(_ id: String) -> SitePath { SitePath(["plan", id]) }

  /// First parts of addresses that free pages may not take.
  static let reserved: Set<String> = Set(
    PublicationCategory.allCases.map(\.slug)
      + ["ita", "plan", "news", "open-data", "search", "complaints", "assets", "sitemap", "files", "404"])
}
