import Content
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

  /// How far a project of the plan is.
  init(_ state: ProgressState?, isLate: Bool) {
    guard !isLate else {
      (id, symbol, word) = ("incomplete", "!", "ล่าช้ากว่าแผน")
      return
    }
    switch state {
    case .done: (id, symbol) = ("published", "●")
    case .inProgress: (id, symbol) = ("not-due", "◐")
    case .notPossible: (id, symbol) = ("broken", "✕")
    case nil: (id, symbol) = ("missing", "○")
    }
    word = state?.words.th ?? "ยังไม่รายงาน"
  }

  static let fields: [TemplateField<StatusMark>] = [
    .text("id", \.id), .text("symbol", \.symbol), .text("word", \.word),
  ]
}

/// How many items have a status.
struct StatusCount: TemplateModel {
  let status: StatusMark
  let count: Int

  /// The counts of every status that occurs.
  static func all(of readiness: Readiness) -> [StatusCount] {
    ItemStatus.allCases.compactMap { status in
      let count = readiness.count(of: status)
      return count == 0 ? nil : StatusCount(status: StatusMark(status), count: count)
    }
  }

  static let fields: [TemplateField<StatusCount>] = [
    .record("status", \.status), .text("count") { String($0.count) },
  ]
}
