import Content

extension ImportedPlan {
  /// Where the text that found no place is kept; it is never published.
  package static let unplacedPath = "Content/plan/import/unplaced.txt"

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
