import ThaiText

/// What a cell of a dataset holds, read by its column's kind.
package enum DatasetValue: Sendable, Hashable {
  case empty
  case text
  case integer(Int)
  case baht(Baht)
  case percent(String)
  case day(CalendarDay)
  case month(FiscalMonth)
  case file(ContentFile)
  case link(String)
  case choice(value: String, label: String)
}
