import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the tables of a document.
extension EvidenceChecker {
  /// Looks into the rows of a table; one that says that there is nothing to list satisfies every rule.
  func table(_ name: String, _ look: (Dataset) -> EvidenceResult) -> EvidenceResult {
    inDocument { document in
      let tables = document.datasets.filter { $0.schema.name == name }
      guard let dataset = tables.first(where: { $0.file.state.isAvailable || $0.none != nil }) else {
        return .missing(
          th: "ยังไม่มีตาราง “\(content.library.datasets[name]?.title ?? name)” (schema: \(name))",
          en: "there is no table with schema: \(name)",
          at: tables.first?.place ?? SourcePlace(file: document.path))
      }
      if !dataset.rows.isEmpty { return look(dataset) }
      if let none = dataset.none {
        return .verified([Evidence(none.text, at: none.place, anchor: dataset.anchor)])
      }
      return .missing(
        th: "ตาราง “\(dataset.title)” ไม่มีแถวข้อมูล ถ้าไม่มีรายการให้ระบุ none: ว่าไม่มี",
        en: "\(dataset.schema.name) has no rows; where there is nothing to list, say so under none:",
        at: SourcePlace(file: dataset.file.path))
    }
  }

  func filled(_ dataset: Dataset, _ columns: [String]) -> EvidenceResult {
    for column in columns {
      guard let index = dataset.index(of: column) else { return dataset.lacks(column) }
      let gap = dataset.rows.first { $0.cells[index].isEmpty && !dataset.allowsGap(in: $0, at: column) }
      if let gap {
        return .missing(
          th: "คอลัมน์ “\(dataset.title(of: column))” ว่างที่บรรทัด \(gap.line)",
          en: "column \(column) is empty on line \(gap.line)", at: dataset.place(of: gap))
      }
    }
    return .verified([dataset.evidence])
  }

  func occurring(_ dataset: Dataset, _ column: String, _ values: [String]) -> EvidenceResult {
    guard let index = dataset.index(of: column) else { return dataset.lacks(column) }
    let found = Set(dataset.rows.map(\.cells[index].choice))
    guard let absent = values.first(where: { !found.contains($0) }) else {
      return .verified([dataset.evidence])
    }
    let label = dataset.schema.column(named: column)?.choice(absent)?.label ?? absent
    return .missing(
      th: "ตาราง “\(dataset.title)” ยังไม่มีแถวของ “\(label)”",
      en: "no row of \(dataset.schema.name) has \(column) = \(absent)",
      at: SourcePlace(file: dataset.file.path))
  }

  func balanced(_ dataset: Dataset, _ total: String, _ parts: [String]) -> EvidenceResult {
    var indices: [Int] = []
    for column in [total] + parts {
      guard let index = dataset.index(of: column) else { return dataset.lacks(column) }
      indices.append(index)
    }
    let wrong = dataset.rows.first { row in
      let amounts = indices.map { row.cells[$0].amount }
      return amounts[0] != nil && amounts[0] != Self.sum(of: amounts.dropFirst())
    }
    guard let wrong else { return .verified([dataset.evidence]) }
    return .missing(
      th: "ตาราง “\(dataset.title)” บรรทัด \(wrong.line): "
        + "ยอด \(dataset.title(of: total)) ไม่เท่ากับผลรวมของส่วนย่อย",
      en: "\(dataset.schema.name), line \(wrong.line): "
        + "\(total) is not the sum of \(parts.joined(separator: " and "))",
      at: dataset.place(of: wrong))
  }

  /// The sum of what is written; nil if it is larger than any number.
  private static func sum(of amounts: ArraySlice<Int?>) -> Int? {
    amounts.reduce(0) { sum, amount in
      guard let (value, overflows) = sum.map({ $0.addingReportingOverflow(amount ?? 0) }), !overflows else {
        return nil
      }
      return value
    }
  }

  func covering(_ dataset: Dataset, _ column: String, _ span: PeriodCoverage) -> EvidenceResult {
    guard let index = dataset.index(of: column) else { return dataset.lacks(column) }
    let covered = document?.year ?? year
    let present = Set(dataset.rows.compactMap { $0.cells[index].month(in: covered) })
    let gaps = span.steps(of: covered).filter { step in
      (step.last.map { $0.last < today } ?? false) && present.isDisjoint(with: step)
    }
    guard let gap = gaps.first?.first else { return .verified([dataset.evidence]) }
    let more = gaps.count - 1
    return .missing(
      th: "ตาราง “\(dataset.title)” ยังไม่มี \(gap.thaiShortName)" + (more > 0 ? " และอีก \(more) งวด" : ""),
      en: "\(dataset.schema.name) lacks \(gap.iso)" + (more > 0 ? " and \(more) more" : ""),
      at: SourcePlace(file: dataset.file.path))
  }
}

extension PeriodCoverage {
  /// The steps that must each be there; any month of a step satisfies it.
  fileprivate func steps(of year: FiscalYear) -> [[FiscalMonth]] {
    switch self {
    case .months: year.months.map { [$0] }
    case .quarters: stride(from: 0, to: 12, by: 3).map { Array(year.months[$0..<($0 + 3)]) }
    case .halfYear: year.months.prefix(6).map { [$0] }
    }
  }
}

extension Dataset {
  fileprivate var evidence: Evidence {
    Evidence(
      place: SourcePlace(file: file.path, line: rows.first?.line ?? 1), anchor: anchor,
      label: LocalizedText(th: "ตาราง \(title)", en: "table \(schema.name)"))
  }

  fileprivate func title(of column: String) -> String { schema.column(named: column)?.title ?? column }

  fileprivate func lacks(_ column: String) -> EvidenceResult {
    .missing(
      th: "ตาราง “\(title)” ไม่มีคอลัมน์ “\(title(of: column))”", en: "\(schema.name) has no column \(column)",
      at: SourcePlace(file: file.path))
  }
}

extension DatasetCell {
  fileprivate var choice: String {
    if case .choice(let value, _) = value { value } else { text }
  }

  fileprivate var amount: Int? {
    switch value {
    case .integer(let number): number
    case .baht(let baht): baht.satang
    default: nil
    }
  }

  fileprivate func month(in year: FiscalYear) -> FiscalMonth? {
    switch value {
    case .month(let month): month
    case .day(let day): FiscalMonth.read(day.iso, in: year)
    default: nil
    }
  }
}
