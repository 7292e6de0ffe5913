/// Everything that a build leaves for the next one, but for what it found and came to.
public struct BuildNotes: Sendable {
  /// From what all pages are made: the program, the agency and the templates.
  public let setting: Fingerprint
  /// The program.
  public let program: Fingerprint
  /// By what articles are read: the program and the agency's units.
  let reading: Fingerprint
  /// Under which circumstances the build ran: the program, the day, the options.
  public let occasion: Fingerprint
  /// With what the ids of pages are hashed.
  let hashSeed: UInt64
  /// Files younger than this moment, in nanoseconds since 1970, may have changed unseen.
  public let moment: Int64
  /// The articles in the order of their pages: news from the newest on, then free pages.
  public var articles: [ArticleEntry]
  /// The other outputs and the files of the content.
  public var others: OtherNotes
  /// What else was looked at; absent where it did not keep still.
  public let sightings: [String: Sighting]?
  /// Whether every article of the site is among the records.
  public let isWhole: Bool

  /// Gathers what is to be remembered.
  public init(
    setting: Fingerprint, program: Fingerprint, units: [String], occasion: Fingerprint, hashSeed: UInt64,
    moment: Int64, articles: [ArticleEntry], others: OtherNotes, sightings: [String: Sighting]?, isWhole: Bool
  ) {
    self.setting = setting
    self.program = program
    reading = Self.reading(program, units)
    self.occasion = occasion
    self.hashSeed = hashSeed
    self.moment = moment
    self.articles = articles
    self.others = others
    self.sightings = sightings
    self.isWhole = isWhole
  }

  /// By what a program reads articles of an agency that has some units.
  static func reading(_ program: Fingerprint, _ units: [String]) -> Fingerprint {
    var print = program
    for unit in units { print.add(unit) }
    return print
  }
}
