import Catalogue
import Content
import Diagnostics
import Markup
import Readiness

/// Makes the two pages of an assessment year: every item with its link, and the checklist.
struct AssessmentMaker {
  let context: SiteContext
  let frames: FrameMaker

  /// The page that an assessor opens.
  func page(_ readiness: Readiness) -> AssessmentPage {
    let year = readiness.catalogue.year
    let page = FixedPages.assessment(year)
    return AssessmentPage(
      frame: frames.frame("รายการ OIT ปี \(year)", at: page), year: String(year.buddhistYear),
      confidence: caution(readiness), published: String(readiness.count(of: .published)),
      total: String(readiness.items.count), score: ScoreText.of(readiness.score),
      counts: StatusCount.all(of: readiness), tabs: tabs(current: readiness, from: page),
      groups: groups(readiness, from: page, withElements: false),
      checklist: FixedPages.checklist(year).url(from: page))
  }

  /// The checklist.
  func checklist(_ readiness: Readiness) -> ChecklistPage {
    let year = readiness.catalogue.year
    let page = FixedPages.checklist(year)
    return ChecklistPage(
      frame: frames.frame(
        "ผลการตรวจ", at: page, above: [("รายการ OIT ปี \(year)", FixedPages.assessment(year))]),
      year: String(year.buddhistYear), judgedOn: DateText(readiness.judgedOn),
      score: ScoreText.of(readiness.score), confidence: caution(readiness),
      counts: StatusCount.all(of: readiness), groups: groups(readiness, from: page, withElements: true),
      units: UnitTasks.all(of: readiness, from: page), assessment: FixedPages.assessment(year).url(from: page)
    )
  }

  private func caution(_ readiness: Readiness) -> String? {
    let catalogue = readiness.catalogue
    guard catalogue.confidence != .high else { return nil }
    return "รายการของปีนี้: \(catalogue.confidence.words.th) (\(catalogue.confidenceReason))"
  }

  private func tabs(current: Readiness, from page: SitePath) -> [LinkRow] {
    guard context.readiness.count > 1 else { return [] }
    return context.readiness.map { readiness in
      let year = readiness.catalogue.year
      return LinkRow(
        title: String(year.buddhistYear), url: FixedPages.assessment(year).url(from: page),
        isCurrent: year == current.catalogue.year)
    }
  }

  private func groups(_ readiness: Readiness, from page: SitePath, withElements: Bool) -> [AssessmentGroup] {
    readiness.indicators.flatMap { indicator in
      indicator.subIndicators.enumerated().map { index, group in
        AssessmentGroup(
          indicator: index == 0
            ? "ตัวชี้วัดที่ \(indicator.indicator.id) \(indicator.indicator.title)" : nil,
          id: group.subIndicator.id, title: group.subIndicator.title, score: group.score.map(ScoreText.of),
          published: "\(group.items.count { $0.status == .published })/\(group.items.count)",
          items: group.items.map { item($0, from: page, withElements: withElements) })
      }
    }
  }

  private func item(_ item: ItemReadiness, from page: SitePath, withElements: Bool) -> AssessmentItem {
    let maker = ElementMapMaker(page: page)
    return AssessmentItem(
      code: item.item.code, title: item.item.title, note: note(item.item), status: StatusMark(item.status),
      links: links(item, from: page), date: item.lastChanged.map(DateText.init),
      unit: item.units.isEmpty ? nil : item.units.joined(separator: ", "),
      elements: withElements
        ? item.parts.flatMap { part in part.elements.map { maker.row($0, of: part) } } : [])
  }

  private func note(_ item: CatalogueItem) -> String? {
    item.confidence == .high ? nil : "ชื่อข้อ: \(item.confidence.words.th)"
  }

  private func links(_ item: ItemReadiness, from page: SitePath) -> [AssessmentLink] {
    let answering = item.parts.filter { $0.page != nil }
    return answering.compactMap { part in
      part.page.map { target in
        AssessmentLink(
          title: item.parts.count > 1 ? part.kind.title : "เปิดดู", url: target.url(from: page),
          printed: frames.absolute(target))
      }
    }
  }
}
