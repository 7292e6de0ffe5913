import Catalogue
import Content
import Markup
import Readiness
import ThaiText

/// Makes the pages that lead to others: home, categories, news, site map, not found.
struct OverviewMaker {
  let context: SiteContext
  let frames: FrameMaker

  /// The home page.
  func home() -> HomePage {
    let page = FixedPages.home
    return HomePage(
      frame: frames.frame(nil, at: page, description: introduction), introduction: introduction,
      tasks: tasks(from: page), categories: cards(from: page, rows: 3), readiness: panel(from: page),
      plan: context.content.plan.map {
        PlanMaker(context: context, frames: frames, content: $0).band(from: page)
      },
      updates: updates(6, from: page),
      newsURL: context.content.news.isEmpty ? nil : FixedPages.news.url(from: page))
  }

  /// A category's page.
  func category(_ category: PublicationCategory) -> CategoryPage {
    let page = FixedPages.category(category)
    return CategoryPage(
      frame: frames.frame(category.title.th, at: page, description: category.purpose.th),
      title: category.title.th, purpose: category.purpose.th,
      rows: (context.entries[category] ?? []).map { row($0, from: page) }, icon: Icon(category))
  }

  /// The list of all news.
  func news() -> NewsListPage {
    let page = FixedPages.news
    return NewsListPage(
      frame: frames.frame("ข่าวประชาสัมพันธ์", at: page),
      cards: context.content.news.map { article in
        NewsCard(
          title: article.title, url: article.address.url(from: page),
          date: article.published.map(DateText.init),
          summary: article.summary, image: ArticleMaker.picture(article, from: page),
          imageText: article.imageText ?? "")
      })
  }

  /// The page of all pages.
  func siteMap() -> SiteMapPage {
    let page = FixedPages.siteMap
    var others = context.readiness.flatMap { readiness -> [LinkRow] in
      let year = readiness.catalogue.year
      return [
        LinkRow(title: "รายการ OIT ปี \(year)", url: FixedPages.assessment(year).url(from: page)),
        LinkRow(title: "ผลการตรวจรายการ OIT ปี \(year)", url: FixedPages.checklist(year).url(from: page)),
      ]
    }
    if let plan = context.content.plan {
      others.append(LinkRow(title: plan.title, url: FixedPages.plan.url(from: page)))
      others += plan.progress.map {
        LinkRow(
          title: "ผลการดำเนินการตามแผน \($0.round.words.th) ปี \($0.year)",
          url: FixedPages.progress($0.year, $0.round).url(from: page))
      }
      others += plan.plan.projects.map {
        LinkRow(title: $0.name, url: FixedPages.project($0.id).url(from: page))
      }
    }
    others.append(LinkRow(title: "ข่าวประชาสัมพันธ์", url: FixedPages.news.url(from: page)))
    others += context.content.pages.map { LinkRow(title: $0.title, url: $0.address.url(from: page)) }
    return SiteMapPage(
      frame: frames.frame("แผนผังเว็บไซต์", at: page), categories: cards(from: page, rows: .max), others: others)
  }

  /// What readers see where there is no page; its links hold from the root only.
  func notFound() -> NotFoundPage {
    let page = SitePath(["404.html"], isPage: false)
    return NotFoundPage(frame: frames.frame("ไม่พบหน้านี้", at: page), categories: cards(from: page, rows: 0))
  }

  private var introduction: String {
    let place = [
      context.agency["address.district"].map { "อำเภอ\($0)" },
      context.agency["address.province"].map { "จังหวัด\($0)" },
    ].compactMap(\.self).joined(separator: " ")
    return "\(context.agency.name) \(place.isEmpty ? "" : place + " ")เปิดเผยข้อมูลที่ประชาชนมีสิทธิรู้ไว้ที่นี่"
  }

  private static let taskKeys: [(key: DisclosureKey, icon: Icon, title: String, hint: String)] = [
    ("contact", .contact, "ติดต่อเรา", "ที่อยู่ โทรศัพท์ และแผนที่"),
    ("service-manual", .services, "ขอรับบริการ", "ขั้นตอน เอกสาร และค่าธรรมเนียม"),
    ("procurement-monthly", .procurement, "จัดซื้อจัดจ้าง", "ซื้ออะไร จากใคร ราคาเท่าไร"),
    ("complaint-channel", .report, "แจ้งเรื่องทุจริต", "ช่องทางที่คุ้มครองผู้แจ้ง"),
  ]

  private func tasks(from page: SitePath) -> [TaskCard] {
    let entries = context.entries.values.joined()
    return Self.taskKeys.compactMap { task in
      entries.first { $0.kind.key == task.key }?.page.map {
        TaskCard(title: task.title, hint: task.hint, url: $0.url(from: page), icon: task.icon)
      }
    }
  }

  private func cards(from page: SitePath, rows: Int) -> [CategoryCard] {
    PublicationCategory.allCases.map { category in
      let published = (context.entries[category] ?? []).filter { $0.page != nil }
      let newest = rows == .max ? published : published.sorted(by: Self.isNewer)
      return CategoryCard(
        title: category.title.th, purpose: category.purpose.th,
        url: FixedPages.category(category).url(from: page),
        count: "\(published.count) รายการ",
        rows: newest.prefix(rows).map { entry in
          UpdateRow(
            title: entry.title, url: entry.page?.url(from: page),
            date: entry.document?.lastChanged.map(DateText.init), context: nil)
        }, icon: Icon(category))
    }
  }

  private static func isNewer(_ first: CategoryEntry, _ second: CategoryEntry) -> Bool {
    (first.document?.lastChanged?.dayNumber ?? .min) > (second.document?.lastChanged?.dayNumber ?? .min)
  }

  private func panel(from page: SitePath) -> ReadinessPanel? {
    guard let main = context.main, !main.items.isEmpty else { return nil }
    let published = main.count(of: .published)
    let hundredths = published * 10_000 / main.items.count
    let arc = "\(ScoreText.of(Double(hundredths) / 100)) \(ScoreText.of(Double(10_000 - hundredths) / 100))"
    let year = main.catalogue.year
    return ReadinessPanel(
      year: String(year.buddhistYear), published: String(published), total: String(main.items.count),
      score: ScoreText.of(main.score), arc: arc, counts: StatusCount.all(of: main),
      assessment: FixedPages.assessment(year).url(from: page),
      checklist: FixedPages.checklist(year).url(from: page))
  }

  private func updates(_ count: Int, from page: SitePath) -> [UpdateRow] {
    let documents = context.content.documents.values.joined().map { document in
      (document.lastChanged, document.title, document.address, document.category.title.th)
    }
    let news = context.content.news.prefix(count).map { ($0.published, $0.title, $0.address, "ข่าว") }
    return (documents + news)
      .first(count) { NewestFirst.precedes($0.0, $0.2, $1.0, $1.2) }
      .map {
        UpdateRow(title: $0.1, url: $0.2.url(from: page), date: $0.0.map(DateText.init), context: $0.3)
      }
  }

  private func row(_ entry: CategoryEntry, from page: SitePath) -> CategoryRow {
    let files = (entry.document?.attachments.count ?? 0) + (entry.document?.datasets.count ?? 0)
    return CategoryRow(
      title: entry.title, url: entry.page?.url(from: page),
      year: entry.document.map { String($0.year.buddhistYear) },
      date: entry.document?.lastChanged.map(DateText.init), unit: entry.document?.unit,
      files: files == 0 ? nil : "\(files) ไฟล์", status: entry.status.map(StatusMark.init))
  }
}
