import ThaiText

/// A title as it is compared: without blanks, quotes and the words for what kind of work it is.
package struct PlanTitle: Sendable, Hashable {
  /// What is compared.
  package let core: String

  private static let kinds = ["โครงการ", "กิจกรรม", "มาตรการ"]

  /// Reads a title.
  package init(_ title: String) {
    var text = NFC.normalised(ThaiDigits.folded(title)).unicodeScalars.filter { !Self.isIgnored($0) }
    while let kind = Self.kinds.first(where: {
      text.starts(with: $0.unicodeScalars) && text.count > $0.unicodeScalars.count
    }) {
      text.removeFirst(kind.unicodeScalars.count)
    }
    core = String(String.UnicodeScalarView(text))
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "\"'“”‘’()-–.,:;*\u{200B}".unicodeScalars.contains(scalar)
  }
}
