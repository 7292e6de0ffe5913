import ThaiText

/// A title as it is compared: without blanks, quotes and the words for what kind of work it is.
public struct PlanTitle: Sendable, Hashable {
  /// What is compared.
  public let core: String

  private static let kinds = ["โครงการ", "กิจกรรม", "มาตรการ"]

  /// Reads a title.
  public init(_ title: String) {
    var text = NFC.normalised(ThaiDigits.folded(title)).unicodeScalars.filter { !Self.isIgnored($0) }
    while let kind = Self.kinds.first(where: {
      text.starts(with: $0.unicodeScalars) && text.count > $0.unicodeScalars.count
    }) {
      text.removeFirst(kind.unicodeScalars.count)
    }
    core = String(String.UnicodeScalarView(text))
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    // Letters, vowels and tone marks, of which Thai titles consist, are told apart at once.
    guard !(0x0E01...0x0E4E).contains(scalar.value) else { return false }
    return scalar.properties.isWhitespace || "\"'“”‘’()-–.,:;*\u{200B}".unicodeScalars.contains(scalar)
  }
}
