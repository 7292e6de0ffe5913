import Markup
import Templating
import ThaiText

/// A piece of what tells how somebody can be reached: words, or a telephone or an e-mail address to tap.
struct ContactPiece: TemplateModel, Equatable {
  let text: String
  let url: SafeURL?

  static let fields: [TemplateField<ContactPiece>] = [.text("text", \.text), .url("url", \.url)]

  /// Whether it is more than a sign between two others.
  var saysSomething: Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The pieces of a text, in its order; together they are the text.
  static func all(in text: String) -> [ContactPiece] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [ContactPiece] = []
    var plain = 0
    var index = 0
    func words(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    while index < scalars.count {
      guard let (end, address) = telephone(in: scalars, at: index) ?? email(in: scalars, at: index),
        let url = SafeURL(content: address)
      else {
        index += 1
        continue
      }
      if plain < index { pieces.append(ContactPiece(text: words(plain..<index), url: nil)) }
      pieces.append(ContactPiece(text: words(index..<end), url: url))
      (plain, index) = (end, end)
    }
    if plain < scalars.count { pieces.append(ContactPiece(text: words(plain..<scalars.count), url: nil)) }
    return pieces
  }

  /// The end and the address of a telephone number that begins at a place: nine digits of a fixed line or ten of a
  /// mobile one, in groups with a blank or a hyphen between; a longer row of digits is some other number.
  private static func telephone(in scalars: [Unicode.Scalar], at start: Int) -> (end: Int, address: String)? {
    guard digit(scalars[start]) == 0, start == 0 || !isOfNumber(scalars[start - 1]) else { return nil }
    var digits: [Int] = []
    var index = start
    var wanted = 9
    while index < scalars.count {
      if let digit = digit(scalars[index]) {
        digits.append(digit)
        if digits.count == 2 {
          if [0, 1].contains(digit) { return nil }
          wanted = [6, 8, 9].contains(digit) ? 10 : 9
        }
      } else if !isGap(scalars[index]) || (digits.count == 1 && scalars[index] != " ")
        || isGap(scalars[index - 1])
      {
        return nil
      }
      index += 1
      if digits.count == wanted { break }
    }
    guard digits.count == wanted, index == scalars.count || digit(scalars[index]) == nil else { return nil }
    return (index, "tel:" + digits.map(String.init).joined())
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xE50...0xE59: Int(scalar.value) - 0xE50
    default: nil
    }
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "-" }

  private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool {
    digit(scalar) != nil || scalar == "-" || scalar == "/" || scalar == "."
  }

  /// The end and the address of an e-mail address that begins at a place.
  private static func email(in scalars: [Unicode.Scalar], at start: Int) -> (end: Int, address: String)? {
    guard isOfEmail(scalars[start]), start == 0 || !isOfEmail(scalars[start - 1]) else { return nil }
    guard let at = scalars[start...].firstIndex(where: { !isOfEmail($0) }), scalars[at] == "@" else {
      return nil
    }
    var end = scalars[(at + 1)...].firstIndex { !isOfEmail($0) } ?? scalars.count
    while end > at + 1, scalars[end - 1] == "." { end -= 1 }
    guard scalars[(at + 1)..<end].dropFirst().contains(".") else { return nil }
    return (end, "mailto:" + String(String.UnicodeScalarView(scalars[start..<end])))
  }

  private static func isOfEmail(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
