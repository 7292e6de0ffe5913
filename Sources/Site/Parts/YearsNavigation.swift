import Catalogue
import Content
import Markup
import Templating
import ThaiText

/// Leads from the page of one fiscal year to the others: all that changes on it when a new year comes.
struct YearsNavigation: TemplateModel {
  /// The newest year, where the page shows an older one.
  let newest: LinkRow?
  /// The page of this very year, from the page of the key.
  let permanent: LinkRow?
  /// The other years, newest first.
  let rows: [YearRow]
  /// Items of other years' lists that the page answers too.
  let lists: [LinkRow]

  static let none = YearsNavigation(newest: nil, permanent: nil, rows: [], lists: [])

  private init(newest: LinkRow?, permanent: LinkRow?, rows: [YearRow], lists: [LinkRow]) {
    self.newest = newest
    self.permanent = permanent
    self.rows = rows
    self.lists = lists
  }

  init(
    of document: Document, from page: SitePath, alsoAnswered others: [SiteContext.Answer],
    in site: SiteContext
  ) {
    let all = site.content.documents(of: document.key)
    newest = all.first.flatMap { first in
      first.year == document.year
        ? nil : LinkRow("ดูข้อมูลล่าสุด (ปี \(first.year))", to: document.keyAddress, from: page)
    }
    permanent =
      page == document.keyAddress
      ? LinkRow("หน้าถาวรของปี \(document.year)", to: document.address, from: page) : nil
    rows = all.filter { $0.year != document.year }.map { YearRow($0, from: page) }
    lists = others.map { answer in
      let year = answer.list.catalogue.year
      return LinkRow(
        title: "ข้อ \(answer.item.item.code) ปี \(year)",
        url: FixedPages.assessment(year).url(from: page, fragment: answer.item.item.code))
    }
  }

  /// Whether it leads nowhere.
  var isEmpty: Bool { permanent == nil && rows.isEmpty && lists.isEmpty }

  static let fields: [TemplateField<YearsNavigation>] = [
    .record("newest", \.newest), .record("permanent", \.permanent), .list("rows", \.rows),
    .list("lists", \.lists), .flag("hasLists") { !$0.lists.isEmpty }, .flag("hasRows") { !$0.rows.isEmpty },
    .flag("isEmpty", \.isEmpty),
  ]
}

/// The same disclosure of another fiscal year.
struct YearRow: TemplateModel {
  let year: String
  let title: String
  let url: SafeURL
  let date: DateText?

  init(_ document: Document, from page: SitePath) {
    year = String(document.year.buddhistYear)
    title = document.title
    url = document.address.url(from: page)
    date = document.lastChanged.map(DateText.init)
  }

  static let fields: [TemplateField<YearRow>] = [
    .text("year", \.year), .text("title", \.title), .url("url", \.url), .record("date", \.date),
  ]
}
