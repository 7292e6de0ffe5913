import Diagnostics

/// A file of the content that a page shows or offers for download.
public struct ContentFile: Sendable, Hashable {
  /// Its path below the project's root.
  public let path: String
  /// Its address on the site.
  public let address: SitePath
  /// Its kind.
  public let kind: FileKind
  /// What was found on disk.
  public let state: FileState

  /// The last part of its path.
  public var name: String { address.parts.last ?? path }
}
