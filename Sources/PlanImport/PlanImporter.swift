import Content
import Diagnostics
import ThaiText

// From the text of a plan's document in the standard form (budget tables, then a sheet of nine fields for each
// project) to an `ImportedPlan`: the plan itself, its title, and every line that found no place.
//
// `PlanImporter.read` below is the whole way. `Text/` brings the text into one spelling (start at `PlanText`), takes the
// marks of pages out of it (`PageMarks`), splits lists and paragraphs and joins broken lines; `Table/` reads the budget tables (start at `BudgetTable`); `Sheets/` finds and reads the sheets (start at
// `SheetFinder`, then `SheetReader`). `PlanSettling` and `RowJoining` bring tables and sheets together, `FrontPage`
// adds title, agency and years. `PlanJSON` is the answer of `import plan --json`. No line of the document is lost:
// what no field holds is in `unplaced`.

/// Reads the text of an action plan's document in the standard form: the budget tables and the project sheets.
package struct PlanImporter: Sendable {
  private let source: SourceText

  /// An importer of one document.
  package init(_ source: SourceText) { self.source = source }

  /// The plan; what was taken for a misspelt heading is noted, and what found no place is kept.
  package func read(into diagnostics: inout DiagnosticList) -> ImportedPlan {
    let text = PlanText(source)
    text.report(into: &diagnostics)
    let lines = PageMarks(text.lines).withoutMarks()
    let joiner = ThaiJoiner(lines)
    var tableReader = BudgetTableReader(lines: lines, joiner: joiner)
    let table = tableReader.read()
    var misspellings = table.misspellings
    let outlines = SheetFinder(lines: lines, joiner: joiner, tableLines: table.lines)
      .find(noting: &misspellings)
    var sheets = SheetReader(lines: lines, joiner: joiner)
    var plan = ActionPlan(years: table.years.sorted(), dimensions: table.dimensions)
    plan.projects = outlines.map { sheets.read($0, noting: &misspellings) }
    misspellings.report(into: &diagnostics)
    plan.reportMissingPlaces(into: &diagnostics)
    for (project, outline) in zip(plan.projects, outlines) where outline.inheritsSection {
      diagnostics.add(.sectionInherited(project))
    }
    if let flat = FlatTable.find(in: lines, besides: table.lines), table.dimensions.allSatisfy(\.rows.isEmpty)
    {
      diagnostics.add(.tableWithoutColumns(flat))
    }
    plan.assignProjectIDs()
    plan.settleDimensions(outlines)
    plan.settleMissions(outlines)
    RowJoining.join(&plan)
    let front = FrontPage(lines: lines, plan: plan)
    plan.agency = front.agency
    if plan.years.isEmpty { plan.years = front.years }
    let placed = table.placed.union(sheets.placed).union(front.placed)
      .subtracting(OutlineTitles(plan: plan).missing(outlines, lines))
    let unplaced = text.lines.filter { !$0.isBlank && !placed.contains($0.number) }
      .map { UnplacedText(line: $0.number, text: $0.words) }
    return ImportedPlan(plan: plan, title: front.title, unplaced: unplaced)
  }
}

/// What was understood of a plan's document.
package struct ImportedPlan: Sendable {
  /// Where the text that found no place is kept; it is never published.
  package static let unplacedPath = "Content/plan/import/unplaced.txt"

  /// The plan, its rows joined to its sheets.
  package let plan: ActionPlan
  package let title: String
  /// What found no place, in the order of the document.
  package let unplaced: [UnplacedText]

  /// Whether the document has nothing of a plan.
  package var isEmpty: Bool { plan.rows.isEmpty && plan.projects.isEmpty }

  /// The files of the plan, and one with the text that found no place.
  package var files: [ScaffoldFile] {
    let files = PlanFiles.files(of: plan, title: title)
    guard !unplaced.isEmpty else { return files }
    let text = unplaced.map { "\($0.line): \($0.text)\n" }.joined()
    return files + [ScaffoldFile(Self.unplacedPath, bytes: Array(text.utf8))]
  }
}

/// A line of the document that found no place in the plan, and is kept.
package struct UnplacedText: Sendable, Hashable {
  /// The number of the line, from 1.
  package let line: Int
  /// The line as the document has it, without the blanks at its ends.
  package let text: String
}
