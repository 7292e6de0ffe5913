import Diagnostics

/// A file of the content that a page shows or offers for download.
package struct ContentFile: Sendable, Hashable {
  /// Its path below the project's root.
  package let path: String
  /// Its address on the site.
  package let address: SitePath
  /// Its kind.
  package let kind: FileKind
  /// What was found on disk.
  package let state: FileState

  /// The last part of its path.
  package var name: String { address.parts.last ?? path }
}
