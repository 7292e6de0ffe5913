import Catalogue
import Content
import Markup
import Readiness
import ThaiText

/// Makes the page of a document, and of what the agency's profile answers without one.
struct DisclosureMaker {
  let context: SiteContext
  let frames: FrameMaker

  /// The page of a document.
  func page(_ document: Document) -> DisclosurePage {
    let address = document.address
    let all = context.content.documents(of: document.key)
    let isNewest = all.first?.address == address
    let answers = (context.parts[document.key] ?? []).filter { $0.part.page == address }
    let title = context.content.library.keys[document.key]?.title ?? document.title
    var above = [(document.category.title.th, FixedPages.category(document.category))]
    if !isNewest, let newest = all.first { above.append((title, newest.address)) }
    let here = isNewest ? title : "ปี \(document.year)"
    let plan = plan(document)
    let progress = progress(document)
    var frame = frames.frame(
      here, at: address, above: above, description: document.summary, lastChanged: document.lastChanged)
    if plan != nil || progress != nil { frame.extraSheet = SiteContext.planSheet.url(from: address) }
    return DisclosurePage(
      frame: frame,
      title: document.title, summary: document.summary, year: String(document.year.buddhistYear),
      covers: document.covers.map { "ปี \($0.first)–\($0.last)" },
      published: document.published.map(DateText.init),
      updated: document.updated.map(DateText.init), unit: document.unit,
      newest: isNewest
        ? nil
        : all.first.map { LinkRow(title: "ดูข้อมูลล่าสุด (ปี \($0.year))", url: $0.address.url(from: address)) },
      isSample: document.isSample, maps: maps(answers, address), body: document.body.html,
      tables: document.datasets.map(DatasetMaker(page: address).table),
      files: document.attachments.map { FileRowMaker(page: address).row($0) },
      links: document.links.map { reference($0, from: address) }, plan: plan, progress: progress,
      contact: contact(answers, address),
      years: isNewest ? older(all, from: address) : [], previous: neighbour(document, -1),
      next: neighbour(document, 1))
  }

  /// The page of a key that needs no document.
  func page(_ part: PartReadiness, of item: ItemReadiness, at address: SitePath) -> DisclosurePage {
    let category = part.kind.category
    return DisclosurePage(
      frame: frames.frame(
        part.kind.title, at: address, above: [(category.title.th, FixedPages.category(category))]),
      title: part.kind.title, summary: nil, year: nil, covers: nil, published: nil, updated: nil, unit: nil,
      newest: nil, isSample: context.agency.sample != nil, maps: maps([(item, part)], address), body: .empty,
      tables: [], files: [], links: [], plan: nil, progress: nil,
      contact: ContactMaker(agency: context.agency).block(from: address),
      years: [], previous: nil, next: nil)
  }

  /// What the plan itself shows on the page of its document.
  private func plan(_ document: Document) -> PlanSection? {
    guard document.key == PlanContent.key, let plan = context.content.plan,
      plan.plan.years.contains(where: { document.covers?.contains($0) ?? ($0 == document.year) })
    else { return nil }
    return PlanSection(
      page: FixedPages.plan.url(from: document.address),
      matrix: PlanMatrixMaker(plan: plan.plan, page: document.address).matrix,
      timeline: PlanTimelineMaker(
        plan: plan.plan, report: plan.progress.first, page: document.address
      ).timeline)
  }

  /// What the plan's progress shows on the page of a report's document.
  private func progress(_ document: Document) -> ProgressSection? {
    guard let plan = context.content.plan,
      let round = ProgressRound.allCases.first(where: { $0.key == document.key }),
      let report = plan.progress(in: document.year, round)
    else { return nil }
    return ProgressMaker(plan: plan.plan, report: report, page: document.address).section()
  }

  private func maps(
    _ answers: [(item: ItemReadiness, part: PartReadiness)], _ address: SitePath
  ) -> [ElementMap] {
    guard let main = context.main else { return [] }
    return answers.map { ElementMapMaker(page: address).map($0.item, $0.part, in: main) }
  }

  private func contact(
    _ answers: [(item: ItemReadiness, part: PartReadiness)], _ address: SitePath
  ) -> ContactBlock? {
    let isWanted = answers.contains { answer in
      answer.part.elements.contains { $0.evidence.contains { $0.anchor == "contact" } }
    }
    return isWanted ? ContactMaker(agency: context.agency).block(from: address) : nil
  }

  private func reference(_ link: ReferenceLink, from page: SitePath) -> ReferenceRow {
    ReferenceRow(
      id: link.anchor, title: link.title, url: SiteAddress.url(link.url.text, from: page),
      address: link.url.text)
  }

  private func older(_ all: [Document], from page: SitePath) -> [YearRow] {
    all.dropFirst().map { document in
      YearRow(
        year: String(document.year.buddhistYear), title: document.title,
        url: document.address.url(from: page),
        date: document.lastChanged.map(DateText.init))
    }
  }

  private func neighbour(_ document: Document, _ step: Int) -> LinkRow? {
    let entries = (context.entries[document.category] ?? []).filter { $0.page != nil }
    guard let index = entries.firstIndex(where: { $0.kind.key == document.key }),
      entries.indices.contains(index + step), let page = entries[index + step].page
    else { return nil }
    return LinkRow(title: entries[index + step].title, url: page.url(from: document.address))
  }
}
