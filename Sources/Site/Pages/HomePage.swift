import Catalogue
import Content
import Markup
import Templating

/// The home page.
struct HomePage: TemplateModel {
  private static let mostUpdates = 6

  let frame: PageFrame
  let introduction: String
  let tasks: [TaskCard]
  let categories: [CategoryCard]
  let readiness: ReadinessPanel?
  let plan: PlanBand?
  let updates: [UpdateRow]
  let newsURL: SafeURL?

  init(on page: SitePage, in site: SiteContext) {
    introduction = Self.introduction(of: site.agency)
    frame = PageFrame(nil, of: page, description: introduction, in: site)
    tasks = TaskCard.all(from: page.address, in: site)
    categories = CategoryCard.all(from: page.address, newest: 3, in: site)
    readiness =
      site.shows.showsMarks ? site.main.flatMap { ReadinessPanel($0, from: page.address) } : nil
    plan = site.plan.map { PlanBand($0, from: page.address) }
    updates = Self.updates(from: page.address, in: site)
    newsURL = site.news.isEmpty ? nil : FixedPages.news.url(from: page.address)
  }

  private static func introduction(of agency: Agency) -> String {
    let place = [
      agency["address.district"].map { "อำเภอ\($0)" }, agency["address.province"].map { "จังหวัด\($0)" },
    ].compactMap(\.self).joined(separator: " ")
    return "\(agency.name) \(place.isEmpty ? "" : place + " ")เปิดเผยข้อมูลที่ประชาชนมีสิทธิรู้ไว้ที่นี่"
  }

  private static func updates(from page: SitePath, in site: SiteContext) -> [UpdateRow] {
    let documents = site.content.documents.values.joined().filter { site.hasCome($0.published) }.map {
      (day: $0.lastChanged, title: $0.title, page: $0.address, context: $0.category.title.th)
    }
    let news = site.news.prefix(mostUpdates).map {
      (day: $0.common.publishedSoFar, title: $0.title, page: $0.address, context: "ข่าว")
    }
    return (documents + news)
      .first(mostUpdates) { NewestFirst.precedes($0.day, $0.page, $1.day, $1.page) }
      .map {
        UpdateRow(
          title: $0.title, url: $0.page.url(from: page), date: $0.day.map(DateText.init), context: $0.context)
      }
  }

  static let fields: [TemplateField<HomePage>] = [
    .record("frame", \.frame), .text("introduction", \.introduction), .list("tasks", \.tasks),
    .list("categories", \.categories), .record("readiness", \.readiness), .record("plan", \.plan),
    .list("updates", \.updates), .url("newsURL", \.newsURL),
  ]
}

/// One of the things that people come for.
struct TaskCard: TemplateModel {
  private static let tasks: [(key: DisclosureKey, icon: Icon, title: String, hint: String)] = [
    ("contact", .contact, "ติดต่อเรา", "ที่อยู่ โทรศัพท์ และแผนที่"),
    ("service-manual", .services, "ขอรับบริการ", "ขั้นตอน เอกสาร และค่าธรรมเนียม"),
    ("procurement-monthly", .procurement, "จัดซื้อจัดจ้าง", "ซื้ออะไร จากใคร ราคาเท่าไร"),
    ("complaint-channel", .report, "แจ้งเรื่องทุจริต", "ช่องทางที่คุ้มครองผู้แจ้ง"),
  ]

  let title: String
  let hint: String
  let url: SafeURL
  let icon: Icon

  /// Those that the agency has a page for.
  static func all(from page: SitePath, in site: SiteContext) -> [TaskCard] {
    let entries = site.entries.values.joined()
    return tasks.compactMap { task in
      entries.first { $0.kind.key == task.key }?.page.map {
        TaskCard(title: task.title, hint: task.hint, url: $0.url(from: page), icon: task.icon)
      }
    }
  }

  static let fields: [TemplateField<TaskCard>] = [
    .text("title", \.title), .text("hint", \.hint), .url("url", \.url), .html("drawing", \.icon.drawing),
  ]
}

/// The plan on the home page: its dimensions and their budgets.
struct PlanBand: TemplateModel {
  let title: String
  let words: String
  let url: SafeURL
  let cards: [DimensionCard]

  init(_ figures: PlanFigures, from page: SitePath) {
    title = figures.content.title
    words = figures.words
    url = FixedPages.plan.url(from: page)
    cards = DimensionCard.all(of: figures, from: page)
  }

  static let fields: [TemplateField<PlanBand>] = [
    .text("title", \.title), .text("words", \.words), .url("url", \.url), .list("cards", \.cards),
  ]
}
