import Diagnostics
import Content
import Testing

@testable import PlanImport

@Suite("Importing damaged texts")
struct DamagedTextTests {
  @Test("given a generated plan with damaged lines, nothing crashes and no line is lost", arguments: 1...40)
  func generated(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 0xDA3A6E)
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    let text = StandardFormWriter(plan: plan, style: FormStyle(&dice)).text
    #expect(KeptWords.lost(of: DamagedText.of(text, &dice)) == [], "seed \(seed)")
  }

  @Test(
    "given the real text with damaged lines, nothing crashes and no line is lost",
    .enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped)), arguments: 1...25)
  func real(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    #expect(KeptWords.lost(of: DamagedText.of(RealPlan.text ?? "", &dice)) == [], "seed \(seed)")
  }

  @Test("given damaged texts, the findings and the files can be made all the same", arguments: 1...40)
  func findings(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &+ 7)
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    let text = DamagedText.of(StandardFormWriter(plan: plan, style: FormStyle(&dice)).text, &dice)
    var diagnostics = DiagnosticList()
    let source = SourceText(path: "plan.txt", text: text)
    let imported = PlanImporter(source).read(into: &diagnostics)
    PlanCheck(imported.plan, sources: [source], agency: nil).report(into: &diagnostics)
    #expect(diagnostics.all.allSatisfy { ($0.place?.line ?? 1) >= 1 })
    guard !imported.isEmpty else { return }
    let (loaded, errors) = try PlanFolderOnDisk(imported.files).load()
    #expect(errors.isEmpty, "seed \(seed): \(errors.map(\.message.en))")
    #expect(loaded?.plan.projects.count == imported.plan.projects.count)
  }
}
