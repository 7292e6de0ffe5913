import Catalogue
import Diagnostics
import Foundation
import Testing

@testable import Site

@Suite struct ThemeTests {
  private static let colors = ["#0b5d57", "#ffcc00", "#ffffff", "#000000", "#d81b60", "#3f51b5", "#00ff00"]

  private static let sheet =
    BuiltInTheme.bytes(named: "assets/site.css")
    .map { String(decoding: $0, as: UTF8.self) } ?? ""

  @Test func theStylesheetWithTheAgencysColoursStaysBelowTwentyFourKilobytes() {
    #expect(!Self.sheet.isEmpty)
    #expect(Self.sheet.utf8.count + ThemeSheet.css(color: "#0b5d57", accent: "#a8550a").count < 24_576)
  }

  @Test(arguments: [
    "inset:", "aspect-ratio", ":has(", ":is(", ":where(", "text-underline-offset", "{color-scheme",
    "accent-color",
    "margin-inline", "padding-block", "@layer", "@import", "url(", "@font-face",
    "letter-spacing",
  ])
  func nothingInTheStylesheetIsRefusedByTheValidatorOrFetchedFromElsewhere(refused: String) {
    #expect(!Self.sheet.contains(refused))
  }

  @Test func everyColourThatIsUsedIsDefinedByOneOfTheTwoSheets() {
    let theme = String(decoding: ThemeSheet.css(color: "#0b5d57", accent: "#a8550a"), as: UTF8.self)
    let used = Set(Self.sheet.matches(of: /var\(--([a-z-]+)\)/).map { String($0.1) })
    let defined = Set((Self.sheet + theme).matches(of: /--([a-z-]+): ?#/).map { String($0.1) })
    #expect(used.count > 15)
    #expect(used.subtracting(defined) == [])
  }

  @Test(arguments: colors, [false, true])
  func everyTextStandsOutFromEveryGround(color: String, isDark: Bool) throws {
    let brand = try #require(RGBColor(hex: color))
    let theme = ThemeColors(brand: brand, accent: brand, isDark: isDark)
    let palette = Self.palette(isDark: isDark)
    let grounds = try ["paper", "ground"].map { try #require(palette[$0]) } + [theme.soft]
    for name in ["ink", "quiet", "good", "part", "old", "bad", "wait", "none"] {
      let text = try #require(palette[name])
      for ground in grounds { #expect(text.contrast(with: ground) >= 4.5, "\(name) on \(ground.hex)") }
    }
    for text in [theme.link, theme.accentText] {
      for ground in grounds { #expect(text.contrast(with: ground) >= 4.5, "\(text.hex) on \(ground.hex)") }
    }
    #expect(theme.onBrand.contrast(with: theme.brand) >= 4.5)
    #expect(theme.onBrand.contrast(with: theme.brandDeep) >= 4.5)
  }

  @Test(arguments: [false, true])
  func theGroundsThatTheThemeReckonsWithAreThoseOfTheStylesheet(isDark: Bool) {
    let ground = isDark ? ThemeSheet.darkGround : ThemeSheet.lightGround
    #expect(Self.palette(isDark: isDark)["ground"] == ground)
  }

  @Test func aColourThatCannotBeReadGivesWayToACalmDefault() {
    #expect(
      ThemeSheet.css(color: "teal", accent: "#12") == ThemeSheet.css(color: "#0b5d57", accent: "#a8550a"))
    #expect(RGBColor(hex: "#fff") == .white)
    #expect(RGBColor(hex: "#12345g") == nil)
  }

  /// The colours of the light or the dark block.
  private static func palette(isDark: Bool) -> [String: RGBColor] {
    let blocks = sheet.split(separator: ":root {")
    guard blocks.count > 2, let block = blocks[isDark ? 2 : 1].split(separator: "}").first else { return [:] }
    return Dictionary(
      block.matches(of: /--([a-z-]+): (#[0-9a-f]{6})/).compactMap { match in
        RGBColor(hex: String(match.2)).map { (String(match.1), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
