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
    let found = column.choice(text) ?? choice(spelt: HeadingSpelling(text), in: column)
    return found.map { .choice(value: $0.value, label: $0.label) }
  }
}

extension CellReader {
  /// Shorter words are found in too many labels.
  private static let shortestWords = 6

  /// The choice whose label is spelt so, stands in brackets behind a figure as in “12 (สูง)”, or alone holds the words.
  private func choice(spelt text: HeadingSpelling, in column: DatasetColumn) -> ColumnChoice? {
    let labels = column.choices.map { (choice: $0, words: HeadingSpelling($0.label).words) }
    let isFigure = text.words.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    for wanted in [text.key, text.words, isFigure ? text.unit ?? "" : ""] where !wanted.isEmpty {
      if let found = labels.first(where: { $0.words == wanted || $0.choice.value == wanted }) {
        return found.choice
      }
    }
    guard text.unit == nil, text.words.unicodeScalars.count >= Self.shortestWords else { return nil }
    let holding = labels.filter { $0.words.contains(text.words) }
    return holding.count == 1 ? holding[0].choice : nil
  }
}

/// Why a cell does not hold what its column asks for.
enum CellFault: Error {
  case otherKind
  /// A dash where a value is asked for.
  case dash
  case refused(FileRefusal)
}
