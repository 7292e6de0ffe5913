import ThaiText

/// Writes texts and years as YAML that reads back the same.
enum PlanYAML {
  private static let words: Set = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"]

  /// A text as a scalar: plain where nobody could misread it, in double quotes otherwise.
  static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Years as a span where they follow one another, as a list otherwise.
  static func years(_ years: [FiscalYear]) -> String {
    let numbers = years.map(\.buddhistYear)
    guard let first = numbers.first, let last = numbers.last else { return "[]" }
    if numbers.count == 1 { return "\(first)" }
    if numbers == Array(first...last) { return "\(first)-\(last)" }
    return "[" + numbers.map(String.init).joined(separator: ", ") + "]"
  }

  /// An amount in baht, `-` if none is used, or what stands in its place.
  static func amount(_ amount: PlanAmount) -> String {
    switch amount {
    case .none: "\"-\""
    case .baht(let baht): baht.satang % 100 == 0 ? String(baht.satang / 100) : baht.plain
    case .unreadable(let text): quoted(text)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, isLetter(first), last != ":", last != " " else {
      return false
    }
    if words.contains(text.lowercased()) { return false }
    for (index, scalar) in scalars.enumerated() {
      if !isVisible(scalar) { return false }
      if scalar == ":", index + 1 < scalars.count, scalars[index + 1] == " " { return false }
      if scalar == "#", index > 0, scalars[index - 1] == " " { return false }
    }
    return true
  }

  /// A letter with which no YAML syntax begins.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E01...0x0E2E).contains(scalar.value) || (0x0E40...0x0E44).contains(scalar.value)
      || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    (0x20...0x7E).contains(scalar.value) || (0x0E01...0x0E5B).contains(scalar.value)
      || "“”‘’–—…•".unicodeScalars.contains(scalar)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if isVisible(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "\\U" + String(repeating: "0", count: 8 - hex.utf8.count) + hex
  }
}
