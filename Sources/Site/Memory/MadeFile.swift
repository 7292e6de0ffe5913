import Records

/// What came of a file that is no page.
struct MadeFile: Sendable {
  let path: String
  /// Why it was made or kept, and what came of it.
  let reason: PageReason
  /// What the next build may remember.
  let record: OutputRecord?

  init(_ draft: FileDraft, _ cause: MakingCause, outcome: PageOutcome, record: OutputRecord?) {
    path = draft.path
    reason = PageReason(page: draft.path, source: draft.source, cause: cause, outcome: outcome)
    self.record = record
  }
}
