import Diagnostics
import ThaiText

/// The sheet of one project, activity or measure with the nine fields of the standard form.
package struct PlanProject: Sendable, Hashable {
  /// The stable id: its section and its sequence number, such as `1.1.1-1`.
  package var id: String
  /// The number of the dimension under which the sheet is filed.
  package var dimension: Int?
  /// The number of the sub-section in Arabic digits, such as `1.1.1`.
  package var section: String?
  /// The title of the sub-section.
  package var sectionTitle: String?
  /// The sequence number within the sub-section (ลำดับที่).
  package var sequence: Int?
  package var title: String
  /// Why the project is needed: paragraphs of Markdown with empty lines between them.
  package var rationale: String
  package var objectives: [String]
  package var targets: [PlanTarget]
  /// The steps in order.
  package var steps: [PlanStep]
  /// The quarters of the fiscal year, 1 to 4; empty if the sheet names years only.
  package var quarters: [Int]
  /// The years that the sheet names.
  package var years: [FiscalYear]
  /// The budget of a year; nil if the sheet does not say.
  package var budget: PlanAmount?
  package var responsible: String?
  /// The output indicators (ผลผลิต).
  package var outputs: [String]
  /// The outcome indicators (ผลลัพธ์).
  package var outcomes: [String]
  /// Where the sheet begins.
  package var place: SourcePlace?
  /// Where each field stands.
  package var places: [PlanField: SourcePlace]

  package init(
    id: String, dimension: Int? = nil, section: String? = nil, sectionTitle: String? = nil,
    sequence: Int? = nil, title: String, rationale: String = "", objectives: [String] = [],
    targets: [PlanTarget] = [], steps: [PlanStep] = [], quarters: [Int] = [], years: [FiscalYear] = [],
    budget: PlanAmount? = nil, responsible: String? = nil, outputs: [String] = [], outcomes: [String] = [],
    place: SourcePlace? = nil, places: [PlanField: SourcePlace] = [:]
  ) {
    self.id = id
    self.dimension = dimension
    self.section = section
    self.sectionTitle = sectionTitle
    self.sequence = sequence
    self.title = title
    self.rationale = rationale
    self.objectives = objectives
    self.targets = targets
    self.steps = steps
    self.quarters = quarters
    self.years = years
    self.budget = budget
    self.responsible = responsible
    self.outputs = outputs
    self.outcomes = outcomes
    self.place = place
    self.places = places
  }

  /// What the project is called: its title, or its id where it has none.
  package var name: String { title.isEmpty ? "โครงการ \(id)" : title }

  /// Where a field stands, or the sheet if it has no such field.
  package func place(of field: PlanField) -> SourcePlace? { places[field] ?? place }
}

/// The parts of a project's sheet, in the order of the standard form.
package enum PlanField: String, Sendable, Hashable, CaseIterable {
  case title, rationale, objectives, targets, steps, period, budget, responsible, outputs, outcomes

  /// The heading of the field in the form.
  package var words: LocalizedText {
    switch self {
    case .title: LocalizedText(th: "ชื่อโครงการ", en: "title")
    case .rationale: LocalizedText(th: "หลักการและเหตุผล", en: "rationale")
    case .objectives: LocalizedText(th: "วัตถุประสงค์", en: "objectives")
    case .targets: LocalizedText(th: "กลุ่มเป้าหมาย", en: "target group")
    case .steps: LocalizedText(th: "วิธีดำเนินการ", en: "steps")
    case .period: LocalizedText(th: "ระยะเวลาดำเนินการ", en: "period")
    case .budget: LocalizedText(th: "งบประมาณ", en: "budget")
    case .responsible: LocalizedText(th: "ผู้รับผิดชอบ", en: "responsible unit")
    case .outputs: LocalizedText(th: "ผลผลิต", en: "outputs")
    case .outcomes: LocalizedText(th: "ผลลัพธ์", en: "outcomes")
    }
  }
}

/// A target group (กลุ่มเป้าหมาย) of a project.
package struct PlanTarget: Sendable, Hashable {
  package var who: String
  /// How many people, where the plan says so.
  package var count: Int?

  package init(who: String, count: Int? = nil) {
    self.who = who
    self.count = count
  }
}

/// A step (วิธีดำเนินการ) of a project, with the steps within it.
package struct PlanStep: Sendable, Hashable {
  /// What is done, without a number before it.
  package var text: String
  /// The steps within it.
  package var steps: [PlanStep]

  package init(_ text: String, steps: [PlanStep] = []) {
    self.text = text
    self.steps = steps
  }
}
