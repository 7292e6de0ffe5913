import Catalogue
import Diagnostics
import ThaiText

/// Gives every published document and article its page: the newest year the short address, older ones their year's.
struct URLAssigner: Sendable {
  /// A document with its page.
  struct Placed: Sendable {
    let draft: Draft<DocumentFrontMatter>
    let address: SitePath
  }

  private(set) var documents: [Placed] = []
  private(set) var articles: [Draft<ArticleFrontMatter>] = []
  private(set) var drafts: [DraftNotice] = []
  private(set) var book = SiteURLs()

  init(
    _ documents: [Draft<DocumentFrontMatter>], _ articles: [Draft<ArticleFrontMatter>],
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

  private mutating func place(_ all: [Draft<DocumentFrontMatter>]) {
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
    _ all: [Draft<ArticleFrontMatter>], into diagnostics: inout DiagnosticList
  ) {
    for draft in all where draft.head.status == .published {
      let first = draft.head.address.parts.first ?? ""
      let isTaken = draft.head.kind == .page && FixedPages.reserved.contains(first)
      guard !isTaken, !book.known.contains(draft.head.address) else {
        reportTaken(draft, into: &diagnostics)
        continue
      }
      articles.append(draft)
      book.add(draft.head.path, at: draft.head.address)
    }
  }

  private func reportTaken(_ draft: Draft<ArticleFrontMatter>, into diagnostics: inout DiagnosticList) {
    let other = book.pages.first { $0.value == draft.head.address }?.key
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
