import Content
import ThaiText

/// Writes the nine fields of a sheet.
struct SheetWriter {
  let project: PlanProject
  let style: FormStyle

  var text: String {
    [
      field(1, "ชื่อโครงการ", project.title, isInline: true),
      field(2, "หลักการและเหตุผล/ที่มาของโครงการ", rationale),
      field(3, "วัตถุประสงค์", list(3, project.objectives.map { PlanStep($0) })),
      field(4, "กลุ่มเป้าหมาย", list(4, project.targets.map { PlanStep(target($0)) })),
      field(5, "วิธีดำเนินการ", list(5, project.steps)),
      field(6, "ระยะเวลาดำเนินการ", period),
      field(7, "งบประมาณดำเนินการ", budget),
      project.responsible.map { field(8, "ผู้รับผิดชอบ", $0) },
      field(9, "ผลผลิต/ผลลัพธ์", results),
    ].compactMap(\.self).joined(separator: "\n\n")
  }

  private func field(_ number: Int, _ name: String, _ text: String, isInline: Bool = false) -> String {
    let isOneLine = isInline && style.hasColon
    return "\(number). \(name)" + (isOneLine ? " : " : "\n\n") + text
  }

  private var rationale: String {
    project.rationale.split(separator: "\n\n").map { GeneratedWords.broken(String($0), width: style.width) }
      .joined(separator: "\n\n")
  }

  private func target(_ target: PlanTarget) -> String {
    target.who + (target.count.map { " จำนวน \($0) คน" } ?? "")
  }

  private var period: String {
    guard !project.quarters.isEmpty else {
      return
        "ปีงบประมาณ พ.ศ. \(project.years.first?.buddhistYear ?? 0) - \(project.years.last?.buddhistYear ?? 0)"
    }
    if project.quarters.count > 2, style.hasColon {
      return "ไตรมาสที่ \(project.quarters.first ?? 0) - \(project.quarters.last ?? 0)"
    }
    return project.quarters.map { "ไตรมาส \($0)" }.joined(separator: " ")
  }

  private var budget: String {
    switch project.budget {
    case .baht(let baht): "\(baht.grouped) บาท"
    default: style.hasColon ? "ไม่ใช้งบประมาณ" : "-"
    }
  }

  private var results: String {
    let outputs = "ผลผลิต\n" + list(9, project.outputs.map { PlanStep($0) })
    guard !project.outcomes.isEmpty else { return outputs }
    return outputs + "\n\nผลลัพธ์\n" + list(9, project.outcomes.map { PlanStep($0) })
  }

  private func list(_ field: Int, _ steps: [PlanStep]) -> String {
    steps.enumerated().map { index, step in
      let inner = step.steps.enumerated().map { entry(field, [index + 1, $0 + 1], $1.text) }
      return ([entry(field, [index + 1], step.text)] + inner).joined(separator: "\n")
    }
    .joined(separator: "\n")
  }

  private func entry(_ field: Int, _ path: [Int], _ text: String) -> String {
    let number = path.map(String.init).joined(separator: ".")
    let marker =
      switch style.markers {
      case .brackets: number + ")"
      case .bullets: "- " + number + ")"
      case .stops: path.count == 1 ? number + "." : number
      case .field: "\(field)." + number
      }
    return marker + " " + GeneratedWords.broken(text, width: style.width)
  }
}
