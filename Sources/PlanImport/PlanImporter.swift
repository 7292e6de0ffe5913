import Content
import Diagnostics
import ThaiText

/// Reads the text of an action plan's document in the standard form: the budget tables and the project sheets.
package struct PlanImporter: Sendable {
  private let source: SourceText

  /// An importer of one document.
  package init(_ source: SourceText) { self.source = source }

  /// The plan; what was taken for a misspelt heading is noted, and what found no place is kept.
  package func read(into diagnostics: inout DiagnosticList) -> ImportedPlan {
    let lines = PlanLines.read(source)
    let joiner = ThaiJoiner(lines)
    var misspellings: [Misspelling] = []
    var tableReader = BudgetTableReader(lines: lines, joiner: joiner)
    let table = tableReader.read()
    let outlines = SheetFinder(lines: lines, joiner: joiner, tableLines: table.lines)
      .find(noting: &misspellings)
    var sheets = SheetReader(lines: lines, joiner: joiner)
    var plan = ActionPlan(years: table.years.sorted(), dimensions: table.dimensions)
    plan.projects = outlines.map { sheets.read($0, noting: &misspellings) }
    misspellings.report(into: &diagnostics)
    ProjectIdentity.assign(&plan.projects)
    DimensionTitles.settle(&plan, outlines: outlines)
    MissionNumbers.settle(&plan, outlines: outlines)
    RowJoining.join(&plan)
    let front = FrontPage(lines: lines, joiner: joiner, plan: plan)
    plan.agency = front.agency
    if plan.years.isEmpty { plan.years = front.years }
    let told = OutlineTitles(plan: plan).told(outlines, lines)
    let placed = table.placed.union(sheets.placed).union(front.placed).subtracting(told)
    return ImportedPlan(plan: plan, title: front.title, unplaced: unplaced(lines, placed))
  }

  private func unplaced(_ lines: [PlanLine], _ placed: Set<Int>) -> [UnplacedText] {
    lines.filter { !$0.isBlank && !placed.contains($0.number) }
      .map { UnplacedText(line: $0.number, text: $0.words) }
  }
}
