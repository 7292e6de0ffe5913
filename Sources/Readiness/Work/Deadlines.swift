import Catalogue
import Content
import Diagnostics
import ThaiText

/// The last day on which an assessment takes answers, and how it is known.
package struct WindowClose: Sendable, Hashable {
  package let day: CalendarDay
  package let why: LocalizedText
  /// Whether somebody has said it; else it is only what the work is planned by.
  package let isKnown: Bool
}

/// A day by which something is to be done, and why.
package struct Deadline: Sendable, Hashable {
  package let day: CalendarDay
  package let why: LocalizedText
}

/// By when the work of a year is due: by the year's calendar, the fiscal year and the days on which offices are open.
package struct Deadlines: Sendable {
  package let close: WindowClose
  package let holidays: HolidayCalendar
  private let rules: WorkRules
  private let year: FiscalYear
  private let today: CalendarDay
  private let library: CatalogueLibrary

  /// The deadlines of a year, as an agency sees them on a day; nil if the program lacks its rules, which is reported.
  package init?(
    for catalogue: Catalogue, of content: Content, on today: CalendarDay, into list: inout DiagnosticList
  ) {
    guard let rules = WorkRules.builtIn(into: &list), let holidays = HolidayCalendar.builtIn(into: &list)
    else {
      return nil
    }
    self.rules = rules
    self.today = today
    year = catalogue.year
    library = content.library
    self.holidays = holidays.adding(content.agency.work.holidays)
    close = Self.close(of: catalogue, content.agency.work, rules)
  }

  private static func close(of catalogue: Catalogue, _ work: AgencyWork, _ rules: WorkRules) -> WindowClose {
    let year = catalogue.year.buddhistYear
    if let told = work.closes, FiscalYear.containing(told) == catalogue.year {
      return WindowClose(
        day: told, why: LocalizedText(th: "ตาม work: closes: ใน agency.yaml", en: "as agency.yaml says"),
        isKnown: true)
    }
    if let stage = catalogue.timeline.stages.first(where: { $0.stage == .report }) {
      return WindowClose(
        day: stage.to,
        why: LocalizedText(th: "ตามปฏิทินการประเมินปี \(year)", en: "by the calendar of \(year)"), isKnown: true)
    }
    let usual = rules.usualClose.day(in: catalogue.year)
    // A day of another year is one that nobody has brought up to date.
    let other = work.closes.map {
      LocalizedText(
        th: "work: closes: ใน agency.yaml (\($0.thaiShort)) เป็นวันของปีอื่น แก้เป็นวันของปี \(year)",
        en: "closes: under work: in agency.yaml (\($0.iso)) is of another year: write that of \(year)")
    }
    return WindowClose(
      day: usual,
      why: other
        ?? LocalizedText(
          th:
            "ยังไม่พบปฏิทินของปี \(year) จึงวางแผนตามวันนี้ไปก่อน เมื่อทราบวันจริงให้เขียน work: แล้ว closes: ใน agency.yaml",
          en:
            "the calendar of \(year) is not known; this day is for planning only: write the real one as closes: under work: in agency.yaml"
        ), isKnown: false)
  }

  /// Who usually answers for a key among an agency's units.
  func usualUnit(for kind: DisclosureKind, among units: [String]) -> String? {
    rules.usualUnit(for: kind, among: units)
  }

  /// By when a key's document is due: on its usual day, never after the window, always on a working day.
  func deadline(of kind: DisclosureKind) -> Deadline {
    let last = holidays.workingDay(rules.daysBeforeClose, before: close.day)
    let general = Deadline(
      day: last,
      why: LocalizedText(
        th: "\(rules.daysBeforeClose) วันทำการก่อนปิดรับ (\(close.day.thaiShort)) เผื่อเวลาตรวจและแก้",
        en: "\(rules.daysBeforeClose) working days before the window closes (\(close.day.iso))"))
    guard let (day, why) = rules.usualDay(of: kind, in: year, after: today) else { return general }
    let opening = kind.dueAfter?.day(in: year)
    let own = max(day, opening.map { holidays.workingDay(after: $0) } ?? day)
    return own > close.day ? general : Deadline(day: holidays.workingDay(onOrBefore: own), why: why)
  }

  /// By when it is due what lacks something from a day on: before the day where it is taken down, else soon after it, since
  /// nobody can write what has not happened yet.
  func deadline(of kind: DisclosureKind, turning change: ComingChanges.Change) -> Deadline {
    if change.isWithdrawal {
      return Deadline(
        day: holidays.workingDay(onOrBefore: CalendarDay(dayNumber: change.day.dayNumber - 1)),
        why: change.why)
    }
    let usual = deadline(of: kind)
    if usual.day >= change.day { return usual }
    let soon = CalendarDay(dayNumber: change.day.dayNumber + 10)
    return Deadline(day: holidays.workingDay(onOrBefore: min(soon, close.day)), why: change.why)
  }

  /// How far a day is from today, in words.
  package func distance(to day: CalendarDay) -> LocalizedText {
    if day < today {
      return LocalizedText(
        th: "เลยมาแล้ว \(today.dayNumber - day.dayNumber) วัน",
        en: "\(today.dayNumber - day.dayNumber) days ago")
    }
    if day == today { return LocalizedText(th: "วันนี้", en: "today") }
    let open = holidays.workingDays(after: today, to: day)
    return LocalizedText(th: "อีก \(open) วันทำการ", en: "in \(open) working days")
  }

  /// What must be said of holidays that nobody has announced yet; nil if all of them are known up to the window's end.
  package var holidayNote: LocalizedText? {
    guard close.day > holidays.announced else { return nil }
    let day = holidays.announced
    return LocalizedText(
      th:
        "วันหยุดหลัง \(day.thaiShort) มีเฉพาะที่ทราบจากปฏิทิน วันหยุดพิเศษที่คณะรัฐมนตรีประกาศภายหลังให้เพิ่มใน work: holidays:",
      en:
        "holidays after \(day.iso) are those of the calendar alone: add the special ones under work: holidays:"
    )
  }
}
