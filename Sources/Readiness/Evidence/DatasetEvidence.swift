import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the tables of a document.
extension EvidenceChecker {
  func datasetFinding(_ name: String, _ columns: [String]) -> EvidenceFinding {
    table(name) { dataset in
      for column in columns {
        guard let index = dataset.index(of: column) else { return lacksColumn(column, dataset) }
        let gap = dataset.rows.first { row in
          row.cells[index].isEmpty && !dataset.allowsGap(in: row, at: column)
        }
        if let gap { return emptyCell(column, gap, dataset) }
      }
      return .verified([evidence(of: dataset)])
    }
  }

  func valuesFinding(_ name: String, _ column: String, _ values: [String]) -> EvidenceFinding {
    table(name) { dataset in
      guard let index = dataset.index(of: column) else { return lacksColumn(column, dataset) }
      let found = Set(dataset.rows.map { Self.value(of: $0.cells[index]) })
      guard let absent = values.first(where: { !found.contains($0) }) else {
        return .verified([evidence(of: dataset)])
      }
      let label = dataset.schema.column(named: column)?.choice(absent)?.label ?? absent
      return .missing(
        LocalizedText(
          th: "ตาราง “\(dataset.title)” ยังไม่มีแถวของ “\(label)”",
          en: "no row of \(dataset.schema.name) has \(column) = \(absent)"),
        at: SourcePlace(file: dataset.file.path))
    }
  }

  func balanceFinding(_ name: String, _ total: String, _ parts: [String]) -> EvidenceFinding {
    table(name) { dataset in
      let columns = [total] + parts
      if let lacking = columns.first(where: { dataset.index(of: $0) == nil }) {
        return lacksColumn(lacking, dataset)
      }
      let wrong = dataset.rows.first { row in
        let amounts = columns.compactMap { dataset.index(of: $0) }.map { Self.amount(of: row.cells[$0]) }
        return amounts[0] != nil && amounts[0] != Self.sum(of: amounts.dropFirst())
      }
      guard let wrong else { return .verified([evidence(of: dataset)]) }
      return .missing(
        LocalizedText(
          th:
            "ตาราง “\(dataset.title)” บรรทัด \(wrong.line): ยอด \(title(total, dataset)) ไม่เท่ากับผลรวมของส่วนย่อย",
          en:
            "\(dataset.schema.name), line \(wrong.line): \(total) is not the sum of \(parts.joined(separator: " and "))"
        ),
        at: dataset.place(of: wrong))
    }
  }

  func periodFinding(_ name: String, _ column: String, _ span: PeriodCoverage) -> EvidenceFinding {
    table(name) { dataset in
      guard let index = dataset.index(of: column) else { return lacksColumn(column, dataset) }
      let covered = document?.year ?? year
      let present = Set(
        dataset.rows.compactMap { row -> FiscalMonth? in
          switch row.cells[index].value {
          case .month(let month): month
          case .day(let day): FiscalMonth.read(day.iso, in: covered)
          default: nil
          }
        })
      let gaps = span.steps(of: covered).filter { step in
        (step.last.map { $0.last < today } ?? false) && present.isDisjoint(with: step)
      }
      guard let gap = gaps.first?.first else { return .verified([evidence(of: dataset)]) }
      return .missing(
        LocalizedText(
          th: "ตาราง “\(dataset.title)” ยังไม่มี \(gap.thaiShortName)"
            + (gaps.count > 1 ? " และอีก \(gaps.count - 1) งวด" : ""),
          en: "\(dataset.schema.name) lacks \(gap.iso)"
            + (gaps.count > 1 ? " and \(gaps.count - 1) more" : "")),
        at: SourcePlace(file: dataset.file.path))
    }
  }

  private func table(_ name: String, _ judge: (Dataset) -> EvidenceFinding) -> EvidenceFinding {
    guard let document else { return noDocument() }
    let schema = content.library.datasets[name]
    let tables = document.datasets.filter { $0.schema.name == name }
    guard let dataset = tables.first(where: { $0.file.state.isAvailable || $0.none != nil }) else {
      return .missing(
        LocalizedText(
          th: "ยังไม่มีตาราง “\(schema?.title ?? name)” (schema: \(name))",
          en: "there is no table with schema: \(name)"),
        at: tables.first?.place ?? SourcePlace(file: document.path))
    }
    if !dataset.rows.isEmpty { return judge(dataset) }
    if let none = dataset.none {
      return .verified([
        Evidence(
          place: none.place, anchor: dataset.anchor, label: LocalizedText(th: none.text, en: none.text))
      ])
    }
    return .missing(
      LocalizedText(
        th: "ตาราง “\(dataset.title)” ไม่มีแถวข้อมูล ถ้าไม่มีรายการให้ระบุ none: ว่าไม่มี",
        en: "\(dataset.schema.name) has no rows; where there is nothing to list, say so under none:"),
      at: SourcePlace(file: dataset.file.path))
  }

  private func evidence(of dataset: Dataset) -> Evidence {
    Evidence(
      place: SourcePlace(file: dataset.file.path, line: dataset.rows.first?.line ?? 1),
      anchor: dataset.anchor,
      label: LocalizedText(th: "ตาราง \(dataset.title)", en: "table \(dataset.schema.name)"))
  }

  private func title(_ column: String, _ dataset: Dataset) -> String {
    dataset.schema.column(named: column)?.title ?? column
  }

  private func lacksColumn(_ column: String, _ dataset: Dataset) -> EvidenceFinding {
    .missing(
      LocalizedText(
        th: "ตาราง “\(dataset.title)” ไม่มีคอลัมน์ “\(title(column, dataset))”",
        en: "\(dataset.schema.name) has no column \(column)"),
      at: SourcePlace(file: dataset.file.path))
  }

  private func emptyCell(_ column: String, _ row: DatasetRow, _ dataset: Dataset) -> EvidenceFinding {
    .missing(
      LocalizedText(
        th: "คอลัมน์ “\(title(column, dataset))” ว่างที่บรรทัด \(row.line)",
        en: "column \(column) is empty on line \(row.line)"),
      at: dataset.place(of: row))
  }

  private static func value(of cell: DatasetCell) -> String {
    if case .choice(let value, _) = cell.value { value } else { cell.text }
  }

  /// The sum of what is written; nothing where it is larger than any number.
  private static func sum(of amounts: ArraySlice<Int?>) -> Int? {
    amounts.reduce(0) { sum, amount in
      guard let (value, overflows) = sum.map({ $0.addingReportingOverflow(amount ?? 0) }), !overflows else {
        return nil
      }
      return value
    }
  }

  private static func amount(of cell: DatasetCell) -> Int? {
    switch cell.value {
    case .integer(let number): number
    case .baht(let baht): baht.satang
    default: nil
    }
  }
}
