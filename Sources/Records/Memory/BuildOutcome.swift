import Diagnostics
import ThaiText

/// What a build came to, as far as the next one may have to say it again.
public struct BuildOutcome: Sendable, Hashable {
  /// How many pages the site has.
  public let pages: Int
  /// The score of the reported year, out of 100.
  public let score: Double
  /// The score in a sentence.
  public let scoreLine: LocalizedText
  /// Whether any item has something to mend.
  public let hasProblems: Bool
  /// The year of the list that the menu names.
  public let menuYear: FiscalYear?
  /// The digest of the release that it became, in hexadecimal digits; empty where it became none.
  public var release = ""

  /// Describes a build.
  public init(
    pages: Int, score: Double, scoreLine: LocalizedText, hasProblems: Bool, menuYear: FiscalYear?
  ) {
    self.pages = pages
    self.score = score
    self.scoreLine = scoreLine
    self.hasProblems = hasProblems
    self.menuYear = menuYear
  }
}
