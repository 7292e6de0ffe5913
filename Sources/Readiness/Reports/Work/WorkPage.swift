import Diagnostics
import ThaiText

/// The work list for paper: each unit on pages of its own, with a box to tick.
package struct WorkPage {
  private let plan: WorkPlan
  private let agency: String
  private let language: Language

  package init(_ plan: WorkPlan, agency: String, language: Language) {
    self.plan = plan
    self.agency = agency
    self.language = language
  }

  private static let style =
    ReportPage.style + "section+section{break-before:page}table{table-layout:fixed;width:99.5%}"
    + "th,td{box-sizing:border-box;overflow-wrap:anywhere}.tick{width:6%;text-align:center}td.tick{font-size:1.3em}"
    + ".day{width:15%;white-space:pre-line}.code{width:7%}.title{width:20%}.person{width:13%}"

  /// The bytes of the page.
  package var bytes: [UInt8] {
    let words = WorkWords(plan, language)
    let year = plan.readiness.catalogue.year
    let title = language == .th ? "งานที่ต้องทำ ปี \(year)" : "Work to do for \(year)"
    var page = ReportPage(title: title + " · " + agency, language: language, style: Self.style)
    for unit in plan.units {
      page.raw("<section>\n")
      page.element("h1", unit.name(language))
      let day = plan.readiness.judgedOn
      page.element(
        "p", "\(title) · \(agency) · " + (language == .th ? "ณ วันที่ \(day.thaiLong)" : "as of \(day.iso)"))
      page.element("p", words.head(of: unit))
      for line in [words.close] + words.notes { page.element("p", line, " class=\"quiet\"") }
      if unit.tasks.isEmpty { page.element("p", words.nothing) } else { table(of: unit, words, in: &page) }
      page.raw("</section>\n")
    }
    if !words.measure.isEmpty {
      page.element("pre", words.measure.joined(separator: "\n"))
    }
    return page.finished()
  }

  private func table(of unit: UnitWork, _ words: WorkWords, in page: inout ReportPage) {
    let heads =
      language == .th
      ? ["เสร็จ", "ภายใน", "ข้อ", "เรื่อง", "สิ่งที่ต้องทำ", "ผู้ทำ"] : ["done", "by", "item", "title", "to do", "person"]
    page.raw("<table>\n<thead><tr>")
    for (head, kind) in zip(heads, ["tick", "day", "code", "title", "todo", "person"]) {
      page.element("th", head, " scope=\"col\" class=\"\(kind)\"")
    }
    page.raw("</tr></thead>\n<tbody>\n")
    for duty in unit.tasks {
      page.raw("<tr><td class=\"tick\">☐</td>")
      let isLate = duty.deadline.day < plan.readiness.judgedOn
      let distance = plan.deadlines.distance(to: duty.deadline.day)[language]
      page.element(
        "td", words.written(duty.deadline.day) + "\n" + distance, " class=\"day\(isLate ? " late" : "")\"")
      page.element("td", duty.item.code)
      page.element("td", duty.title(language) + (duty.isUsual ? " *" : ""))
      page.raw("<td>")
      let lines = words.todo(duty)
      if lines.isEmpty { page.text(duty.deadline.why[language]) }
      for line in lines { page.element("p", line) }
      page.raw("</td>")
      page.element("td", duty.person ?? "")
      page.raw("</tr>\n")
    }
    page.raw("</tbody>\n</table>\n")
    if unit.tasks.contains(where: \.isUsual) {
      page.element(
        "p",
        language == .th
          ? "* ยังไม่ได้ระบุผู้รับผิดชอบ จึงใส่ส่วนงานที่ทำเรื่องนี้ตามปกติ ระบุได้ใน work: responsible: ของ agency.yaml"
          : "* nobody is named yet; it is the unit that usually does it: name it under work: responsible: in agency.yaml",
        " class=\"quiet\"")
    }
  }
}
