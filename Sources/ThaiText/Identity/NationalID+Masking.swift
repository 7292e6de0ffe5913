extension NationalID {
  /// The text with every person's number as crosses, except for its last four digits.
  ///
  /// The text keeps its length in characters, so that a caret below it still points at the same place.
  package static func masked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let matches = findPersonal(in: bytes)
    guard !matches.isEmpty else { return text }
    var result: [UInt8] = []
    var end = 0
    for match in matches where match.offset >= end {
      result += bytes[end..<match.offset]
      end = match.offset + match.length
      result += crossed(String(decoding: bytes[match.offset..<end], as: UTF8.self)).utf8
    }
    return String(decoding: result + bytes[end...], as: UTF8.self)
  }

  private static func crossed(_ number: String) -> String {
    let digits = number.unicodeScalars.count { ThaiDigits.digit($0) != nil }
    var seen = 0
    let scalars = number.unicodeScalars.map { scalar -> Unicode.Scalar in
      guard ThaiDigits.digit(scalar) != nil else { return scalar }
      seen += 1
      return seen <= digits - 4 ? "x" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
