import Dispatch
import Synchronization

/// A release that is arranged from what was staged, beside whatever else there is to do.
final class Arrangement: Sendable {
  private let result = Mutex<Result<NewRelease, any Error>?>(nil)
  private let work = DispatchGroup()

  /// Sorts the files, writes their manifest and compares it with the published one, beside other work or at once.
  init(_ files: [StagedFile], over published: PublishedTree, keepsRest: Bool, isBeside: Bool) {
    guard isBeside else {
      result.withLock { $0 = Result { try Self.release(files, over: published, keepsRest: keepsRest) } }
      return
    }
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let arranged = Result { try Self.release(files, over: published, keepsRest: keepsRest) }
      result.withLock { $0 = arranged }
    }
  }

  /// The release, once it is arranged.
  func release() throws -> NewRelease {
    work.wait()
    guard let result = result.withLock(\.self) else { throw CancellationError() }
    return try result.get()
  }

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
