import Records

/// Makes files that are no pages, or keeps those that would come out the same.
struct FileMaker: Sendable {
  let kept: KeptPages?

  /// Makes files and hands them over together.
  func make(_ drafts: [FileDraft], receive: @Sendable ([SiteFile]) -> [FileArrival?]) -> [MadeFile] {
    let causes = drafts.map(cause)
    let fresh = zip(drafts, causes).filter { $0.1.reason != .kept }.map(\.0)
    var arrivals = receive(fresh.map { SiteFile(path: $0.path, contents: $0.contents()) }).makeIterator()
    return zip(drafts, causes).map { draft, cause in
      guard cause.reason != .kept else {
        return MadeFile(draft, cause, outcome: .same, record: kept?.outputs[draft.path])
      }
      let arrival = arrivals.next() ?? nil
      return MadeFile(
        draft, cause, outcome: arrival?.outcome ?? .same, record: arrival.flatMap { record(of: draft, $0) })
    }
  }

  private func record(of draft: FileDraft, _ arrival: FileArrival) -> OutputRecord? {
    guard draft.isLasting, let reads = draft.reads else { return nil }
    return OutputRecord(path: draft.path, reads: reads, digest: arrival.digest)
  }

  private func cause(_ draft: FileDraft) -> MakingCause {
    guard let kept else { return MakingCause(.strict) }
    guard let reads = draft.reads else { return MakingCause(kept.memory == nil ? .noMemory : .unknown) }
    return kept.cause(draft.path, reads)
  }
}
