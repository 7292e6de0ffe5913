import DataFiles
import Diagnostics
import ThaiText

/// The month of a table without a column for it: from the titles above it, the sheet's name or the file's name.
struct TableMonth {
  /// Where it was read.
  enum Origin {
    case title(SourcePlace)
    case sheet
    case file
  }

  let month: FiscalMonth
  let origin: Origin

  /// A month that is named but does not lie in the fiscal year.
  struct OtherYear: Error {
    let text: String
    let origin: Origin
  }

  /// What a sheet and the file say about the month of a table below some titles; nil if nothing names one month.
  static func find(
    in sheet: Sheet, titles: [Int], fileName: String, year: FiscalYear
  ) -> Result<TableMonth, OtherYear>? {
    for position in titles {
      let row = sheet.rows[position]
      for (column, cell) in row.cells.enumerated() where !cell.isBlank {
        let months = MonthWords.months(in: cell.text)
        if months.count == 1 { return read(months[0], .title(sheet.place(of: row, at: column)), year) }
      }
    }
    if let name = sheet.name, let month = only(MonthWords.months(inFileName: name)) {
      return read(month, .sheet, year)
    }
    return only(MonthWords.months(inFileName: withoutEnding(fileName))).map { read($0, .file, year) }
  }

  private static func withoutEnding(_ name: String) -> String {
    guard let point = name.utf8.lastIndex(of: 0x2E) else { return name }
    return String(name[..<point])
  }

  private static func only(_ months: [String]) -> String? { months.count == 1 ? months[0] : nil }

  private static func read(
    _ text: String, _ origin: Origin, _ year: FiscalYear
  ) -> Result<TableMonth, OtherYear> {
    guard let month = FiscalMonth.read(text, in: year) else {
      return .failure(OtherYear(text: text, origin: origin))
    }
    return .success(TableMonth(month: month, origin: origin))
  }
}
