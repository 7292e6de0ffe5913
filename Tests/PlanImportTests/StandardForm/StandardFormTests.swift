import Diagnostics
import Content
import Testing

@testable import PlanImport

@Suite("Importing plans in the standard form")
struct StandardFormTests {
  @Test("any generated plan, written out in any of the form's styles, comes back equal", arguments: 1...60)
  func generated(seed: Int) {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    var dice = Dice(seed: UInt64(seed) &+ 0x5EED)
    let text = StandardFormWriter(plan: plan, style: FormStyle(&dice)).text
    var diagnostics = DiagnosticList()
    let imported = PlanImporter(SourceText(path: "plan.txt", text: text)).read(into: &diagnostics)
    #expect(imported.plan.withoutPlaces == plan, "seed \(seed)")
    #expect(diagnostics.all.isEmpty)
  }
}
