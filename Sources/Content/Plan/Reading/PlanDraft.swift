import Diagnostics

/// A plan whose data is read, and whose sheets' texts are not.
struct PlanDraft: Sendable {
  let head: PlanFrontMatter
  let plan: ActionPlan
  let sheets: [SheetDraft]
  let progress: [ProgressReport]

  /// Enters the plan's pages into the address book.
  func enter(into book: inout SiteURLs) {
    guard head.common.status == .published else { return }
    book.add(PlanLoader.folder + "/plan.yaml", at: FixedPages.plan)
    for report in progress { book.add(report.path, at: FixedPages.progress(report.year, report.round)) }
    for sheet in sheets { book.add(sheet.source.path, at: FixedPages.project(sheet.project.id)) }
  }
}
