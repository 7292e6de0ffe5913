/// What becomes of a link or picture.
package enum LinkAnswer: Sendable {
  /// It leads where it says.
  case keep
  /// It leads elsewhere.
  case replace(String)
  /// Its words stay; the link or picture goes.
  case drop
}
