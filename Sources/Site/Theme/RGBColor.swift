import Glibc

/// A colour of the screen, with the arithmetic that readable text needs.
struct RGBColor: Sendable, Hashable {
  /// Red, green and blue, each from 0 to 255.
  let red, green, blue: Int

  static let white = RGBColor(red: 255, green: 255, blue: 255)
  static let black = RGBColor(red: 0, green: 0, blue: 0)

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// A colour as `#rrggbb` or `#rgb`; nil if the text is neither.
  init?(hex: String) {
    var digits = Array(hex.utf8)
    guard digits.first == 0x23 else { return nil }
    digits.removeFirst()
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let values = digits.compactMap(Self.value)
    guard values.count == 6, digits.count == 6 else { return nil }
    red = values[0] * 16 + values[1]
    green = values[2] * 16 + values[3]
    blue = values[4] * 16 + values[5]
  }

  /// The colour as `#rrggbb`.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = [red, green, blue].flatMap { [digits[$0 >> 4], digits[$0 & 15]] }
    return "#" + String(decoding: bytes, as: UTF8.self)
  }

  /// The colour with some hundredths of another in it.
  func mixed(with other: RGBColor, percent: Int) -> RGBColor {
    func mix(_ own: Int, _ its: Int) -> Int { (own * (100 - percent) + its * percent + 50) / 100 }
    return RGBColor(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// The contrast with another colour as WCAG measures it, from 1 to 21.
  func contrast(with other: RGBColor) -> Double {
    let (mine, its) = (luminance, other.luminance)
    return (max(mine, its) + 0.05) / (min(mine, its) + 0.05)
  }

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  private static func value(_ digit: UInt8) -> Int? {
    switch digit {
    case 0x30...0x39: Int(digit) - 0x30
    case 0x41...0x46: Int(digit) - 0x37
    case 0x61...0x66: Int(digit) - 0x57
    default: nil
    }
  }

  private static func linear(_ part: Int) -> Double {
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
}
