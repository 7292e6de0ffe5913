import Diagnostics

/// What can become of a key between two years.
package enum KeyChangeKind: String, Sendable, Hashable, CaseIterable {
  case unchanged
  case moved
  case merged
  case split
  case vanished
  case new

  /// The change in words for staff.
  package var words: LocalizedText {
    switch self {
    case .unchanged: LocalizedText(th: "เหมือนเดิม", en: "unchanged")
    case .moved: LocalizedText(th: "ย้ายเลขข้อ", en: "moved")
    case .merged: LocalizedText(th: "รวมกับข้ออื่น", en: "merged")
    case .split: LocalizedText(th: "แยกเป็นหลายข้อ", en: "split")
    case .vanished: LocalizedText(th: "ไม่มีแล้ว", en: "vanished")
    case .new: LocalizedText(th: "ข้อใหม่", en: "new")
    }
  }
}
