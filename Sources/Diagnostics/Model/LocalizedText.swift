/// A sentence in both languages of the program.
package struct LocalizedText: Sendable, Hashable {
  /// The Thai wording.
  package let th: String
  /// The English wording.
  package let en: String

  /// Joins the two wordings of one sentence.
  package init(th: String, en: String) {
    self.th = th
    self.en = en
  }

  /// The wording in one language.
  package subscript(language: Language) -> String { language == .th ? th : en }
}
