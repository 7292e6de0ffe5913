import Diagnostics

/// Everything that a build leaves for the next one.
public struct BuildNotes: Sendable {
  /// From what all pages are made: the program, the agency and the templates.
  public let setting: Fingerprint
  /// Under which circumstances the build ran: the program, the day, the options.
  public let occasion: Fingerprint
  /// Files younger than this moment, in nanoseconds since 1970, may have changed unseen.
  public let moment: Int64
  /// The articles in the order of their pages: news from the newest on, then free pages.
  public var articles: [ArticleRecord]
  /// What else was looked at; absent where it did not keep still.
  public let sightings: [String: Sighting]?
  /// What was found.
  public let findings: [Diagnostic]
  /// What it came to.
  public let outcome: BuildOutcome
  /// Whether every article of the site is among the records.
  public let isWhole: Bool

  /// Gathers what is to be remembered.
  public init(
    setting: Fingerprint, occasion: Fingerprint, moment: Int64, articles: [ArticleRecord],
    sightings: [String: Sighting]?, findings: [Diagnostic], outcome: BuildOutcome, isWhole: Bool
  ) {
    self.setting = setting
    self.occasion = occasion
    self.moment = moment
    self.articles = articles
    self.sightings = sightings
    self.findings = findings
    self.outcome = outcome
    self.isWhole = isWhole
  }
}
