import DataFiles
import ThaiText

/// Writes a plan as a table: a line for each row of the budget, and one for each sheet that no row names.
package enum PlanCSV {
  /// UTF-8 with a byte order mark; amounts in baht, 0 where none is used.
  package static func bytes(of plan: ActionPlan) -> [UInt8] {
    let header =
      ["มิติที่", "มิติ", "ภารกิจ", "หัวข้อ", "ลำดับที่", "รหัสโครงการ", "โครงการ/กิจกรรม/มาตรการ"]
      + plan.years.map { "งบประมาณ \($0.buddhistYear) (บาท)" }
      + ["รวม (บาท)", "หมายเหตุ", "งบประมาณในใบโครงการ (บาท)", "ไตรมาส", "ผู้รับผิดชอบ", "กลุ่มเป้าหมาย (คน)"]
    let rows = plan.dimensions.flatMap { dimension in dimension.rows.map { line($0, dimension, plan) } }
    let named = Set(plan.rows.compactMap(\.row.project))
    let others = plan.projects.filter { !named.contains($0.id) }.map { line($0, plan) }
    return CSVWriter.bytes(header: header, rows: rows + others)
  }

  private static func line(_ row: PlanRow, _ dimension: PlanDimension, _ plan: ActionPlan) -> [CSVField] {
    let project = row.project.flatMap(plan.project)
    let sum = plan.years.reduce(Baht.zero) { $0 + (row.amounts[$1]?.baht ?? .zero) }
    return [.number(String(dimension.number)), .text(dimension.title), .text(row.mission ?? "")]
      + outline(project) + [.text(row.title)] + plan.years.map { field(row.amounts[$0]) }
      + [.number(sum.plain), .text(row.remark ?? "")] + details(project)
  }

  private static func line(_ project: PlanProject, _ plan: ActionPlan) -> [CSVField] {
    let dimension = plan.dimensions.first { $0.number == project.dimension }
    return [
      project.dimension.map { .number(String($0)) } ?? .text(""), .text(dimension?.title ?? ""), .text(""),
    ] + outline(project) + [.text(project.title)] + plan.years.map { _ in .text("") }
      + [.text(""), .text("")] + details(project)
  }

  private static func outline(_ project: PlanProject?) -> [CSVField] {
    [
      .text(project?.section ?? ""), project?.sequence.map { .number(String($0)) } ?? .text(""),
      .text(project?.id ?? ""),
    ]
  }

  private static func details(_ project: PlanProject?) -> [CSVField] {
    let counts = (project?.targets ?? []).compactMap(\.count)
    return [
      field(project?.budget), .text((project?.quarters ?? []).map(String.init).joined(separator: " ")),
      .text(project?.responsible ?? ""),
      counts.isEmpty
        ? .text("") : .number(String(counts.reduce(0) { $0.addingReportingOverflow($1).partialValue })),
    ]
  }

  private static func field(_ amount: PlanAmount?) -> CSVField {
    switch amount {
    case nil: .text("")
    case .some(.none): .number("0")
    case .baht(let baht)?: .number(baht.plain)
    case .unreadable(let text)?: .text(text)
    }
  }
}
