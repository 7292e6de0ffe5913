import Content
import Diagnostics
import ThaiText

/// The days of the work as a calendar file (iCalendar, RFC 5545) for phones and mail programs.
package struct WorkCalendar {
  /// The longest line in bytes, without its end.
  private static let longestLine = 75

  private let plan: WorkPlan
  private let agency: Agency
  private let language: Language

  package init(_ plan: WorkPlan, of agency: Agency, language: Language) {
    self.plan = plan
    self.agency = agency
    self.language = language
  }

  /// The bytes of the file: an event a task, and one for the end of the window.
  package var bytes: [UInt8] {
    let year = plan.readiness.catalogue.year
    let name = (language == .th ? "งาน OIT ปี \(year) " : "OIT \(year) ") + agency.shortName
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Prongsai//OIT//TH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + Self.escaped(name),
    ]
    let lines =
      head + close + plan.units.flatMap { unit in unit.tasks.flatMap { event(of: $0, unit) } } + [
        "END:VCALENDAR"
      ]
    return lines.flatMap(Self.folded)
  }

  private var close: [String] {
    let words = WorkWords(plan, language)
    let known = plan.deadlines.close.isKnown
    let title =
      language == .th
      ? (known ? "ปิดรับข้อมูล OIT" : "วันที่วางแผนให้งาน OIT เสร็จ (ยังไม่ใช่วันจริง)")
      : (known ? "the OIT window closes" : "planned end of the OIT work (not the real day)")
    return event(
      "close", plan.deadlines.close.day, title, ([words.close] + words.notes).joined(separator: "\n"))
  }

  private func event(of duty: WorkDuty, _ unit: UnitWork) -> [String] {
    let words = WorkWords(plan, language)
    let today = plan.readiness.judgedOn
    // What is late is put on the next working day, since nobody looks at a calendar's past.
    let isLate = duty.deadline.day < today
    let day = isLate ? plan.deadlines.holidays.workingDay(after: today) : duty.deadline.day
    let late =
      isLate ? [(language == .th ? "เลยกำหนด " : "overdue since ") + words.written(duty.deadline.day)] : []
    let who = [unit.unit, duty.person].compactMap(\.self).joined(separator: " · ")
    let text = late + [who].filter { !$0.isEmpty } + words.todo(duty) + [duty.deadline.why[language]]
    return event(
      "\(duty.item.code)-\(duty.part.kind.key.name)", day, "\(duty.item.code) \(duty.title(language))",
      text.joined(separator: "\n"))
  }

  /// A whole day, with a reminder a week before; its name stays the same from one export to the next.
  private func event(_ name: String, _ day: CalendarDay, _ title: String, _ text: String) -> [String] {
    let year = plan.readiness.catalogue.year
    let host =
      agency.baseURL.flatMap { $0.split(separator: "/").dropFirst().first }.map(String.init) ?? "prongsai"
    let next = CalendarDay(dayNumber: day.dayNumber + 1)
    return [
      "BEGIN:VEVENT", "UID:\(year)-\(name)@\(host)",
      "DTSTAMP:\(Self.compact(plan.readiness.judgedOn))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.compact(day))", "DTEND;VALUE=DATE:\(Self.compact(next))",
      "SUMMARY:" + Self.escaped(title), "DESCRIPTION:" + Self.escaped(text), "TRANSP:TRANSPARENT",
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", "DESCRIPTION:" + Self.escaped(title), "END:VALARM",
      "END:VEVENT",
    ]
  }

  private static func compact(_ day: CalendarDay) -> String {
    String(decoding: day.iso.utf8.filter { $0 != 0x2D }, as: UTF8.self)
  }

  /// A text as a value: its signs escaped, its lines joined.
  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x5C, 0x3B, 0x2C: bytes += [0x5C, byte]
      case 0x0A: bytes += "\\n".utf8
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A line folded between characters, so that no part is too long; each part after the first begins with a blank.
  private static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > longestLine {
        bytes += "\r\n ".utf8
        width = 1
      }
      bytes += String(scalar).utf8
      width += size
    }
    return bytes + "\r\n".utf8
  }
}
