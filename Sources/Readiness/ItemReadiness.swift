import Catalogue
import Content
import Diagnostics
import ThaiText

/// One item of the official list compared with the content.
package struct ItemReadiness: Sendable {
  /// The item.
  package let item: CatalogueItem
  /// How it stands.
  package let status: ItemStatus
  /// The keys that answer for it, in the catalogue's order.
  package let parts: [PartReadiness]

  /// 100 or 0 as the year's rules say; nil while the item is not due.
  ///
  /// What is declared not applicable, or what nobody could check, is not met.
  package var score: Int? {
    switch status {
    case .published: 100
    case .notDue: nil
    default: 0
    }
  }

  /// What keeps it from being published in full.
  package var problems: [Diagnostic] { parts.flatMap(\.problems) }

  /// The other keys of the item that are asked for and not published in full, for a page that answers one of them.
  package func rest(beside key: DisclosureKey) -> [PartReadiness] {
    parts.filter { $0.kind.key != key && $0.status != .published && $0.status != .notDue }
  }

  /// Why the agency says that it does not apply.
  package var reasons: [String] { parts.compactMap(\.reason) }

  /// The latest change of what answers it.
  package var lastChanged: CalendarDay? { parts.compactMap(\.lastChanged).max() }

  /// The units that are responsible for its documents, each once.
  package var units: [String] {
    var seen = Set<String>()
    return parts.compactMap(\.unit).filter { seen.insert($0).inserted }
  }
}

/// One stable key of an item: the document that answers for it in the year, and how it stands.
package struct PartReadiness: Sendable {
  /// The key.
  package let kind: DisclosureKind
  /// The document that answers; nil if none does.
  package let document: Document?
  /// The unit that is responsible, as far as any year's document or a draft says.
  package let unit: String?
  /// The page that readers open.
  package let page: SitePath?
  /// How it stands.
  package let status: ItemStatus
  /// The day of the latest change of what answers.
  package let lastChanged: CalendarDay?
  /// Its required elements.
  package let elements: [ElementReadiness]
  /// What keeps it from being published in full.
  package let problems: [Diagnostic]
  /// Why the agency says that it does not apply, where that is its status.
  package var reason: String?
  /// Those of them that are files and links that do not open, and words that nobody has replaced.
  package let faults: [Diagnostic]
}

/// How an item of the official list stands.
package enum ItemStatus: String, Sendable, CaseIterable {
  case published
  case incomplete
  case outdated
  case broken
  case missing
  case notDue = "not-due"
  /// The agency says that it has no such thing; only the assessor can accept that.
  case notApplicable = "not-applicable"
  /// Something is there, and the list does not say what it has to show.
  case notChecked = "not-checked"

  /// The status of an item from those of its parts: what is worst for the assessor comes first.
  init(of parts: [ItemStatus]) {
    let asked = parts.filter { $0 != .notDue }
    let unmet = asked.filter { $0 != .published && $0 != .notApplicable && $0 != .notChecked }
    let unseen = [ItemStatus.notChecked, .notApplicable].first(where: asked.contains)
    let due = asked.compactMap { $0 == .notApplicable ? nil : $0 == .notChecked ? .published : $0 }
    let isPartlyThere = due.contains(.incomplete) || due.contains(.published)
    if asked.isEmpty {
      self = parts.isEmpty ? .missing : .notDue
    } else if let unseen, unmet.isEmpty {
      self = unseen
    } else if due.contains(.broken) {
      self = .broken
    } else if Set(due).count == 1 {
      self = due[0]
    } else {
      self = isPartlyThere && due.contains { $0 == .missing || $0 == .incomplete } ? .incomplete : .outdated
    }
  }

  /// The shape that stands beside the word, so that colour is never the only sign.
  package var symbol: String {
    switch self {
    case .published: "●"
    case .incomplete: "◐"
    case .outdated: "↻"
    case .broken: "✕"
    case .missing: "○"
    case .notDue: "◷"
    case .notApplicable: "⊘"
    case .notChecked: "?"
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
    case .notApplicable: LocalizedText(th: "แจ้งว่าไม่มี", en: "not applicable")
    case .notChecked: LocalizedText(th: "ยังไม่ได้ตรวจ", en: "not checked")
    }
  }
}
