import Catalogue
import Content
import Markup
import Readiness
import Templating

/// A sub-indicator of the official list with its items and score.
struct AssessmentGroup: TemplateModel {
  let indicator: String?
  let id: String
  let title: String
  let score: String?
  let published: String?
  let items: [AssessmentItem]

  /// Every group of a year, in official order; the first of an indicator names it.
  static func all(
    of readiness: Readiness, from page: SitePath, withElements: Bool, in site: SiteContext
  ) -> [AssessmentGroup] {
    readiness.indicators.flatMap { indicator in
      indicator.subIndicators.enumerated().map { index, group in
        AssessmentGroup(
          indicator: index == 0
            ? "ตัวชี้วัดที่ \(indicator.indicator.id) \(indicator.indicator.title)" : nil,
          id: group.subIndicator.id, title: group.subIndicator.title, score: group.score.map(ScoreText.of),
          published: site.shows.showsMarks
            ? "\(group.items.count { $0.status == .published })/\(group.items.count)" : nil,
          items: group.items.map {
            AssessmentItem($0, from: page, withElements: withElements, in: site)
          })
      }
    }
  }

  static let fields: [TemplateField<AssessmentGroup>] = [
    .text("indicator", \.indicator), .text("id", \.id), .text("title", \.title), .text("score", \.score),
    .text("published", \.published), .list("items", \.items),
    .url("anchor") { SafeURL(path: "", fragment: "group." + $0.id) },
  ]
}

/// An item of the official list.
struct AssessmentItem: TemplateModel {
  let code: String
  let title: String
  let note: String?
  /// nil where no marks are shown.
  let status: ItemStatus?
  let links: [AssessmentLink]
  let date: DateText?
  let unit: String?
  let elements: [ElementRow]

  init(_ readiness: ItemReadiness, from page: SitePath, withElements: Bool, in site: SiteContext) {
    let item = readiness.item
    let parts = readiness.parts
    code = item.code
    title = item.title
    note = item.confidence == .high || !site.shows.showsMarks ? nil : "ชื่อข้อ: \(item.confidence.words.th)"
    status = site.shows.showsMarks ? readiness.status : nil
    links = parts.compactMap { part in
      part.page.map { target in
        AssessmentLink(
          title: parts.count > 1 ? part.kind.title : "เปิดดู", url: target.url(from: page),
          printed: site.absolute(target))
      }
    }
    date = readiness.lastChanged.map(DateText.init)
    unit = readiness.units.isEmpty ? nil : readiness.units.joined(separator: ", ")
    elements =
      withElements
      ? parts.flatMap { ElementRow.all(of: $0, from: page, showsMarks: site.shows.showsMarks) } : []
  }

  static let fields: [TemplateField<AssessmentItem>] = [
    .text("code", \.code), .text("title", \.title), .text("note", \.note),
    .record("status") { $0.status.map { StatusMark($0) } }, .list("links", \.links),
    .url("url") { $0.links.first?.url },
    .flag("isSingle") { $0.links.count == 1 }, .record("date", \.date),
    .text("unit", \.unit), .list("elements", \.elements),
    .flag("isOpen") { $0.status.map { $0 != .published && $0 != .notDue } ?? false },
  ]
}

/// A page that answers an item, with its full address for print.
struct AssessmentLink: TemplateModel {
  let title: String
  let url: SafeURL
  let printed: String?

  static let fields: [TemplateField<AssessmentLink>] = [
    .text("title", \.title), .url("url", \.url), .text("printed", \.printed),
  ]
}

extension Catalogue {
  /// What readers must know about a list that is not fully confirmed.
  var caution: String? {
    confidence == .high ? nil : "รายการของปีนี้: \(confidence.words.th) (\(confidenceReason))"
  }
}
