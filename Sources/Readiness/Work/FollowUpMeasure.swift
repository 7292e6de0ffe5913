import Catalogue
import Content
import Diagnostics
import ThaiText

/// The measure of the action plan that asks somebody to follow up what the units publish, with what can be said of its
/// indicators from the checklist itself.
package struct FollowUpMeasure: Sendable {
  /// An indicator of the measure, and how it stands.
  package struct Indicator: Sendable {
    package let text: String
    /// What was found; nil where only people can know.
    package let found: LocalizedText?
    package let isReached: Bool?
  }

  private static let words = ["กำกับติดตามการเผยแพร่", "กำกับ ติดตามการเผยแพร่", "เปิดเผยข้อมูลสาธารณะ"]

  package let project: PlanProject
  package let indicators: [Indicator]

  /// The measure of the plan for a year, with how many checks of the year are on record; nil if the plan has none.
  init?(of content: Content, _ readiness: Readiness, checks: Int?) {
    guard let plan = content.plan?.plan, plan.years.contains(readiness.catalogue.year),
      let project = Self.words.lazy.compactMap({ words in
        plan.projects.first { $0.title.contains(words) }
      }).first
    else { return nil }
    self.project = project
    indicators = project.outputs.map { text in
      let target = PlanTargetFigure.of(text)
      let (count, found): (Int?, LocalizedText?) =
        switch target?.unit {
        case "ข้อ"?, "รายการ"?:
          (
            readiness.count(of: .published),
            LocalizedText(
              th: "เผยแพร่ครบ \(readiness.count(of: .published)) จาก \(readiness.items.count) ข้อ",
              en: "\(readiness.count(of: .published)) of \(readiness.items.count) items published")
          )
        case "ครั้ง"?:
          (
            checks,
            checks.map {
              LocalizedText(th: "บันทึกผลการตรวจไว้ \($0) ครั้ง", en: "\($0) checks on record")
            }
          )
        default: (nil, nil)
        }
      let reached = target.flatMap { target in count.map { $0 * 100 >= target.figure.hundredths } }
      return Indicator(text: text, found: found, isReached: reached)
    }
  }
}
