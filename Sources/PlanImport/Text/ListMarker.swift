/// What stands before an entry of a list: a bullet, a number such as `2)` or `2.1)`, or both.
struct ListMarker: Sendable, Equatable {
  /// The number by its parts; empty for a bullet alone.
  let path: [Int]
  /// The entry without its marker.
  let rest: String

  /// The number as it is written, such as `2.1`.
  var number: String { path.map(String.init).joined(separator: ".") }

  private static let bullets: Set<Unicode.Scalar> = [
    "-", "–", "—", "•", "*", "●", "▪", "◦", "○", "✓", "\u{F0B7}", "\u{F0FC}",
  ]

  /// The marker at the beginning of a text; nil if there is none.
  static func read(_ text: String) -> ListMarker? {
    var scalars = text.unicodeScalars[...]
    skipBlanks(&scalars)
    var hasBullet = false
    if let first = scalars.first, bullets.contains(first),
      scalars.dropFirst().first == " " || first.value > 0x7F
    {
      hasBullet = true
      scalars = scalars.dropFirst()
      skipBlanks(&scalars)
    }
    if let marker = numbered(scalars) { return marker }
    return hasBullet && !scalars.isEmpty ? ListMarker(path: [], rest: String(scalars)) : nil
  }

  private static func skipBlanks(_ scalars: inout Substring.UnicodeScalarView) {
    scalars = scalars.drop { $0 == " " || $0 == "\t" }
  }

  /// A number with its end: `)`, a full stop, or for numbers of several parts a blank.
  private static func numbered(_ start: Substring.UnicodeScalarView) -> ListMarker? {
    var scalars = start
    let isBracketed = scalars.first == "("
    if isBracketed { scalars = scalars.dropFirst() }
    var path: [Int] = []
    while let part = digits(&scalars) {
      path.append(part)
      guard scalars.first == ".", scalars.dropFirst().first?.isDigit == true else { break }
      scalars = scalars.dropFirst()
    }
    guard !path.isEmpty, path.count <= 5 else { return nil }
    switch scalars.first {
    case ")": scalars = scalars.dropFirst()
    case "." where !isBracketed: scalars = scalars.dropFirst()
    case " " where path.count > 1 && !isBracketed: break
    case let letter? where path.count > 1 && !isBracketed && letter.isThai: break
    default: return nil
    }
    skipBlanks(&scalars)
    return ListMarker(path: path, rest: String(scalars))
  }

  /// One or two digits without a leading zero.
  private static func digits(_ scalars: inout Substring.UnicodeScalarView) -> Int? {
    let digits = scalars.prefix { $0.isDigit }
    guard (1...2).contains(digits.count), digits.first != "0" else { return nil }
    scalars = scalars.dropFirst(digits.count)
    return Int(String(digits))
  }
}
