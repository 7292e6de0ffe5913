import Workers

/// A release that is arranged from what was staged, beside whatever else there is to do.
final class Arrangement: Sendable {
  private let work: SideTask<Result<NewRelease, any Error>>

  /// Sorts the files, writes their manifest and compares it with the published one, beside other work or at once.
  init(_ files: [StagedFile], over published: PublishedTree, keepsRest: Bool, isBeside: Bool) {
    work = SideTask(isBeside: isBeside) {
      Result { try Self.release(files, over: published, keepsRest: keepsRest) }
    }
    if !isBeside { work.wait() }
  }

  /// The release, once it is arranged.
  func release() throws -> NewRelease { try work.result.get() }

  private static func release(
    _ files: [StagedFile], over published: PublishedTree, keepsRest: Bool
  ) throws -> NewRelease {
    guard keepsRest || !files.isEmpty else { throw Refusal(.emptyRelease) }
    if keepsRest, let record = published.record {
      return NewRelease(files, keepingRestOf: published.manifest, record)
    }
    return NewRelease(files, over: published.manifest)
  }
}
