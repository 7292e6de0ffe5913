import Workers

/// A look at the older tree ahead of the release, beside whatever else there is to do.
final class OlderLook: Sendable {
  private let work: SideTask<KnownDifference?>

  /// Begins to look.
  init(_ places: ReleasePlaces, _ published: PublishedTree, _ intactness: Intactness) {
    work = SideTask { KnownDifference(places, published, intactness) }
  }

  /// What was found, where it is fresh enough to publish by; absent where one has to look again.
  var freshDifference: KnownDifference? { work.result.flatMap { $0.isFresh ? $0 : nil } }
}
