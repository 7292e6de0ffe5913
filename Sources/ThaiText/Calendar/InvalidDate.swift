/// Why a text is no date.
package enum InvalidDate: Sendable, Hashable {
  /// It does not have the form of a date.
  case unreadable
  /// The month has no such day, or the year no such month.
  case noSuchDay
}
