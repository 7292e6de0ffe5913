import Catalogue
import Diagnostics
import ThaiText

/// Gives every published document and article its page: the newest year the short address, older ones their year's.
struct Addresses: Sendable {
  /// A document with its page.
  struct Placed: Sendable {
    let draft: LoadingContext.DocumentDraft
    let address: SitePath
  }

  private(set) var documents: [Placed] = []
  private(set) var articles: [Article] = []
  private(set) var drafts: [DraftNotice] = []
  private(set) var book = AddressBook()

  init(
    _ documents: [LoadingContext.DocumentDraft], _ articles: [Article],
    _ plan: PlanDraft?, _ context: LoadingContext, into diagnostics: inout DiagnosticList
  ) {
    enterFixedPages(context)
    plan?.enter(into: &book)
    place(documents)
    place(articles, into: &diagnostics)
  }

  private mutating func enterFixedPages(_ context: LoadingContext) {
    book.known = [FixedPages.home, FixedPages.news, FixedPages.siteMap]
    for category in PublicationCategory.allCases { book.known.insert(FixedPages.category(category)) }
    for year in context.agency.catalogueYears {
      book.known.insert(FixedPages.assessment(year))
      book.known.insert(FixedPages.checklist(year))
    }
  }

  private mutating func place(_ all: [LoadingContext.DocumentDraft]) {
    var newest: [DisclosureKey: FiscalYear] = [:]
    for draft in all where draft.head.status == .published {
      newest[draft.head.key] = max(newest[draft.head.key] ?? draft.head.year, draft.head.year)
    }
    for draft in all {
      let head = draft.head
      guard head.status == .published else {
        drafts.append(DraftNotice(key: head.key, year: head.year, path: head.path, unit: head.unit))
        continue
      }
      let short = [head.category.slug, head.key.name]
      let isNewest = newest[head.key] == head.year
      let address = SitePath(isNewest ? short : short + [String(head.year.buddhistYear)])
      documents.append(Placed(draft: draft, address: address))
      book.add(head.path, at: address)
    }
  }

  private mutating func place(
    _ all: [Article], into diagnostics: inout DiagnosticList
  ) {
    book.reserve(all.count)
    articles.reserveCapacity(all.count)
    for draft in all where draft.status == .published {
      let isTaken = draft.kind == .page && FixedPages.reserved.contains(draft.address.parts.first ?? "")
      guard !isTaken, book.add(draft.path, atNew: draft.address) else {
        reportTaken(draft, into: &diagnostics)
        continue
      }
      articles.append(draft)
    }
  }

  /// Those of some news that got a page.
  func placed(_ news: [Article]) -> [Article] {
    guard articles.count(where: { $0.kind == .news }) < news.count else { return news }
    let paths = Set(articles.map(\.path))
    return news.filter { paths.contains($0.path) }
  }

  private func reportTaken(_ draft: Article, into diagnostics: inout DiagnosticList) {
    let other = book.source(of: draft.head.address)
    diagnostics.add(
      Diagnostic(
        "content.address-taken", .error, at: SourcePlace(file: draft.head.path),
        LocalizedText(
          th: "ที่อยู่ \(draft.head.address.text) มีหน้าอื่นใช้แล้ว",
          en: "the address \(draft.head.address.text) belongs to another page already"),
        mend: LocalizedText(th: "เปลี่ยนชื่อไฟล์นี้", en: "rename this file"),
        related: other.map { [SourcePlace(file: $0)] } ?? []))
  }
}
