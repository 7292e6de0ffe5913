import Readiness
import Templating

/// A status as readers see it: a shape, a word, and a class for its colour.
struct StatusMark: TemplateModel {
  let id: String
  let symbol: String
  let word: String

  init(_ status: ItemStatus) {
    id = status.rawValue
    symbol = status.symbol
    word = status.words.th
  }

  static let fields: [TemplateField<StatusMark>] = [
    .text("id", \.id), .text("symbol", \.symbol), .text("word", \.word),
  ]
}
