import Content
import ThaiText

/// Writes a budget table with the rows of some dimensions.
struct TableWriter {
  let plan: ActionPlan
  let style: FormStyle
  let dimensions: [PlanDimension]

  var text: String {
    let columns = plan.years.count
    var rows = [
      ["มิติ", "ภารกิจตามมิติ", "โครงการ/กิจกรรม/มาตรการ"]
        + plan.years.map { style.yearWord + String($0.buddhistYear) } + ["หมายเหตุ"],
      ["", "", ""] + Array(repeating: "งบประมาณ (บาท)", count: columns) + [""],
    ]
    for dimension in dimensions { rows += self.rows(dimension) }
    return style.table == .blanks ? aligned(rows) : rows.map(line).joined(separator: "\n")
  }

  private func rows(_ dimension: PlanDimension) -> [[String]] {
    var mission: String?
    var rows: [[String]] = []
    for (index, row) in dimension.rows.enumerated() {
      let isNew = row.mission != mission
      mission = row.mission
      let title = dimension.missions.first { $0.number == row.mission }?.title ?? ""
      rows.append(
        [
          index == 0 ? "\(dimension.number). \(dimension.title)" : "",
          isNew ? "\(row.mission ?? "") \(title)" : "", "\(index + 1). \(row.title)",
        ] + plan.years.map { amount(row.amounts[$0]) } + [row.remark ?? ""])
    }
    guard !dimension.totals.isEmpty else { return rows }
    return rows + [
      ["มิติที่ \(dimension.number)", "รวม", ""] + plan.years.map { amount(dimension.totals[$0]) } + [""]
    ]
  }

  private func amount(_ amount: PlanAmount?) -> String {
    switch amount {
    case .baht(let baht): baht.grouped
    case .unreadable(let text): text
    default: "-"
    }
  }

  private func line(_ cells: [String]) -> String {
    style.table == .tabs ? cells.joined(separator: "\t") : "| " + cells.joined(separator: " | ") + " |"
  }

  /// Columns as wide as their widest cell, as a converter lays them out.
  private func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - width($0) + 2) }.joined()
    }
    .joined(separator: "\n")
  }

  private func width(_ text: String) -> Int {
    text.unicodeScalars.count {
      !($0.value == 0x0E31 || (0x0E34...0x0E3A).contains($0.value) || (0x0E47...0x0E4E).contains($0.value))
    }
  }
}
