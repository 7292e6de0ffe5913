import Catalogue
import Content
import Markup
import Readiness
import Templating

/// A disclosure's page: a document of the newest or an older year, or what the agency's profile answers without one.
struct DisclosurePage: TemplateModel {
  let frame: PageFrame
  let title: String
  let summary: String?
  let year: String?
  let covers: String?
  let published: DateText?
  let updated: DateText?
  let validated: DateText?
  let unit: String?
  let newest: LinkRow?
  let isSample: Bool
  let maps: [ElementMap]
  let body: HTMLFragment
  let tables: [DatasetTable]
  let files: [FileRow]
  let links: [ReferenceRow]
  let plan: PlanSection?
  let progress: ProgressSection?
  let contact: ContactBlock?
  let years: [YearRow]
  let previous: LinkRow?
  let next: LinkRow?

  /// The page of a document.
  init(_ document: Document, on page: SitePage, in site: SiteContext) {
    let address = page.address
    let all = site.content.documents(of: document.key)
    let kindTitle = site.content.library.keys[document.key]?.title ?? document.title
    // nil on the page of the newest year.
    let newer = all.first.flatMap { $0.address == address ? nil : $0 }
    var above = [(title: document.category.title.th, page: FixedPages.category(document.category))]
    if let newer { above.append((kindTitle, newer.address)) }
    plan = PlanSection(document, in: site)
    progress = Self.progress(document, in: site)
    frame = PageFrame(
      newer == nil ? kindTitle : "ปี \(document.year)",
      windowTitle: newer.map { _ in "\(kindTitle) ปี \(document.year)" }, of: page, above: above,
      description: document.summary, sheet: plan == nil && progress == nil ? nil : SiteContext.planSheet,
      in: site)
    title = document.title
    summary = document.summary
    year = String(document.year.buddhistYear)
    covers = document.covers.map { "ปี \($0.first)–\($0.last)" }
    published = document.published.map(DateText.init)
    updated = document.updated.map(DateText.init)
    validated = document.common.validatedSoFar.map(DateText.init)
    unit = document.unit
    newest = newer.map { LinkRow("ดูข้อมูลล่าสุด (ปี \($0.year))", to: $0.address, from: address) }
    isSample = document.isSample
    maps = ElementMap.all(of: document.key, on: address, in: site)
    body = document.body.html
    tables = document.datasets.map { DatasetTable($0, from: address) }
    files = document.attachments.map { FileRow($0, from: address) }
    links = document.links.map { ReferenceRow($0, from: address) }
    contact =
      Self.showsContact(document, in: site) ? ContactBlock(of: site.agency, from: address) : nil
    years = newer == nil ? all.dropFirst().map { YearRow($0, from: address) } : []
    let neighbours = Self.neighbours(of: document, in: site)
    previous = neighbours.previous.flatMap { Self.link(to: $0, from: address) }
    next = neighbours.next.flatMap { Self.link(to: $0, from: address) }
  }

  /// The page of a key that needs no document.
  init(_ answer: SiteContext.Answer, on page: SitePage, in site: SiteContext) {
    let kind = answer.part.kind
    frame = PageFrame(
      kind.title, of: page, above: [(kind.category.title.th, FixedPages.category(kind.category))], in: site)
    title = kind.title
    isSample = site.agency.sample != nil
    maps =
      site.lists.first.map {
        [ElementMap(answer, in: $0, from: page.address, showsMarks: site.shows.showsMarks)]
      } ?? []
    body = .empty
    contact = ContactBlock(of: site.agency, from: page.address)
    (summary, year, covers, published, updated, validated, unit) = (nil, nil, nil, nil, nil, nil, nil)
    (newest, previous, next, plan, progress) = (nil, nil, nil, nil, nil)
    (tables, files, links, years) = ([], [], [], [])
  }

  /// The disclosures before and after a document's in its category.
  static func neighbours(
    of document: Document, in site: SiteContext
  ) -> (previous: CategoryEntry?, next: CategoryEntry?) {
    let entries = (site.entries[document.category] ?? []).filter { $0.page != nil }
    guard let index = entries.firstIndex(where: { $0.kind.key == document.key }) else { return (nil, nil) }
    return (entries.element(index - 1), entries.element(index + 1))
  }

  private static func link(to entry: CategoryEntry, from page: SitePath) -> LinkRow? {
    entry.page.map { LinkRow(entry.kind.title, to: $0, from: page) }
  }

  /// Whether the agency's contacts are evidence for an item that the document answers.
  private static func showsContact(_ document: Document, in site: SiteContext) -> Bool {
    (site.answers[document.key] ?? []).contains { answer in
      answer.part.page == document.address
        && answer.part.elements.contains { $0.evidence.contains { $0.anchor == PageAnchor.contact } }
    }
  }

  /// What the plan's progress shows on the page of a report's document.
  private static func progress(_ document: Document, in site: SiteContext) -> ProgressSection? {
    guard let plan = site.plan,
      let round = ProgressRound.allCases.first(where: { $0.key == document.key }),
      let report = plan.content.progress(in: document.year, round)
    else { return nil }
    return ProgressSection(report, of: plan, from: document.address)
  }

  static let fields: [TemplateField<DisclosurePage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary), .text("year", \.year),
    .text("covers", \.covers), .record("published", \.published), .record("updated", \.updated),
    .record("validated", \.validated),
    .text("unit", \.unit), .record("newest", \.newest), .flag("isSample", \.isSample), .list("maps", \.maps),
    .html("body", \.body), .list("tables", \.tables), .list("files", \.files), .list("links", \.links),
    .record("plan", \.plan), .record("progress", \.progress), .record("contactBlock", \.contact),
    .list("years", \.years), .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

/// What the page of the plan's document shows of the plan itself.
struct PlanSection: TemplateModel {
  let page: SafeURL
  let matrix: PlanMatrix
  let timeline: PlanTimeline

  /// nil if the document is not about this plan.
  init?(_ document: Document, in site: SiteContext) {
    guard document.key == PlanContent.key, let plan = site.content.plan,
      plan.plan.years.contains(where: { document.covers?.contains($0) ?? ($0 == document.year) })
    else { return nil }
    page = FixedPages.plan.url(from: document.address)
    matrix = PlanMatrix(plan.plan, from: document.address)
    timeline = PlanTimeline(plan, from: document.address)
  }

  static let fields: [TemplateField<PlanSection>] = [
    .url("page", \.page), .record("matrix", \.matrix), .record("timeline", \.timeline),
  ]
}
