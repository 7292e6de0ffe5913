import Dispatch
import Synchronization

/// A look at the older tree ahead of the release, beside whatever else there is to do.
final class OlderLook: Sendable {
  private let difference = Mutex<KnownDifference?>(nil)
  private let work = DispatchGroup()

  /// Begins to look.
  init(_ places: ReleasePlaces, _ published: PublishedTree, _ intactness: Intactness) {
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let found = KnownDifference(places, published, intactness)
      difference.withLock { $0 = found }
    }
  }

  /// What was found, where it is fresh enough to publish by; absent where one has to look again.
  var freshDifference: KnownDifference? {
    work.wait()
    return difference.withLock(\.self).flatMap { $0.isFresh ? $0 : nil }
  }
}
