import Testing

@testable import Site

@Suite struct ThemeSheetTests {
  @Test(arguments: ["#0b5d57", "#ffcc00", "#ffffff", "#000000", "#d81b60", "#3f51b5"])
  func everyColourOfAnAgencyEndsReadable(color: String) throws {
    for isDark in [false, true] {
      let brand = try #require(RGBColor(hex: color))
      let colors = ThemeColors(brand: brand, accent: brand, isDark: isDark)
      #expect(colors.brand.contrast(with: colors.onBrand) >= 4.5)
      #expect(colors.link.contrast(with: isDark ? ThemeSheet.darkGround : .white) >= 4.5)
    }
  }
}
