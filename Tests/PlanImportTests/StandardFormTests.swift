import Content
import Diagnostics
import Testing

@testable import PlanImport

@Suite struct StandardFormTests {
  @Test(arguments: 1...5)
  func aPlanInAnyStyleOfTheFormComesBackEqual(seed: Int) {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    var dice = Dice(seed: UInt64(seed) &+ 0x5EED)
    let text = StandardFormWriter(plan: plan, style: FormStyle(&dice)).text
    var diagnostics = DiagnosticList()
    let imported = PlanImporter(SourceText(path: "plan.txt", text: text)).read(into: &diagnostics)
    #expect(imported.plan.withoutPlaces == plan, "seed \(seed)")
    #expect(diagnostics.all.isEmpty)
  }
}

@Suite struct CleanFindingsTests {
  /// What a generated plan may really lack.
  private static let expected: Set = [
    "plan.row-without-sheet", "plan.empty-field", "plan.target-without-number", "plan.output-without-figure",
    "plan.amount-differs", "plan.same-title",
  ]

  @Test(arguments: 1...8)
  func aPlanThatAgreesWithItselfGivesNoFalseAlarm(seed: Int) {
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    var diagnostics = DiagnosticList()
    PlanCheck(plan, sources: [], agency: plan.agency).report(into: &diagnostics)
    #expect(Set(diagnostics.all.map(\.rule.name)).subtracting(Self.expected) == [])
  }
}

extension ActionPlan {
  /// The plan without the places of its parts, for comparing.
  var withoutPlaces: ActionPlan {
    var plan = self
    for index in plan.dimensions.indices {
      plan.dimensions[index].place = nil
      for row in plan.dimensions[index].rows.indices { plan.dimensions[index].rows[row].place = nil }
    }
    for index in plan.projects.indices {
      plan.projects[index].place = nil
      plan.projects[index].places = [:]
    }
    return plan
  }
}

@Suite struct DamagedTextTests {
  @Test(arguments: 1...4)
  func noLineOfADamagedGeneratedPlanIsLost(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &+ 0xDA3A6E)
    let plan = GeneratedPlan(seed: UInt64(seed)).plan
    let text = StandardFormWriter(plan: plan, style: FormStyle(&dice)).text
    #expect(KeptWords.lost(of: DamagedText.of(text, &dice)) == [], "seed \(seed)")
  }

  @Test(.enabled(if: RealPlan.text != nil, Comment(rawValue: RealPlan.skipped)), arguments: 1...2)
  func noLineOfTheDamagedRealPlanIsLost(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    #expect(KeptWords.lost(of: DamagedText.of(RealPlan.text ?? "", &dice)) == [], "seed \(seed)")
  }

  @Test(arguments: 1...4)
  func damagedTextsStillGiveFindingsAndFiles(seed: Int) throws {
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

/// Damages a text as converters and hands do: lines lost, doubled, swapped, joined, cut, and filled with odd characters.
struct DamagedText {
  private static let odd = [
    "\t", "|", "  ", "\u{0}", "\u{200B}", "\u{FEFF}", "-", "1.", "๙)", "มิติที่", "รวม", "ไตรมาส", ":", "\"", "ำ",
    "\u{E31}", "ลำดับที่ 9",
    "9. ผลผลิต/ผลลัพธ์", "\r", "99999999999999999999", "๐,๐๐๐", "(", "…",
  ]

  /// The text after some damages.
  static func of(_ text: String, _ dice: inout Dice) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...12, using: &dice) { damage(&lines, &dice) }
    return lines.joined(separator: "\n")
  }

  private static func damage(_ lines: inout [String], _ dice: inout Dice) {
    guard lines.count > 2 else { return }
    let index = Int.random(in: 0..<(lines.count - 1), using: &dice)
    switch Int.random(in: 0...6, using: &dice) {
    case 0: lines.remove(at: index)
    case 1: lines.insert(lines[index], at: index)
    case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &dice))
    case 3: lines[index] += lines.remove(at: index + 1)
    case 4: lines[index] = String(lines[index].unicodeScalars.prefix(Int.random(in: 0...20, using: &dice)))
    case 5: lines.insert(dice.pick(odd), at: index)
    default: insert(dice.pick(odd), into: &lines[index], &dice)
    }
  }

  private static func insert(_ odd: String, into line: inout String, _ dice: inout Dice) {
    var scalars = Array(line.unicodeScalars)
    scalars.insert(contentsOf: odd.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &dice))
    line = String(String.UnicodeScalarView(scalars))
  }

  @Test func aSheetWithoutASectionGoesOnWithThatOfTheSheetBeforeAndANoteSaysSo() throws {
    let section = "๑.๑.๑ การให้ความรู้แก่เจ้าหน้าที่"
    let pieces = SmallPlan.text.components(separatedBy: section)
    #expect(pieces.count == 3)
    let text = pieces[0] + section + pieces[1] + pieces[2]
    let (imported, findings) = SmallPlan.imported(
      text.replacing("๑.๑ การปลูกจิตสำนึกให้แก่ผู้ปฏิบัติงาน\n\n\n\nลำดับที่ 2", with: "ลำดับที่ 2"))
    #expect(imported.plan.projects.map(\.section) == ["1.1.1", "1.1.1", "2.1.1"])
    let notes = findings.filter { $0.rule == "plan.section-inherited" }
    #expect(notes.map(\.severity) == [.note])
    #expect(notes.first?.message.en.contains("มาตรการประกาศไม่รับของขวัญ") == true)
    #expect(SmallPlan.imported(SmallPlan.text).findings.isEmpty)
  }

  @Test func sheetsOfOneNumberGetIdsOfTheirOwnInNoTime() {
    let sheet = "มิติที่ ๑ ก\n\n๑.๑.๑ ข\n\nลำดับที่ ๑\n\nชื่อโครงการ : ค\n\n"
    let time = ContinuousClock().measure {
      let projects = SmallPlan.imported(String(repeating: sheet, count: 400)).imported.plan.projects
      #expect(projects.prefix(3).map(\.id) == ["1.1.1-1", "1.1.1-1-2", "1.1.1-1-3"])
      #expect(Set(projects.map(\.id)).count == 400)
    }
    #expect(time < .seconds(30))
  }
}
