import Catalogue
import Diagnostics
import ThaiText

/// Finds cells that cannot be as they are written: out of their column's range, against another column, doubled.
struct DatasetChecks {
  let year: FiscalYear

  /// The tables of a document with what is in doubt in each, which is reported.
  func checked(_ datasets: [Dataset], into diagnostics: inout DiagnosticList) -> [Dataset] {
    var seen: [String: SourcePlace] = [:]
    return datasets.map { dataset in
      var dataset = dataset
      // What was not understood was told when it was read.
      let told = dataset.doubts.count
      for row in dataset.rows {
        for index in dataset.columns.indices {
          if let doubt = cell(index, of: row, in: dataset) { dataset.doubts.append(doubt) }
        }
        for relation in dataset.schema.relations {
          if let doubt = doubt(relation, in: row, of: dataset, &seen) { dataset.doubts.append(doubt) }
        }
      }
      // That a file is locked was told when it was found.
      diagnostics.add(
        contentsOf: dataset.doubts.dropFirst(told).map(\.finding).filter { $0.rule != "file.locked" })
      return dataset
    }
  }

  private func cell(_ index: Int, of row: DatasetRow, in dataset: Dataset) -> DatasetDoubt? {
    let (cell, column) = (row.cells[index], dataset.columns[index])
    let finding: Diagnostic?
    switch cell.value {
    case .text where column.kind == .text && !dataset.allowsGap(in: row, at: column.name):
      finding = placeholder(cell.text, in: column)
    case .link(let url) where Placeholder.isExampleAddress(url):
      finding = .placeholder(url, isPrompt: Placeholder.find(in: url)?.isPrompt ?? false)
    case .file(let file) where file.isLocked: finding = file.locked
    case .day(let day) where column.isOfFiscalYear && !year.contains(day):
      finding = .dayOfOtherYear(day, in: column, year)
    default:
      let number = cell.hundredths
      finding = column.range.flatMap { range in
        number.flatMap { range.contains(hundredths: $0) ? nil : .outOfRange(cell.text, in: column, range) }
      }
    }
    return finding.map {
      DatasetDoubt(column: column.name, finding: $0.at(dataset.place(of: row, at: index)))
    }
  }

  private func placeholder(_ text: String, in column: DatasetColumn) -> Diagnostic? {
    if let found = Placeholder.find(in: text) { return .placeholder(found.words, isPrompt: found.isPrompt) }
    let saysNothing = text == column.title || (column.isRequired && Placeholder.isBlank(text))
    return saysNothing ? .placeholder(text, isPrompt: false) : nil
  }
}

extension DatasetChecks {
  private func doubt(
    _ relation: DatasetRelation, in row: DatasetRow, of dataset: Dataset, _ seen: inout [String: SourcePlace]
  ) -> DatasetDoubt? {
    guard let index = dataset.index(of: relation.column), !row.cells[index].isEmpty else { return nil }
    let place = dataset.place(of: row, at: index)
    let cell = row.cells[index]
    let finding: Diagnostic?
    switch relation {
    case .atMost(_, let limit, let explanation):
      finding = excess(cell, over: limit, explanation, in: row, of: dataset, at: relation.column)
    case .product(_, let factors, let bands):
      finding = product(cell, factors, bands, in: row, of: dataset, at: relation.column)
    case .sum(let column, let parts):
      let numbers = parts.compactMap { dataset.cell(row, $0)?.hundredths }
      let sum = numbers.reduce(into: Int?.some(0)) { sum, next in sum = sum?.adding(next) }
      let isWhole = numbers.count == parts.count && cell.hundredths != nil
      finding = isWhole && cell.hundredths != sum ? .notTheSum(column, parts, in: dataset.schema) : nil
    case .unique(let column):
      let key = dataset.schema.name + "\u{0}" + column + "\u{0}" + ThaiDigits.folded(cell.text)
      if Placeholder.isBlank(cell.text) { return nil }
      let first = seen[key]
      if first == nil { seen[key] = place }
      finding = first.map {
        .twice(cell.text, column, first: $0, isSameFile: $0.file == place.file, in: dataset.schema)
      }
    case .sameMonth(let column, let month):
      guard case .day(let day) = cell.value, case .month(let wanted)? = dataset.cell(row, month)?.value,
        (day.year, day.month) != (wanted.year, wanted.month),
        // A day of another year is told as that.
        !(dataset.columns[index].isOfFiscalYear && !year.contains(day))
      else { return nil }
      finding = .dayOfOtherMonth(day, column, wanted, in: dataset.schema)
    }
    return finding.map { DatasetDoubt(column: relation.column, finding: $0.at(place)) }
  }

  private func excess(
    _ cell: DatasetCell, over limit: String, _ explanation: DatasetRelation.Explanation?, in row: DatasetRow,
    of dataset: Dataset, at column: String
  ) -> Diagnostic? {
    guard let number = cell.hundredths, let most = dataset.cell(row, limit), let bound = most.hundredths,
      number > bound
    else { return nil }
    let words = explanation.flatMap { dataset.cell(row, $0.column)?.text } ?? ""
    if let explanation, explanation.words.contains(where: words.contains) { return nil }
    return .aboveLimit(cell.text, column, most.text, limit, explanation, in: dataset.schema)
  }

  private func product(
    _ cell: DatasetCell, _ factors: [String], _ bands: [String: ClosedRange<Int>], in row: DatasetRow,
    of dataset: Dataset, at column: String
  ) -> Diagnostic? {
    guard case .choice(let value, let label) = cell.value, let band = bands[value] else { return nil }
    var product = 1
    for factor in factors {
      guard let name = dataset.schema.column(named: factor),
        case .integer(let number)? = dataset.cell(row, factor)?.value,
        name.range?.contains(hundredths: number * 100) ?? true, number < 1_000
      else { return nil }
      product *= number
    }
    if band.contains(product) { return nil }
    let fitting = bands.filter { $0.value.contains(product) }.keys.sorted {
      (bands[$0]?.lowerBound ?? 0) < (bands[$1]?.lowerBound ?? 0)
    }
    let labels = fitting.map { dataset.schema.column(named: column)?.choice($0)?.label ?? $0 }
    return .levelDiffers(label, value, product, factors, fitting: labels, fitting, in: dataset.schema)
  }
}

extension Dataset {
  fileprivate func cell(_ row: DatasetRow, _ column: String) -> DatasetCell? {
    index(of: column).map { row.cells[$0] }
  }
}

extension DatasetCell {
  /// The number in hundredths, so that numbers, amounts and percentages compare without floating point.
  fileprivate var hundredths: Int? {
    switch value {
    case .integer(let number):
      let (product, overflows) = number.multipliedReportingOverflow(by: 100)
      return overflows ? .max : product
    case .baht(let baht): return baht.satang
    case .percent(let digits):
      let parts = digits.utf8.split(separator: 0x2E)
      let whole = parts.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
      let rest = parts.count > 1 && parts[1].contains { $0 != 0x30 } ? 1 : 0
      return whole > 1_000_000 ? .max : whole * 100 + rest
    default: return nil
    }
  }
}

extension ColumnRange {
  fileprivate func contains(hundredths number: Int) -> Bool {
    number >= least * 100 && most.map { number <= $0 * 100 } ?? true
  }
}

extension Int {
  fileprivate func adding(_ other: Int) -> Int? {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? nil : sum
  }
}
