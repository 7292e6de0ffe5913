/// The agency's colours as the site uses them, in light or in dark surroundings.
struct ThemeColors {
  /// The band behind the agency's name.
  let brand: RGBColor
  /// Text on the band.
  let onBrand: RGBColor
  /// A deeper band, at the edge of the strong one.
  let brandDeep: RGBColor
  /// Links and headings.
  let link: RGBColor
  /// A breath of the strong colour behind cards and tables.
  let soft: RGBColor
  /// Words, marks and lines of the accent.
  let accentText: RGBColor

  /// The least contrast of text.
  static let readable = 4.5

  init(brand chosen: RGBColor, accent chosenAccent: RGBColor, isDark: Bool) {
    let ground = isDark ? ThemeSheet.darkGround : ThemeSheet.lightGround
    let ink = isDark ? RGBColor.white : .black
    brand = isDark ? chosen.mixed(with: .black, percent: 30) : chosen
    onBrand = RGBColor.white.contrast(with: brand) >= Self.readable ? .white : .black
    brandDeep = brand.mixed(with: onBrand == .white ? .black : .white, percent: 22)
    soft = (isDark ? chosen.mixed(with: .white, percent: 25) : chosen).mixed(
      with: ground, percent: isDark ? 84 : 94)
    let soft = soft
    func legible(_ color: RGBColor) -> RGBColor {
      Self.legible(color, on: [ground, soft, isDark ? .black : .white], towards: ink)
    }
    link = legible(isDark ? Self.lit(chosen) : chosen)
    accentText = legible(isDark ? Self.lit(chosenAccent) : chosenAccent)
  }

  /// The custom properties of the stylesheet.
  var properties: [(name: String, color: RGBColor)] {
    [
      ("brand", brand), ("on-brand", onBrand), ("brand-deep", brandDeep), ("link", link), ("soft", soft),
      ("accent", accentText), ("accent-text", accentText),
    ]
  }

  /// The colour as it looks in the dark: its strongest part raised, its hue kept, and a little white.
  private static func lit(_ color: RGBColor) -> RGBColor {
    let strongest = max(color.red, color.green, color.blue, 1)
    guard strongest < 180 else { return color }
    let raised = RGBColor(
      red: color.red * 180 / strongest, green: color.green * 180 / strongest,
      blue: color.blue * 180 / strongest)
    return raised.mixed(with: .white, percent: 24)
  }

  /// The colour, moved towards the ink in small steps until it can be read on every ground.
  private static func legible(_ color: RGBColor, on grounds: [RGBColor], towards ink: RGBColor) -> RGBColor {
    for percent in stride(from: 0, through: 100, by: 2) {
      let candidate = color.mixed(with: ink, percent: percent)
      if grounds.allSatisfy({ candidate.contrast(with: $0) >= readable }) { return candidate }
    }
    return ink
  }
}

/// The style sheet of the agency's colours, each changed as far as text needs it to be readable.
enum ThemeSheet {
  /// Backgrounds of `site.css` that coloured text may stand on.
  static let lightGround = RGBColor(red: 0xF5, green: 0xF7, blue: 0xF6)
  static let darkGround = RGBColor(red: 0x1D, green: 0x23, blue: 0x22)

  private static let standard = RGBColor(red: 0x0B, green: 0x5D, blue: 0x57)
  private static let standardAccent = RGBColor(red: 0xA8, green: 0x55, blue: 0x0A)

  /// The sheet for a strong colour and an accent as `#rrggbb`; what cannot be read is taken from a calm default.
  static func css(color: String, accent: String) -> [UInt8] {
    let brand = RGBColor(hex: color) ?? standard
    let accent = RGBColor(hex: accent) ?? standardAccent
    let light = ThemeColors(brand: brand, accent: accent, isDark: false)
    let dark = ThemeColors(brand: brand, accent: accent, isDark: true)
    let text =
      ":root {\n\(declarations(light))}\n"
      + "@media screen and (prefers-color-scheme: dark) {\n:root {\n\(declarations(dark))}\n}\n"
    return Array(text.utf8)
  }

  private static func declarations(_ colors: ThemeColors) -> String {
    colors.properties.map { "  --\($0.name): \($0.color.hex);\n" }.joined()
  }
}
