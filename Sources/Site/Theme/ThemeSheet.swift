/// The stylesheet that carries the agency's colours, each made readable where it holds or is text.
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
