import Diagnostics
import ThaiText

/// The sheet of one project, activity or measure with the nine fields of the standard form.
public struct PlanProject: Sendable, Hashable {
  /// The stable id: its section and its sequence number, such as `1.1.1-1`.
  public var id: String
  /// The number of the dimension under which the sheet is filed.
  public var dimension: Int?
  /// The number of the sub-section in Arabic digits, such as `1.1.1`.
  public var section: String?
  /// The title of the sub-section.
  public var sectionTitle: String?
  /// The sequence number within the sub-section (ลำดับที่).
  public var sequence: Int?
  /// The title.
  public var title: String { didSet { compared = PlanTitle(title) } }
  /// The title as it is compared.
  private(set) var compared: PlanTitle
  /// Why the project is needed: paragraphs of Markdown with empty lines between them.
  public var rationale: String
  /// The objectives in order.
  public var objectives: [String]
  /// The target groups.
  public var targets: [PlanTarget]
  /// The steps in order.
  public var steps: [PlanStep]
  /// The quarters of the fiscal year, 1 to 4; empty where the sheet names years only.
  public var quarters: [Int]
  /// The years that the sheet names.
  public var years: [FiscalYear]
  /// The budget of a year; absent where the sheet does not say.
  public var budget: PlanAmount?
  /// Who is responsible.
  public var responsible: String?
  /// The output indicators (ผลผลิต).
  public var outputs: [String]
  /// The outcome indicators (ผลลัพธ์).
  public var outcomes: [String]
  /// Where the sheet begins.
  public var place: SourcePlace?
  /// Where each field stands.
  public var places: [PlanField: SourcePlace]

  /// A sheet.
  public init(
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
    compared = PlanTitle(title)
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
  public var name: String { title.isEmpty ? "โครงการ \(id)" : title }

  /// Where a field stands, or the sheet where the field is absent.
  public func place(of field: PlanField) -> SourcePlace? { places[field] ?? place }
}
