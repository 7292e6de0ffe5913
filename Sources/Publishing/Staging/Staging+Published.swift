extension Staging {
  /// The release that is live; absent where nothing of ours is.
  public var publishedRelease: ReleaseIdentity? { published.identity }

  /// Whether a path is published.
  public func publishes(_ path: String) -> Bool { published.manifest.digest(of: TreePath(path)) != nil }
}
