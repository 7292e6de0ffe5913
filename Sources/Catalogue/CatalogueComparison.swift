import Diagnostics

/// What moved, merged, vanished and is new between the lists of two years.
package struct CatalogueComparison: Sendable {
  /// The earlier list.
  package let from: Catalogue
  /// The later list.
  package let to: Catalogue
  /// What became of every key, in the later list's order; vanished keys follow in the earlier one's.
  package let changes: [KeyChange]

  /// Compares two lists.
  package init(from: Catalogue, to: Catalogue) {
    self.from = from
    self.to = to
    var seen = Set<DisclosureKey>()
    let keys = (to.items + from.items).flatMap(\.keys).filter { seen.insert($0).inserted }
    changes = keys.map { Self.change(of: $0, from: from, to: to) }
  }

  private static func change(of key: DisclosureKey, from: Catalogue, to: Catalogue) -> KeyChange {
    let before = codes(of: [key], in: from)
    let after = codes(of: [key], in: to)
    if before.isEmpty { return KeyChange(key: key, kind: .new, from: [], to: after) }
    if after.isEmpty { return KeyChange(key: key, kind: .vanished, from: before, to: []) }
    let sources = codes(of: companions(of: key, in: to), in: from)
    if sources.count > 1, sources.count > after.count {
      return KeyChange(key: key, kind: .merged, from: sources, to: after)
    }
    let targets = codes(of: companions(of: key, in: from), in: to)
    if targets.count > 1, targets.count > before.count {
      return KeyChange(key: key, kind: .split, from: before, to: targets)
    }
    return KeyChange(key: key, kind: before == after ? .unchanged : .moved, from: before, to: after)
  }

  /// The keys that stand in the same items as one key, itself included.
  private static func companions(of key: DisclosureKey, in catalogue: Catalogue) -> Set<DisclosureKey> {
    Set(catalogue.items(for: key).flatMap(\.keys))
  }

  private static func codes(of keys: Set<DisclosureKey>, in catalogue: Catalogue) -> [String] {
    let numbers = Set(keys.flatMap { catalogue.items(for: $0).map(\.number) })
    return numbers.sorted().map { "O\($0)" }
  }
}

/// What became of one key between two years.
package struct KeyChange: Sendable, Hashable {
  /// The key.
  package let key: DisclosureKey
  /// What happened.
  package let kind: KeyChangeKind
  /// The codes that it comes from in the earlier year: of a merged key, those of every key it now stands with.
  package let from: [String]
  /// The codes that it goes to in the later year: of a split key, those of every key it used to stand with.
  package let to: [String]
}

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
