/// What a build found under a path of the content.
public enum Sighting: Sendable, Hashable {
  /// A regular file.
  case file(FileStamp)
  /// A folder, with a fingerprint of the names in it; its stamp changes with them.
  case folder(FileStamp, names: Fingerprint)
  /// Nothing.
  case absent
}
