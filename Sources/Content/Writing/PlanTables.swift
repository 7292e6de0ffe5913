import DataFiles
import ThaiText

/// Writes a plan as a table: a line for each row of the budget, and one for each sheet that no row names.
package enum PlanCSV {
  /// UTF-8 with a byte order mark; amounts in baht, 0 if none is used.
  package static func bytes(of plan: ActionPlan) -> [UInt8] {
    let header =
      ["มิติที่", "มิติ", "ภารกิจ", "หัวข้อ", "ลำดับที่", "รหัสโครงการ", "โครงการ/กิจกรรม/มาตรการ"]
      + plan.years.map { "งบประมาณ \($0.buddhistYear) (บาท)" }
      + ["รวม (บาท)", "หมายเหตุ", "งบประมาณในใบโครงการ (บาท)", "ไตรมาส", "ผู้รับผิดชอบ", "กลุ่มเป้าหมาย (คน)"]
    let rows = plan.dimensions.flatMap { dimension in dimension.rows.map { line($0, dimension, plan) } }
    let named = Set(plan.rows.compactMap(\.row.project))
    let titles = Dictionary(plan.dimensions.map { ($0.number, $0.title) }) { first, _ in first }
    let others = plan.projects.filter { !named.contains($0.id) }.map { line($0, plan, titles) }
    return CSVWriter.bytes(header: header, rows: rows + others)
  }

  private static func line(_ row: PlanRow, _ dimension: PlanDimension, _ plan: ActionPlan) -> [CSVField] {
    let project = row.project.flatMap(plan.project)
    let sum = plan.years.reduce(Baht.zero) { $0 + (row.amounts[$1]?.baht ?? .zero) }
    return [.number(String(dimension.number)), .text(dimension.title), .text(row.mission ?? "")]
      + outline(project) + [.text(row.title)] + plan.years.map { field(row.amounts[$0]) }
      + [.number(sum.plain), .text(row.remark ?? "")] + details(project)
  }

  private static func line(
    _ project: PlanProject, _ plan: ActionPlan, _ titles: [Int: String]
  ) -> [CSVField] {
    [
      project.dimension.map { .number(String($0)) } ?? .text(""),
      .text(project.dimension.flatMap { titles[$0] } ?? ""), .text(""),
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

/// Writes a progress report as a table, a line a project, with the fields of the national system (e-PlanNACC) in its
/// order: the agency, the entry of the plan, and what is reported; our own columns stand last.
package enum ProgressCSV {
  private static let header = [
    "จังหวัด", "อำเภอ", "อปท.", "ชื่อโครงการ/กิจกรรม/มาตรการ", "ประเภทงาน", "ปีงบประมาณ", "ไตรมาส", "มิติ",
    "งบประมาณตามแผน",
    "กลุ่มเป้าหมาย", "วัตถุประสงค์", "รอบรายงาน", "วงเงินตามแผนพัฒนาท้องถิ่น", "วงเงินตามข้อบัญญัติ/เทศบัญญัติ", "การเบิกจ่าย",
    "บรรจุไว้ในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน", "สถานะ", "เหตุผลที่ไม่สามารถดำเนินการได้", "หมายเหตุ", "รหัสโครงการ",
    "ไตรมาสที่ดำเนินการแล้ว", "ผลผลิตที่ทำได้", "หลักฐาน",
  ]
  private static let kinds = ["โครงการ", "กิจกรรม", "มาตรการ"]

  /// UTF-8 with a byte order mark; amounts in baht, empty where the report does not say.
  package static func bytes(of report: ProgressReport, plan: ActionPlan, agency: Agency) -> [UInt8] {
    CSVWriter.bytes(header: header, rows: plan.projects.map { line($0, report, plan, agency) })
  }

  private static func line(
    _ project: PlanProject, _ report: ProgressReport, _ plan: ActionPlan, _ agency: Agency
  ) -> [CSVField] {
    planFields(project, report, plan, agency)
      + reported(report.progress(of: project.id), report.round) + [.text(project.id)]
      + ours(report.progress(of: project.id))
  }

  private static func planFields(
    _ project: PlanProject, _ report: ProgressReport, _ plan: ActionPlan, _ agency: Agency
  ) -> [CSVField] {
    [
      .text(agency["address.province"] ?? ""), .text(agency["address.district"] ?? ""), .text(agency.name),
      .text(project.title), .text(kinds.first { project.title.hasPrefix($0) } ?? "แนวปฏิบัติงาน"),
      .number(String(report.year.buddhistYear)),
      .text(project.quarters.map(String.init).joined(separator: " ")),
      plan.dimension(of: project).map { .number(String($0)) } ?? .text(""),
      baht(plan.amount(of: project, in: report.year)), .text(targets(project)),
      .text(project.objectives.joined(separator: " / ")),
    ]
  }

  private static func reported(_ entry: ProjectProgress?, _ round: ProgressRound) -> [CSVField] {
    [
      .text(round.words.th), baht(entry?.developmentPlan), baht(entry?.ordinance), baht(entry?.paid),
      .text(entry?.isInOrdinance.map { $0 ? "ใช่" : "ไม่" } ?? ""), .text(entry?.state.words.th ?? ""),
      .text(reason(entry)), .text(entry?.remark ?? ""),
    ]
  }

  private static func ours(_ entry: ProjectProgress?) -> [CSVField] {
    [
      .text((entry?.quarters ?? []).map(String.init).joined(separator: " ")),
      .text((entry?.results ?? []).map { "ข้อ \($0.indicator): \($0.reached.text)" }.joined(separator: " / ")),
      .text((entry?.evidence ?? []).map(\.title).joined(separator: " / ")),
    ]
  }

  private static func targets(_ project: PlanProject) -> String {
    project.targets.map { $0.who + ($0.count.map { " \(ThaiNumber.grouped($0)) คน" } ?? "") }
      .joined(separator: " / ")
  }

  private static func reason(_ entry: ProjectProgress?) -> String {
    guard let reason = entry?.reason else { return "" }
    return reason.words.th + (entry?.reasonText.map { ": " + $0 } ?? "")
  }

  private static func baht(_ amount: Baht?) -> CSVField { amount.map { .number($0.plain) } ?? .text("") }
}
