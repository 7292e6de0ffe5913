import Content
import Templating

/// How far a project is, as readers see it.
struct StateMark: TemplateModel {
  let id: String
  let symbol: String
  let word: String

  init(_ state: ProgressState?, isLate: Bool = false) {
    id = isLate ? "incomplete" : state?.look ?? "missing"
    symbol = isLate ? "!" : state?.symbol ?? "○"
    word = isLate ? "ล่าช้ากว่าแผน" : state?.words.th ?? "ยังไม่รายงาน"
  }

  static let fields: [TemplateField<StateMark>] = [
    .text("id", \.id), .text("symbol", \.symbol), .text("word", \.word),
  ]
}
