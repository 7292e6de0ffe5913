import Diagnostics
import ThaiText

/// The work of a year by unit, for a terminal.
package struct WorkText {
  private let plan: WorkPlan
  private let language: Language

  package init(_ plan: WorkPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  private var words: WorkWords { WorkWords(plan, language) }

  /// Every unit with what it has to do, by day.
  package var text: String {
    let head = ([words.close] + words.notes).map { $0 + "\n" }.joined()
    let units = plan.units.map { unit in
      "\n" + words.head(of: unit) + "\n"
        + (unit.tasks.isEmpty ? "  " + words.nothing + "\n" : unit.tasks.map(task).joined())
    }
    return head + units.joined()
      + (words.measure.isEmpty ? "" : "\n" + words.measure.joined(separator: "\n") + "\n")
  }

  private func task(_ duty: WorkDuty) -> String {
    let code = Columns.padded(duty.item.code, to: 4)
    let problems = duty.problems.map { problem in
      let place = problem.place.map { "         \($0.written)\n" } ?? ""
      return "       - \(problem.message[language])\n" + place
        + (problem.mend.map { "         → \($0[language].indented("           "))\n" } ?? "")
    }
    return
      "  \(duty.part.status.symbol) \(code) \(words.day(of: duty)) · \(duty.title(language))\(words.who(duty))\n"
      + (duty.problems.isEmpty ? "       - \(duty.deadline.why[language])\n" : problems.joined())
  }
}

/// The words that every form of the work list has.
struct WorkWords {
  let plan: WorkPlan
  let language: Language

  init(_ plan: WorkPlan, _ language: Language) {
    self.plan = plan
    self.language = language
  }

  private func say(_ th: String, _ en: String) -> String { language == .th ? th : en }

  func written(_ day: CalendarDay) -> String { language == .th ? day.thaiShort : day.iso }

  /// When the window closes.
  var close: String {
    let close = plan.deadlines.close
    let distance = plan.deadlines.distance(to: close.day)[language]
    return say(
      close.isKnown
        ? "ปิดรับข้อมูลวันที่ \(close.day.thaiShort) (\(distance)) \(close.why.th)"
        : "วางแผนให้เสร็จภายใน \(close.day.thaiShort) (\(distance)) \(close.why.th)",
      close.isKnown
        ? "the window closes on \(close.day.iso) (\(distance)), \(close.why.en)"
        : "planned to be done by \(close.day.iso) (\(distance)): \(close.why.en)")
  }

  /// What else must be known of the days.
  var notes: [String] {
    [
      say(
        "วันของแต่ละงานเป็นกำหนดทำงานที่แนะนำ ไม่ใช่กำหนดตามกฎหมาย",
        "the days are advice for the work, no time-limits of a law"),
      plan.deadlines.holidayNote?[language],
    ].compactMap(\.self)
  }

  var nobody: String { say("ยังไม่มีผู้รับผิดชอบ", "nobody yet") }

  var nothing: String { say("ไม่มีงานค้าง", "nothing is left to do") }

  func head(of unit: UnitWork) -> String {
    unit.name(language)
      + say(
        " · ครบ \(unit.published) จาก \(unit.asked) รายการ · งานค้าง \(unit.tasks.count)",
        " · \(unit.published) of \(unit.asked) published · \(unit.tasks.count) to do")
  }

  /// By when, and how far that is.
  func day(of duty: WorkDuty) -> String {
    let day = duty.deadline.day
    return say("ภายใน ", "by ") + written(day) + " (\(plan.deadlines.distance(to: day)[language]))"
  }

  /// The person, and whether the unit is only the usual one.
  func who(_ duty: WorkDuty) -> String {
    (duty.person.map { " · " + $0 } ?? "")
      + (duty.isUsual ? say(" · ส่วนงานที่ทำตามปกติ ยังไม่ได้ระบุ", " · the usual unit, not named yet") : "")
  }

  /// What is to be done of a duty, a line each.
  func todo(_ duty: WorkDuty) -> [String] {
    let turns =
      duty.part.status.isWell
      ? duty.turning.map {
        say("ครบในวันนี้ แต่\($0.why.th)", "well today; \($0.why.en)")
      } : nil
    return [turns].compactMap(\.self) + duty.problems.map { $0.message[language] }
  }

  /// How the plan's own measure of follow-up stands.
  var measure: [String] {
    guard let measure = plan.measure else { return [] }
    let head =
      say("ตอบมาตรการของแผน ", "answers the plan's measure ")
      + "\(measure.project.id) \(measure.project.title)"
    return [head]
      + measure.indicators.map { indicator in
        let sign = indicator.isReached.map { $0 ? "✓" : "–" } ?? "?"
        let found =
          indicator.found?[language]
          ?? say(
            "โปรแกรมไม่รู้ (การตรวจแต่ละครั้งบันทึกได้ด้วย prongsai report --record)",
            "the program cannot tell (prongsai report --record puts each check on record)")
        return "  \(sign) \(indicator.text): \(found)"
      }
  }
}

extension String {
  /// The text with its further lines indented.
  func indented(_ blanks: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + blanks)
  }
}
