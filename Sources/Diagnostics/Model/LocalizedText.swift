/// A sentence in both languages of the program.
public struct LocalizedText: Sendable, Hashable {
  /// The Thai wording.
  public let th: String
  /// The English wording.
  public let en: String

  /// Joins the two wordings of one sentence.
  public init(th: String, en: String) {
    self.th = th
    self.en = en
  }

  /// The wording in one language.
  public subscript(language: Language) -> String { language == .th ? th : en }
}
