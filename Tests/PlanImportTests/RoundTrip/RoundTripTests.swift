import DataFiles
import Diagnostics
import Foundation
import Content
import Testing

@testable import PlanImport

@Suite("From a plan to its files and back")
struct RoundTripTests {
  @Test(
    "any generated plan, written as files and loaded again, is equal and gives the same table",
    arguments: 1...60)
  func generated(seed: Int) throws {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    try compare(plan, title: "แผน: ทดสอบ #1 \"ก\"")
  }

  @Test("given texts that YAML could misread, they come back as they were")
  func nastyTexts() throws {
    var plan = GeneratedPlan(seed: 7).plan
    let nasty = [
      "- ขีด", "1.1", "true", "null", "ก: ข", "ก #ข", "\"ำ", "'าว", "ก\\ข", "{ก}", "[ก]", "&ก", "*ก", "!ก", "|",
      ">", "%",
      "@ก", "`ก`", "ก\tข", "ะสระนำ", "๑๒๓", "0x10", "1e3", "~", "ก:", "…", "2023-01-01", "=1+1", "=ก",
      "ก\u{0085}ข",
    ]
    plan.projects[0].objectives = nasty
    plan.projects[0].steps = nasty.map { PlanStep($0, steps: [PlanStep($0)]) }
    plan.projects[0].targets = nasty.map { PlanTarget(who: $0, count: 3) }
    plan.projects[0].responsible = "\"ก\" : #ข"
    plan.dimensions[0].rows[0].remark = "-"
    try compare(plan, title: "'")
  }

  @Test(
    "given the real text, import, files, loading and export agree in every figure",
    .enabled(if: RealPlan.text != nil))
  func real() throws { try compare(RealPlan.imported().0.plan, title: "แผน") }

  private func compare(_ plan: ActionPlan, title: String) throws {
    let files = PlanFiles.files(of: plan, title: title)
    let (loaded, errors) = try PlanFolderOnDisk(files).load()
    #expect(errors.isEmpty, "\(errors.map(\.message.en))")
    let again = try #require(loaded)
    #expect(again.title == title)
    let id = { (project: PlanProject) in project.id }
    let (left, right) = (again.plan.withoutPlaces, plan.withoutPlaces)
    #expect(left.dimensions == right.dimensions)
    #expect(left.projects.sorted { id($0) < id($1) } == right.projects.sorted { id($0) < id($1) })
    #expect(left.agency == right.agency && left.years == right.years)
    #expect(
      PlanFiles.files(of: again.plan, title: title).sorted { $0.path < $1.path }
        == files.sorted { $0.path < $1.path })
    let table = PlanCSV.bytes(of: again.plan)
    #expect(table.count == PlanCSV.bytes(of: plan).count)
    try compareFigures(table, plan)
  }

  private func compareFigures(_ bytes: [UInt8], _ plan: ActionPlan) throws {
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    let lines = text.split(separator: "\r\n").dropFirst()
    let figures = plan.rows.map { row in
      plan.years.map { year in
        switch row.row.amounts[year] {
        case .baht(let baht)?: baht.plain
        case .unreadable(let text)?: text
        default: "0"
        }
      }.joined(separator: ",")
    }
    for (line, expected) in zip(lines, figures) {
      #expect(line.replacing("\"", with: "").contains("," + expected + ","))
    }
    #expect(lines.count >= figures.count)
  }
}
