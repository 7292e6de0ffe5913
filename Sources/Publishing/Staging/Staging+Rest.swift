extension Staging {
  /// The release that is live; absent where nothing of ours is.
  public var publishedRelease: ReleaseIdentity? { published.identity }

  /// Whether a path is published.
  public func publishes(_ path: String) -> Bool { published.manifest.digests[TreePath(path)] != nil }

  /// Whether every published file is as it was released.
  public var isIntact: Bool {
    !published.manifest.digests.isEmpty
      && published.manifest.digests.keys.allSatisfy { (try? published.intactSize($0)).flatMap(\.self) != nil }
  }

  /// Keeps every published file that is not staged otherwise.
  public func keepRest() -> Bool {
    for path in published.manifest.digests.keys { _ = keep(path.text) }
    return true
  }
}
