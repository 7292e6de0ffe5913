import Content
import Markup
import Templating
import ThaiText

/// The action plan with the sums that several pages show, added up once.
struct PlanFigures: Sendable {
  /// The sums of a progress report.
  struct Progress: Sendable {
    let whole: ProgressSummary
    /// The sums of every dimension, in the order of the plan.
    let dimensions: [ProgressSummary]

    init(_ report: ProgressReport, of plan: ActionPlan) {
      whole = ProgressSummaries.whole(report, of: plan)
      dimensions = ProgressSummaries.byDimension(report, of: plan)
    }
  }

  static let title = "แผนป้องกันการทุจริต"
  /// The quarters of a fiscal year, from October on.
  static let quarters = [
    "ไตรมาส 1 (ต.ค.–ธ.ค.)", "ไตรมาส 2 (ม.ค.–มี.ค.)", "ไตรมาส 3 (เม.ย.–มิ.ย.)", "ไตรมาส 4 (ก.ค.–ก.ย.)",
  ]

  let content: PlanContent
  /// The day of the last change of the plan or one of its sheets.
  let lastChanged: CalendarDay?
  private let progress: [String: Progress]

  init(_ content: PlanContent) {
    self.content = content
    lastChanged = content.lastChanged
    progress = Dictionary(
      content.progress.map { ($0.path, Progress($0, of: content.plan)) },
      uniquingKeysWith: { first, _ in first })
  }

  var plan: ActionPlan { content.plan }

  /// The sums of a report.
  func progress(of report: ProgressReport) -> Progress {
    progress[report.path] ?? Progress(report, of: plan)
  }

  /// The plan in one sentence.
  var words: String {
    let span = Self.words(of: plan.years).map { " ปีงบประมาณ \($0)" } ?? ""
    return
      "\(plan.dimensions.count) มิติ \(plan.rows.count) รายการงบประมาณ \(plan.projects.count) ใบโครงการ\(span) งบประมาณรวม \(Self.words(of: plan.total))"
  }

  /// Quarters as a span if they follow one another.
  static func words(of quarters: [Int]) -> String? {
    guard let first = quarters.first, let last = quarters.last else { return nil }
    if quarters == [1, 2, 3, 4] { return "ตลอดปี (ไตรมาส 1–4)" }
    if quarters.count == 1 { return Self.quarters.element(first - 1) }
    return first <= last && quarters == Array(first...last)
      ? "ไตรมาส \(first)–\(last)" : "ไตรมาส " + quarters.map(String.init).joined(separator: ", ")
  }

  /// Years as a span.
  static func words(of years: [FiscalYear]) -> String? {
    guard let first = years.first, let last = years.last else { return nil }
    return first == last ? "พ.ศ. \(first)" : "พ.ศ. \(first)–\(last)"
  }

  /// An amount with its unit.
  static func words(of baht: Baht) -> String {
    baht == .zero ? "ไม่ใช้งบประมาณ" : "\(baht.grouped) บาท"
  }
}

extension ActionPlan {
  /// The sum of all rows.
  var total: Baht { years.reduce(.zero) { $0 + sum(in: $1) } }

  /// The sum of all rows in a year.
  func sum(in year: FiscalYear) -> Baht { dimensions.reduce(.zero) { $0 + $1.sum(in: year) } }

  /// The sum of a dimension in all years.
  func sum(of dimension: PlanDimension) -> Baht { years.reduce(.zero) { $0 + dimension.sum(in: $1) } }
}

/// A word of a list in a table or a heading.
struct PlanWord: TemplateModel {
  let text: String

  static func all(_ texts: [String]) -> [PlanWord] { texts.map { PlanWord(text: $0) } }

  static let fields: [TemplateField<PlanWord>] = [.text("text", \.text)]
}

/// An amount of the plan in a table; if no money is used it is a dash that is spoken.
struct AmountCell: TemplateModel {
  let text: String
  let isNone: Bool

  /// What the table says for a year; an amount that cannot be read is left open.
  init(_ amount: PlanAmount?) {
    isNone = amount == PlanAmount.none
    text = amount?.baht.map { $0 == .zero ? "" : $0.grouped } ?? "ไม่ระบุ"
  }

  /// A sum.
  init(_ baht: Baht) { self.init(baht == .zero ? PlanAmount.none : .baht(baht)) }

  /// An amount that may be nil.
  init(known baht: Baht?) {
    isNone = baht == nil
    text = baht?.grouped ?? ""
  }

  static let fields: [TemplateField<AmountCell>] = [.text("text", \.text), .flag("isNone", \.isNone)]
}

/// A share of a whole as a bar, with its words.
struct ProgressBar: TemplateModel {
  /// The share in hundredths of 100, as SVG reads it.
  let width: String
  let words: String

  init(_ part: Int, of whole: Int, words: String) {
    width = Hundredths(of: min(part, whole), in: whole).text
    self.words = words
  }

  static let fields: [TemplateField<ProgressBar>] = [.text("width", \.width), .text("words", \.words)]
}

/// One dimension at a glance.
struct DimensionCard: TemplateModel {
  let number: String
  let title: String
  let projects: String
  let budget: String
  let url: SafeURL
  /// How many of its projects are done by the latest report.
  let progress: ProgressBar?

  /// Every dimension of a plan.
  static func all(of figures: PlanFigures, from page: SitePath) -> [DimensionCard] {
    let latest = figures.content.progress.first
    let summaries = latest.map(figures.progress)?.dimensions ?? []
    return figures.plan.dimensions.map { dimension in
      let anchor = "dimension.\(dimension.number)"
      let summary = summaries.first { $0.dimension == dimension.number && $0.projects > 0 }
      return DimensionCard(
        number: String(dimension.number), title: dimension.title, projects: "\(dimension.rows.count) รายการ",
        budget: PlanFigures.words(of: figures.plan.sum(of: dimension)),
        url: page == FixedPages.plan
          ? SafeURL(path: "", fragment: anchor) : FixedPages.plan.url(from: page, fragment: anchor),
        progress: summary.map { summary in
          ProgressBar(
            summary.done, of: summary.projects,
            words:
              "แล้วเสร็จ \(summary.done)/\(summary.projects) โครงการ (ปี \(latest?.year.buddhistYear ?? 0))")
        })
    }
  }

  static let fields: [TemplateField<DimensionCard>] = [
    .text("number", \.number), .text("title", \.title), .text("projects", \.projects),
    .text("budget", \.budget), .url("url", \.url), .record("progress", \.progress),
  ]
}
