import Content
import ThaiText

/// Writes a plan as the text of a document in the standard form.
struct StandardFormWriter {
  let plan: ActionPlan
  let style: FormStyle

  var text: String {
    var parts = [cover, tables]
    for project in plan.projects {
      parts.append(outline(project) + SheetWriter(project: project, style: style).text)
    }
    let text = parts.joined(separator: "\n\n") + "\n"
    let digits = style.hasThaiDigits ? Self.thai(text) : text
    return style.hasCRLF ? digits.replacing("\n", with: "\r\n") : digits
  }

  private var cover: String {
    let agency = plan.agency ?? ""
    let years = "\(plan.years.first?.buddhistYear ?? 0) - \(plan.years.last?.buddhistYear ?? 0)"
    return """
      แผนปฏิบัติการป้องกันการทุจริต
      \(agency)
      (พ.ศ. \(years))

      คำนำ

      \(agency) จัดทำแผนฉบับนี้ขึ้น
      """
  }

  private var tables: String {
    if style.isOneTable { return TableWriter(plan: plan, style: style, dimensions: plan.dimensions).text }
    return plan.dimensions.map { TableWriter(plan: plan, style: style, dimensions: [$0]).text }
      .joined(separator: "\n\n")
  }

  private func outline(_ project: PlanProject) -> String {
    let dimension = plan.dimensions.first { $0.number == project.dimension }
    let mission = dimension?.missions.first { project.section?.hasPrefix($0.number + ".") ?? false }
    let stop = style.hasStopAfterDimension ? "." : ""
    return """
      มิติที่ \(project.dimension ?? 0)\(stop) \(dimension?.title ?? "")

      \(mission?.number ?? "") \(mission?.title ?? "")

      \(project.section ?? "") \(project.sectionTitle ?? "")

      ลำดับที่ \(project.sequence ?? 0)


      """
  }

  static func thai(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      scalars.append(isDigit ? Unicode.Scalar(scalar.value + 0x0E20) ?? scalar : scalar)
    }
    return String(scalars)
  }
}

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

/// The ways in which agencies fill in the same form.
struct FormStyle: Sendable {
  enum Table: Sendable, CaseIterable { case tabs, strokes, blanks }
  enum Markers: Sendable, CaseIterable { case brackets, bullets, stops, field }

  let hasThaiDigits: Bool
  let hasStopAfterDimension: Bool
  let isOneTable: Bool
  let hasColon: Bool
  let hasCRLF: Bool
  let width: Int
  let table: Table
  let markers: Markers
  let yearWord: String

  init(_ dice: inout Dice) {
    hasThaiDigits = dice.chance(50)
    hasStopAfterDimension = dice.chance(50)
    isOneTable = dice.chance(30)
    hasColon = dice.chance(50)
    hasCRLF = dice.chance(20)
    width = dice.pick([40, 70, 1000])
    table = dice.pick(Table.allCases)
    markers = dice.pick(Markers.allCases)
    yearWord = dice.pick(["ปี ", "พ.ศ. ", "ปีงบประมาณ พ.ศ. ", "ปี พ.ศ. "])
  }
}
