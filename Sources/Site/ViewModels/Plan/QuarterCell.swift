import Templating

/// A quarter of a project: not planned, planned, done or late.
struct QuarterCell: TemplateModel {
  enum State: String, Sendable { case free, planned, done, late }

  let state: State

  private var symbol: String {
    switch state {
    case .free: ""
    case .planned: "●"
    case .done: "✓"
    case .late: "!"
    }
  }

  private var word: String {
    switch state {
    case .free: "ไม่มีกิจกรรม"
    case .planned: "ตามแผน"
    case .done: "ทำแล้ว"
    case .late: "ล่าช้า"
    }
  }

  static let fields: [TemplateField<QuarterCell>] = [
    .text("state", \.state.rawValue), .text("symbol", \.symbol), .text("word", \.word),
  ]
}
