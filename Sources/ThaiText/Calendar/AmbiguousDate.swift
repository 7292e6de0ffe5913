/// Why a date can be read in more than one way.
package enum AmbiguousDate: Sendable, Hashable {
  /// The year has two digits.
  case shortYear
  /// The year may be of either era, or is not one of the era that the text names.
  case unclearEra
}
