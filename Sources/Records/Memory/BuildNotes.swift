/// Everything that a build leaves for the next one, but for what it found and came to.
public struct BuildNotes: Sendable {
  /// From what all pages are made: the program, the agency and the templates.
  public let setting: Fingerprint
  /// Under which circumstances the build ran: the program, the day, the options.
  public let occasion: Fingerprint
  /// Files younger than this moment, in nanoseconds since 1970, may have changed unseen.
  public let moment: Int64
  /// The articles in the order of their pages: news from the newest on, then free pages.
  public var articles: [ArticleEntry]
  /// What else was looked at; absent where it did not keep still.
  public let sightings: [String: Sighting]?
  /// Whether every article of the site is among the records.
  public let isWhole: Bool

  /// Gathers what is to be remembered.
  public init(
    setting: Fingerprint, occasion: Fingerprint, moment: Int64, articles: [ArticleEntry],
    sightings: [String: Sighting]?, isWhole: Bool
  ) {
    self.setting = setting
    self.occasion = occasion
    self.moment = moment
    self.articles = articles
    self.sightings = sightings
    self.isWhole = isWhole
  }
}
