import Diagnostics

/// How an item of the official list stands.
package enum ItemStatus: String, Sendable, CaseIterable {
  case published
  case incomplete
  case outdated
  case broken
  case missing
  case notDue = "not-due"

  /// The shape that stands beside the word, so that colour is never the only sign.
  package var symbol: String {
    switch self {
    case .published: "●"
    case .incomplete: "◐"
    case .outdated: "↻"
    case .broken: "✕"
    case .missing: "○"
    case .notDue: "◷"
    }
  }

  /// The status in words.
  package var words: LocalizedText {
    switch self {
    case .published: LocalizedText(th: "เผยแพร่ครบ", en: "published")
    case .incomplete: LocalizedText(th: "ยังไม่ครบองค์ประกอบ", en: "incomplete")
    case .outdated: LocalizedText(th: "ไม่เป็นปัจจุบัน", en: "outdated")
    case .broken: LocalizedText(th: "เสีย", en: "broken")
    case .missing: LocalizedText(th: "ยังไม่เผยแพร่", en: "missing")
    case .notDue: LocalizedText(th: "ยังไม่ถึงกำหนด", en: "not due")
    }
  }
}
