import Catalogue
import Content
import Diagnostics
import ThaiText

/// What is well today and will not be before a day: months that pass, halves of the year that end, pages that are withdrawn.
///
/// The same content is judged on each day on which something can turn, so that it is what `check` would say then.
package struct ComingChanges: Sendable {
  /// What turns, and on which day.
  package struct Change: Sendable {
    package let day: CalendarDay
    package let status: ItemStatus
    package let problems: [Diagnostic]
    /// Whether its page is taken down.
    package let isWithdrawal: Bool

    var why: LocalizedText {
      isWithdrawal
        ? LocalizedText(th: "หน้านี้เลิกเผยแพร่ในวันถัดไป (withdraw:)", en: "its page is withdrawn the day after")
        : LocalizedText(th: "ตั้งแต่ \(day.thaiShort) จะไม่ครบ", en: "from \(day.iso) on it lacks something")
    }
  }

  private struct Name: Hashable {
    let item: Int
    let key: DisclosureKey
  }

  private var changes: [Name: Change] = [:]

  /// What turns between the day of judgement and another one.
  init(_ readiness: Readiness, of content: Content, until last: CalendarDay) {
    for day in Self.days(of: readiness, until: last) {
      let then = Assessor(content: content, today: day).readiness(for: readiness.catalogue)
      for (before, after) in zip(readiness.items, then.items) {
        for (part, later) in zip(before.parts, after.parts) where part.status.isWell {
          let name = Name(item: before.item.number, key: part.kind.key)
          guard changes[name] == nil else { continue }
          if let end = part.document?.common.lastDay, end < day {
            changes[name] = Change(day: day, status: .missing, problems: [], isWithdrawal: true)
          } else if !later.status.isWell {
            changes[name] = Change(
              day: day, status: later.status, problems: later.problems, isWithdrawal: false)
          }
        }
      }
    }
  }

  /// The days on which something can turn: the first of each month, the day after a key becomes due, after a last day.
  private static func days(of readiness: Readiness, until last: CalendarDay) -> [CalendarDay] {
    let first = readiness.judgedOn
    guard first < last else { return [] }
    let year = readiness.catalogue.year
    let months = (year.months + year.next.months).map(\.last)
    let parts = readiness.items.flatMap(\.parts)
    let ends =
      parts.compactMap { $0.kind.dueAfter?.day(in: year) } + parts.compactMap { $0.document?.common.lastDay }
    let days = (months + ends).map { CalendarDay(dayNumber: $0.dayNumber + 1) }
    return Set(days).filter { first < $0 && $0 <= last }.sorted()
  }

  /// What turns of a key of an item; nil if nothing does.
  func change(of part: PartReadiness, in item: CatalogueItem) -> Change? {
    changes[Name(item: item.number, key: part.kind.key)]
  }
}
