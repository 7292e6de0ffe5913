import Content
import ThaiText

/// A made-up plan in the standard form: the dimensions, missions and sections that all such plans have, with titles,
/// figures and texts of chance.
struct GeneratedPlan {
  private var dice: Dice
  private(set) var plan: ActionPlan

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    let first = Int.random(in: 2561...2575, using: &dice)
    let years = (0..<dice.pick([4, 5])).compactMap { FiscalYear(first + $0) }
    plan = ActionPlan(agency: dice.pick(["องค์การบริหารส่วนตำบลบ้านสวน", "เทศบาลตำบลทุ่งนา"]), years: years)
    for number in 1...4 { addDimension(number) }
  }

  private mutating func addDimension(_ number: Int) {
    var dimension = PlanDimension(number: number, title: "การ" + GeneratedWords.sentence(&dice, words: 3...6))
    for index in 1...Int.random(in: 1...3, using: &dice) {
      let mission = PlanMission(
        number: "\(number).\(index)", title: "การ" + GeneratedWords.sentence(&dice, words: 4...10))
      dimension.missions.append(mission)
      for _ in 1...Int.random(in: 1...3, using: &dice) { addRow(mission, &dimension) }
    }
    if dice.chance(80) {
      for year in plan.years { dimension.totals[year] = total(dimension, year) }
    }
    plan.dimensions.append(dimension)
  }

  private func total(_ dimension: PlanDimension, _ year: FiscalYear) -> PlanAmount {
    dimension.sum(in: year) == .zero ? .none : .baht(dimension.sum(in: year))
  }

  private mutating func addRow(_ mission: PlanMission, _ dimension: inout PlanDimension) {
    let title = dice.pick(["โครงการ", "กิจกรรม", "มาตรการ"]) + GeneratedWords.sentence(&dice, words: 5...12)
    var row = PlanRow(mission: mission.number, title: title)
    let amount = amount()
    for year in plan.years { row.amounts[year] = dice.chance(85) ? amount : self.amount() }
    if amount == .none, dice.chance(40) { row.remark = "ไม่ใช้งบประมาณ" }
    if dice.chance(88) { row.project = addSheet(title, mission, dimension, amount) }
    dimension.rows.append(row)
  }

  private mutating func amount() -> PlanAmount {
    dice.chance(40) ? .none : .baht(Baht(satang: Int.random(in: 1...900, using: &dice) * 50_000))
  }

  private mutating func addSheet(
    _ title: String, _ mission: PlanMission, _ dimension: PlanDimension, _ amount: PlanAmount
  ) -> String {
    let section = mission.number + ".1"
    let before = plan.projects.filter { $0.section == section }
    var project = PlanProject(id: "\(section)-\(before.count + 1)", title: title)
    project.dimension = dimension.number
    project.section = section
    project.sectionTitle = before.first?.sectionTitle ?? "การ" + GeneratedWords.sentence(&dice, words: 4...12)
    project.sequence = before.count + 1
    project.rationale = sentences(1...3, words: 12...50).joined(separator: "\n\n")
    project.objectives = sentences(1...5)
    project.targets = targets()
    project.steps = steps()
    project.budget = amount
    if dice.chance(80) { project.quarters = quarters() } else { project.years = plan.years }
    if dice.chance(90) { project.responsible = "สำนัก" + GeneratedWords.sentence(&dice, words: 1...2) }
    project.outputs = sentences(1...4)
    if dice.chance(85) { project.outcomes = sentences(1...3) }
    plan.projects.append(project)
    return project.id
  }

  private mutating func sentences(_ count: ClosedRange<Int>, words: ClosedRange<Int> = 4...20) -> [String] {
    (0..<Int.random(in: count, using: &dice)).map { _ in GeneratedWords.sentence(&dice, words: words) }
  }

  private mutating func targets() -> [PlanTarget] {
    sentences(1...3, words: 2...6).map {
      PlanTarget(who: $0, count: dice.chance(80) ? Int.random(in: 1...3000, using: &dice) : nil)
    }
  }

  private mutating func steps() -> [PlanStep] {
    sentences(1...12).map { text in
      dice.chance(20) ? PlanStep(text, steps: sentences(1...3).map { PlanStep($0) }) : PlanStep(text)
    }
  }

  private mutating func quarters() -> [Int] {
    let first = Int.random(in: 1...4, using: &dice)
    return dice.chance(50) ? [first] : Array(first...4)
  }
}

/// Sentences of made-up plans as lists of words: a blank stands only before words that open a new thought, so that a
/// line may be broken between any two others and can be joined again.
struct GeneratedWords {
  private static let words = [
    "ประชาชน", "ความโปร่งใส", "คุณธรรม", "ท้องถิ่น", "ส่งเสริม", "ป้องกัน", "ทุจริต", "ตรวจสอบ", "บริหาร", "พัฒนา",
    "เครือข่าย", "อบรม", "ข้อมูล", "เปิดเผย", "พนักงาน", "สภา", "ซื่อสัตย์", "มาตรฐาน", "น้ำใจ", "กำกับ", "เรียนรู้", "ชุมชน",
  ]
  private static let openers = ["ด้วยเหตุนี้", "ซึ่ง", "โดย", "รวมถึง", "ทั้งยัง"]

  /// A sentence of some words.
  static func sentence(_ dice: inout Dice, words count: ClosedRange<Int> = 3...14) -> String {
    var parts: [String] = []
    for index in 0..<Int.random(in: count, using: &dice) {
      if index > 1, dice.chance(15), parts.last.map({ !$0.hasPrefix(" ") }) ?? false {
        parts.append(" " + dice.pick(openers))
      } else {
        parts.append(dice.pick(words))
      }
    }
    return parts.joined()
  }

  /// A text broken into lines of at most a width, between words that no blank parts.
  static func broken(_ text: String, width: Int, indent: String = "") -> String {
    var lines: [String] = []
    var line = ""
    var pieces = pieces(text)[...]
    while let piece = pieces.popFirst() {
      let mayBreak = !piece.hasPrefix(" ") && !line.isEmpty && !Self.isLoose(line) && Self.isThai(piece)
      if mayBreak, line.unicodeScalars.count + piece.unicodeScalars.count > width {
        lines.append(line)
        line = ""
      }
      line += piece
    }
    return (lines + [line]).joined(separator: "\n" + indent)
  }

  /// The known words of a text in order; anything else letter by letter.
  private static func pieces(_ text: String) -> [String] {
    var rest = text.unicodeScalars[...]
    var pieces: [String] = []
    while let first = rest.first {
      let word = words.first { rest.starts(with: $0.unicodeScalars) } ?? String(first)
      pieces.append(word)
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
    return pieces
  }

  /// Whether a line does not end with a whole word.
  private static func isLoose(_ line: String) -> Bool { !words.contains { line.hasSuffix($0) } }
  private static func isThai(_ piece: String) -> Bool { words.contains(piece) }
}

/// Random choices that a seed repeats.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }
}
