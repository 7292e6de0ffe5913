import Readiness
import Templating

/// A required element with the places of the page that show it.
struct ElementRow: TemplateModel {
  let text: String
  let state: ElementState
  let basis: String?
  let places: [LinkRow]

  private var symbol: String {
    switch state {
    case .verified: "✓"
    case .declared: "✎"
    case .missing: "–"
    }
  }

  private var word: String {
    switch state {
    case .verified: "ตรวจพบในหน้านี้"
    case .declared: "หน่วยงานรับรอง"
    case .missing: "ยังไม่แสดง"
    }
  }

  static let fields: [TemplateField<ElementRow>] = [
    .text("text", \.text), .text("state", \.state.rawValue), .text("symbol", \.symbol), .text("word", \.word),
    .text("basis", \.basis), .list("places", \.places),
  ]
}
