import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Reads the text of a cell by its column's kind.
struct CellReader {
  let schema: DatasetSchema
  let year: FiscalYear
  let locateFile: (String) -> Result<ContentFile, FileRefusal>

  /// The cell with its meaning, or why it has none.
  func read(_ text: String, in column: DatasetColumn) -> Result<DatasetCell, CellFault> {
    if text.isEmpty { return .success(DatasetCell(text: "", value: .empty)) }
    if let value = value(of: text, in: column) { return .success(DatasetCell(text: text, value: value)) }
    if column.kind == .file, !CellText.isNone(text) {
      return locateFile(text).map { DatasetCell(text: text, value: .file($0)) }.mapError(CellFault.refused)
    }
    guard CellText.isNone(text) else { return .failure(.otherKind) }
    return column.isRequired ? .failure(.dash) : .success(DatasetCell(text: "", value: .empty))
  }

  private func value(of text: String, in column: DatasetColumn) -> DatasetValue? {
    switch column.kind {
    case .text: .text
    case .integer: CellText.integer(text).map(DatasetValue.integer)
    case .baht: CellText.amount(text).map(DatasetValue.baht)
    case .percent: CellText.percent(text).map(DatasetValue.percent)
    case .day: day(text, in: column).map(DatasetValue.day)
    case .month: CellText.month(text, in: year).map(DatasetValue.month)
    case .file: nil
    case .link: LinkChecker.isSafe(text) ? .link(text) : nil
    case .choice: choice(text, in: column)
    }
  }

  private func day(_ text: String, in column: DatasetColumn) -> CalendarDay? {
    if case .day(let day) = CellText.day(text, within: column.isOfFiscalYear ? year : nil) {
      day
    } else {
      nil
    }
  }

  private func choice(_ text: String, in column: DatasetColumn) -> DatasetValue? {
    let found =
      column.choice(text)
      ?? {
        let wanted = HeadingSpelling(text).key
        return column.choices.first { HeadingSpelling($0.label).key == wanted || $0.value == wanted }
      }()
    return found.map { .choice(value: $0.value, label: $0.label) }
  }
}

/// Why a cell does not hold what its column asks for.
enum CellFault: Error {
  case otherKind
  /// A dash where a value is asked for.
  case dash
  case refused(FileRefusal)
}
