import Content
import DataFiles
import Diagnostics
import Foundation
import Testing

@testable import PlanImport

@Suite struct RoundTripTests {
  @Test(arguments: 1...5)
  func aGeneratedPlanWrittenAsFilesAndLoadedAgainIsEqual(seed: Int) throws {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    try compare(plan, title: "แผน: ทดสอบ #1 \"ก\"")
  }

  @Test
  func textsThatYAMLCouldMisreadComeBackAsTheyWere() throws {
    var plan = GeneratedPlan(seed: 7).plan
    let nasty = [
      "- ขีด", "1.1", "true", "null", "ก: ข", "ก #ข", "\"ำ", "'าว", "ก\\ข", "{ก}", "[ก]", "&ก", "*ก", "!ก", "|",
      ">", "%",
      "@ก", "`ก`", "ก\tข", "ะสระนำ", "๑๒๓", "0x10", "1e3", "~", "ก:", "…", "2023-01-01", "=1+1", "=ก",
    ]
    plan.projects[0].objectives = nasty
    plan.projects[0].steps = nasty.map { PlanStep($0, steps: [PlanStep($0)]) }
    plan.projects[0].targets = nasty.map { PlanTarget(who: $0, count: 3) }
    plan.projects[0].responsible = "\"ก\" : #ข"
    plan.dimensions[0].rows[0].remark = "-"
    try compare(plan, title: "'")
  }

  @Test(.enabled(if: RealPlan.text != nil))
  func theRealPlanKeepsEveryFigureThroughFilesAndExport() throws {
    try compare(RealPlan.imported.0.plan, title: "แผน")
  }

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

/// A project's folder of its own with the files of a plan, deleted at the end.
final class PlanFolderOnDisk {
  let root: URL

  init(_ files: [ScaffoldFile]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "prongsai-plan-" + UUID().uuidString)
    let agency = ScaffoldFile(
      "Content/agency.yaml", bytes: Array("name: องค์การบริหารส่วนตำบลบ้านสวน\nfiscalYear: 2566\n".utf8))
    for file in files + [agency] {
      let url = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The plan as the content's loader reads it, and the errors on the way.
  func load() -> (plan: PlanContent?, errors: [Diagnostic]) {
    var diagnostics = DiagnosticList()
    let content = ContentLoader(root: root.path, workers: 1).load(into: &diagnostics)
    return (content?.plan, diagnostics.all.filter { $0.severity == .error })
  }
}
