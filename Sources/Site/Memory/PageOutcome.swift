/// What came of a page in a build.
public enum PageOutcome: String, Sendable {
  /// It was not published before.
  case added
  /// It is published with other bytes.
  case changed
  /// It came out as it was published.
  case same
}
