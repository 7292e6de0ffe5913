/// What the pages of one folder and template have in common, kept once for all of them.
final class SharedLinks: Sendable {
  /// The targets that are still to be verified.
  let targets: Set<LinkTarget>
  /// Those of them that name an id.
  let aims: Set<LinkTarget>
  /// The hashes of the ids.
  let ids: Set<UInt64>
  /// The hashes of ids to which the page leads on itself and which are not among those that are shared.
  let fragments: [UInt64]

  init(targets: Set<LinkTarget>, ids: Set<UInt64>, fragments: [UInt64]) {
    self.targets = targets
    aims = targets.filter(\.namesID)
    self.ids = ids
    self.fragments = fragments
  }
}
