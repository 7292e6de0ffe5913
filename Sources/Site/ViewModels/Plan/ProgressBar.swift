import Templating

/// A share of a whole as a bar, with its words.
struct ProgressBar: TemplateModel {
  /// The share in hundredths of 100, as SVG reads it.
  let width: String
  let words: String

  init(_ part: Int, of whole: Int, words: String) {
    width = Hundredths(of: min(part, whole), in: whole).text
    self.words = words
  }

  static let fields: [TemplateField<ProgressBar>] = [.text("width", \.width), .text("words", \.words)]
}
