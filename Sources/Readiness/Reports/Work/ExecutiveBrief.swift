import Diagnostics
import ThaiText

/// One A4 page for the executive: where the agency stands, what changed, the three worst, and the dates.
package struct ExecutiveBrief {
  /// What one page has room for.
  private static let mostChanges = 5
  private static let mostDates = 6

  private let plan: WorkPlan
  /// What changed since an older checklist; nil if none was given.
  private let changes: [ChecklistHistory.Change]?
  private let agency: String
  private let language: Language

  package init(
    _ plan: WorkPlan, changes: [ChecklistHistory.Change]?, agency: String, language: Language
  ) {
    self.plan = plan
    self.changes = changes
    self.agency = agency
    self.language = language
  }

  private static let style =
    ReportPage.style
    + "body{font-size:14px;line-height:1.45}h1{font-size:1.3rem}h2{font-size:1.05rem;margin:.6rem 0 0}"
    + ".score{font-size:1.7rem;font-weight:700;margin:0}td,th{padding:.1rem .4rem}li,td{overflow-wrap:anywhere}"
    + "@media print{body{font-size:10pt;line-height:1.35}}"

  private func say(_ th: String, _ en: String) -> String { language == .th ? th : en }

  /// The bytes of the page.
  package var bytes: [UInt8] {
    let readiness = plan.readiness
    let words = WorkWords(plan, language)
    let year = readiness.catalogue.year
    let title = say("สรุปความพร้อม OIT ปี \(year)", "OIT readiness \(year)")
    var page = ReportPage(title: title + " · " + agency, language: language, style: Self.style)
    page.element("h1", title)
    page.element(
      "p", "\(agency) · " + say("ณ วันที่ \(readiness.judgedOn.thaiLong)", "as of \(readiness.judgedOn.iso)"))
    page.element("p", "\(ScoreText.of(readiness.score))/100", " class=\"score\"")
    page.element(
      "p",
      say(
        "คะแนนที่โปรแกรมประมาณ · ครบ \(readiness.count(of: .published)) จาก \(readiness.items.count) ข้อ",
        "estimated by the program · \(readiness.count(of: .published)) of \(readiness.items.count) items published"
      ))
    section(say("สิ่งที่เปลี่ยน", "What changed"), told, in: &page)
    section(say("สามเรื่องที่ควรทำก่อน", "The three worst"), worst, in: &page)
    section(say("วันสำคัญ", "Dates"), dates(words), in: &page)
    section(
      say("จะไม่เป็นปัจจุบันก่อนปิดรับ", "Will turn outdated before the window closes"), turning(words), in: &page)
    units(words, in: &page)
    if !words.measure.isEmpty {
      page.element("pre", words.measure.joined(separator: "\n"), " class=\"quiet\"")
    }
    page.element(
      "p",
      say("ใช้ภายใน จัดทำโดยโปรแกรมจากเนื้อหาในเว็บไซต์", "internal; made by the program from the site's content"),
      " class=\"quiet\"")
    return page.finished()
  }

  private func section(_ title: String, _ lines: [String], in page: inout ReportPage) {
    page.element("h2", title)
    page.raw("<ul>\n")
    for line in lines { page.element("li", line) }
    page.raw("</ul>\n")
  }

  private var told: [String] {
    guard let changes else {
      return [
        say("ยังไม่มีรายการตรวจเดิมให้เทียบ (ใส่ --since)", "there is no older checklist to compare with (--since)")
      ]
    }
    guard !changes.isEmpty else { return [say("ไม่มีอะไรเปลี่ยน", "nothing changed")] }
    let lines = changes.map { change in
      let state = { (status: ItemStatus?) in status?.words[language] ?? "–" }
      return
        "\(change.code ?? change.codeBefore ?? "") \(change.title): \(state(change.before)) → \(state(change.after))"
    }
    return capped(lines, Self.mostChanges)
  }

  private func capped(_ lines: [String], _ most: Int) -> [String] {
    let rest = lines.count - most
    return rest > 0 ? lines.prefix(most) + [say("และอีก \(rest) เรื่อง", "and \(rest) more")] : lines
  }

  private var worst: [String] {
    let steps = NextStep.best(of: plan.readiness, limit: 3)
    if steps.isEmpty { return [say("ครบทุกข้อที่ถึงกำหนดแล้ว", "every item that is due is published")] }
    return steps.map { step in
      step.message(language)
        + say(
          " (+\(ScoreText.of(step.points)) คะแนน)", " (+\(ScoreText.of(step.points)) points)")
    }
  }

  private func dates(_ words: WorkWords) -> [String] {
    let tasks = plan.tasks
    let late = tasks.count { $0.deadline.day < plan.readiness.judgedOn }
    let next = tasks.filter { $0.deadline.day >= plan.readiness.judgedOn }.map { duty in
      "\(words.written(duty.deadline.day)) \(duty.item.code) \(duty.title(language)) · \(duty.unit ?? words.nobody)"
    }
    let overdue = late > 0 ? [say("เลยกำหนดแล้ว \(late) งาน", "overdue tasks: \(late)")] : []
    return [words.close] + overdue + capped(next, Self.mostDates)
  }

  private func turning(_ words: WorkWords) -> [String] {
    let lines = plan.tasks.filter { $0.part.status.isWell }.compactMap { duty in
      duty.turning.map {
        "\(words.written($0.day)) \(duty.item.code) \(duty.title(language)) · \(duty.unit ?? words.nobody)"
      }
    }
    return lines.isEmpty ? [say("ไม่มี", "none")] : capped(lines, Self.mostDates)
  }

  private func units(_ words: WorkWords, in page: inout ReportPage) {
    page.element("h2", say("ตามส่วนงาน", "By unit"))
    page.raw("<table>\n<thead><tr>")
    let heads = language == .th ? ["ส่วนงาน", "ครบ", "งานค้าง"] : ["unit", "published", "to do"]
    for head in heads { page.element("th", head, " scope=\"col\"") }
    page.raw("</tr></thead>\n<tbody>\n")
    for unit in plan.units {
      page.raw("<tr>")
      for cell in [unit.name(language), "\(unit.published)/\(unit.asked)", "\(unit.tasks.count)"] {
        page.element("td", cell)
      }
      page.raw("</tr>\n")
    }
    page.raw("</tbody>\n</table>\n")
  }
}
