import Catalogue
import Content
import Markup
import Readiness
import Templating

/// A disclosure's page: the document of a year, the newest once more on the page of its key, or what the agency's profile
/// answers without one.
///
/// What changes on the page of a year when another year comes stands in its frame and in `years` alone.
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
  let isSample: Bool
  /// The ways to act on what the page is about: its first links and its first file.
  let actions: [ActionLink]
  let maps: [ElementMap]
  /// The text up to its first heading where tables follow, else all of it.
  let introduction: HTMLFragment
  /// The text behind the tables.
  let body: HTMLFragment
  let tables: [DatasetTable]
  let files: [FileRow]
  let links: [ReferenceRow]
  let plan: PlanSection?
  let progress: ProgressSection?
  let contact: ContactBlock?
  let years: YearsNavigation
  let previous: LinkRow?
  let next: LinkRow?

  /// The page of a document.
  init(_ document: Document, on page: SitePage, in site: SiteContext) {
    let address = page.address
    let kindTitle = site.content.library.keys[document.key]?.title ?? document.title
    let isOfKey = address == document.keyAddress
    var above = [(title: document.category.title.th, page: FixedPages.category(document.category))]
    if !isOfKey { above.append((kindTitle, document.keyAddress)) }
    plan = PlanSection(document, from: address, in: site)
    progress = Self.progress(document, from: address, in: site)
    tables = DatasetTable.all(of: document, from: address)
    let isBroadOnPaper = plan != nil || progress != nil || tables.contains(where: \.isWide)
    frame = PageFrame(
      isOfKey ? kindTitle : "ปี \(document.year)",
      windowTitle: isOfKey ? nil : "\(kindTitle) ปี \(document.year)", of: page, above: above,
      description: document.summary,
      sheet: plan != nil || progress != nil || !tables.isEmpty ? SiteContext.tableSheet : nil,
      isBroadOnPaper: isBroadOnPaper, in: site)
    title = document.title
    summary = document.summary
    year = String(document.year.buddhistYear)
    covers = document.covers.map { "ปี \($0.first)–\($0.last)" }
    published = document.published.map(DateText.init)
    updated = document.updated.map(DateText.init)
    validated = document.common.validatedSoFar.map(DateText.init)
    unit = document.unit
    isSample = document.isSample
    let answers = site.answers(of: document.key, at: document.address, ofNewest: isOfKey)
    maps = ElementMap.all(answers.shown, on: address, in: site)
    let text = (isOfKey ? document.textAtKey?.html : nil) ?? document.body.html
    (introduction, body) = text.parted(tables.isEmpty ? nil : "<h2")
    actions = ActionLink.all(of: document, from: address)
    files = document.attachments.map { FileRow($0, from: address) }
    links = document.links.map { ReferenceRow($0, from: address) }
    contact =
      answers.shown.contains(where: \.showsContact) ? ContactBlock(of: site.agency, from: address) : nil
    years = YearsNavigation(
      of: document, from: address, alsoAnswered: site.shows.showsItems ? answers.others : [], in: site)
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
    let answers = site.answersByPage[answer.part.page ?? page.address] ?? [answer]
    maps = ElementMap.all(answers.filter { $0.part.kind.key == kind.key }, on: page.address, in: site)
    (introduction, body, actions) = (.empty, .empty, [])
    contact = ContactBlock(of: site.agency, from: page.address)
    (summary, year, covers, published, updated, validated, unit) = (nil, nil, nil, nil, nil, nil, nil)
    (previous, next, plan, progress) = (nil, nil, nil, nil)
    (tables, files, links, years) = ([], [], [], .none)
  }

  /// Whether something needs the whole width of the page.
  private var isBroad: Bool { plan != nil || progress != nil || tables.contains(where: \.isBroad) }

  /// Whether something stands beside the content.
  private var hasAside: Bool { !maps.isEmpty || !files.isEmpty || !links.isEmpty || !years.isEmpty }

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

  /// What the plan's progress shows on the page of a report's document.
  private static func progress(
    _ document: Document, from page: SitePath, in site: SiteContext
  ) -> ProgressSection? {
    guard let plan = site.plan,
      let round = ProgressRound.allCases.first(where: { $0.key == document.key }),
      let report = plan.content.progress(in: document.year, round)
    else { return nil }
    return ProgressSection(report, of: plan, from: page)
  }

  static let fields: [TemplateField<DisclosurePage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary), .text("year", \.year),
    .text("covers", \.covers), .record("published", \.published), .record("updated", \.updated),
    .record("validated", \.validated),
    .text("unit", \.unit), .flag("isSample", \.isSample), .list("maps", \.maps),
    .flag("hasMaps") { !$0.maps.isEmpty }, .list("actions", \.actions),
    .flag("hasActions") { !$0.actions.isEmpty },
    .flag("isBroad", \.isBroad),
    .flag("isShort") { $0.isBroad && $0.body == .empty }, .flag("hasAside", \.hasAside),
    .flag("hasFiles") { !$0.files.isEmpty }, .flag("hasLinks") { !$0.links.isEmpty },
    .html("introduction", \.introduction), .html("body", \.body), .list("tables", \.tables),
    .list("files", \.files), .list("links", \.links),
    .record("plan", \.plan), .record("progress", \.progress), .record("contactBlock", \.contact),
    .record("years", \.years), .record("previous", \.previous), .record("next", \.next),
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

extension SiteContext.Answer {
  /// Whether the agency's contacts are evidence of it.
  fileprivate var showsContact: Bool {
    part.elements.contains { $0.evidence.contains { $0.anchor == PageAnchor.contact } }
  }
}

/// What the page of the plan's document shows of the plan itself.
struct PlanSection: TemplateModel {
  let page: SafeURL
  let matrix: PlanMatrix
  let timeline: PlanTimeline

  /// nil if the document is not about this plan.
  init?(_ document: Document, from address: SitePath, in site: SiteContext) {
    guard document.key == PlanContent.key, let plan = site.content.plan,
      plan.plan.years.contains(where: { document.covers?.contains($0) ?? ($0 == document.year) })
    else { return nil }
    page = FixedPages.plan.url(from: address)
    matrix = PlanMatrix(plan.plan, from: address)
    timeline = PlanTimeline(plan, from: address)
  }

  static let fields: [TemplateField<PlanSection>] = [
    .url("page", \.page), .record("matrix", \.matrix), .record("timeline", \.timeline),
  ]
}

extension HTMLFragment {
  /// The part before the first place of a mark and the rest; all of it before none.
  fileprivate func parted(_ mark: StaticString?) -> (HTMLFragment, HTMLFragment) {
    let start = mark.flatMap { mark in
      mark.withUTF8Buffer { mark in bytes.firstRange(of: mark)?.lowerBound }
    }
    guard let start else { return (self, .empty) }
    return (HTMLFragment(finished: Array(bytes[..<start])), HTMLFragment(finished: Array(bytes[start...])))
  }
}
