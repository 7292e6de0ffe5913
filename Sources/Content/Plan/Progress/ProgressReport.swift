import Catalogue
import Diagnostics
import ThaiText

/// What was done of a plan by the end of a round: one file of `Content/plan/progress`.
package struct ProgressReport: Sendable, Hashable {
  package var path: String
  package var year: FiscalYear
  package var round: ProgressRound
  /// The day on which the figures were taken.
  package var asOf: CalendarDay
  package var published: CalendarDay?
  /// Where those two days are written.
  package var dayPlaces: [SourcePlace] = []
  package var unit: String?
  /// Whether its figures are made up.
  package var isSample = false
  /// What stood in the way, in sentences.
  package var problems: [String] = []
  /// What to do better, in sentences.
  package var suggestions: [String] = []
  /// What is said of each project, in the order of the file.
  package private(set) var projects: [ProjectProgress] = []
  private var positions: [String: Int] = [:]

  init(path: String, year: FiscalYear, round: ProgressRound, asOf: CalendarDay) {
    self.path = path
    self.year = year
    self.round = round
    self.asOf = asOf
  }

  /// Adds what is said of a project; if something was said of it before, that is the result and stays.
  mutating func add(_ entry: ProjectProgress) -> ProjectProgress? {
    if let earlier = progress(of: entry.project) { return earlier }
    positions[entry.project] = projects.count
    projects.append(entry)
    return nil
  }

  /// What is said of a project.
  package func progress(of project: String) -> ProjectProgress? { positions[project].map { projects[$0] } }

  /// Its days after a day, each where it is written.
  package func days(after today: CalendarDay) -> [(day: CalendarDay, place: SourcePlace)] {
    let written = [asOf, published].compactMap(\.self)
    let places = written.count == dayPlaces.count ? dayPlaces : written.map { _ in SourcePlace(file: path) }
    return zip(written, places).filter { $0.0 > today }.map { (day: $0.0, place: $0.1) }
  }

  /// How many quarters of the fiscal year had begun on the day of the figures, 0 to 4.
  package var quartersBegun: Int {
    guard year.first <= asOf else { return 0 }
    return 1 + [2, 5, 8].count { year.months[$0].last < asOf }
  }

  /// Which planned quarters of a project have ended with the round and are not done; none once it is settled.
  package func lateQuarters(of project: PlanProject) -> [Int] {
    guard let entry = progress(of: project.id), entry.state == .inProgress else { return [] }
    return project.quarters.filter { $0 <= round.quarters && !entry.quarters.contains($0) }
  }
}

/// The two rounds in which a year's progress is reported to the national system (e-PlanNACC): 6 and 12 months.
package enum ProgressRound: String, Sendable, Hashable, CaseIterable {
  case half = "h1"
  case annual

  /// The last day that the round covers in a fiscal year: 31 March or 30 September.
  package func end(of year: FiscalYear) -> CalendarDay {
    switch self {
    case .half: year.months[5].last
    case .annual: year.last
    }
  }

  /// How many quarters have ended when the round ends.
  package var quarters: Int {
    switch self {
    case .half: 2
    case .annual: 4
    }
  }

  /// The key whose document reports the round.
  package var key: DisclosureKey {
    switch self {
    case .half: "plan-half-year-report"
    case .annual: "annual-plan-report"
    }
  }

  package var words: LocalizedText {
    switch self {
    case .half: LocalizedText(th: "รอบ 6 เดือน", en: "six months")
    case .annual: LocalizedText(th: "รอบ 12 เดือน", en: "twelve months")
    }
  }
}
