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
