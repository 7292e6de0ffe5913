import Catalogue
import ThaiText

extension DisclosureKind {
  /// Whether the kind is asked for in an assessment year on a day.
  func isDue(in year: FiscalYear, on today: CalendarDay) -> Bool {
    dueAfter.map { $0.day(in: year) < today } ?? true
  }
}
