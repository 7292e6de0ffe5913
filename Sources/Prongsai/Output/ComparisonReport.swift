import Catalogue
import Diagnostics
import Readiness

/// What moved, merged, vanished or is new between two years' lists.
struct ComparisonReport {
  private let earlier: Catalogue
  private let later: Catalogue
  private let library: CatalogueLibrary
  private let language: Language

  init(_ earlier: Catalogue, _ later: Catalogue, _ library: CatalogueLibrary, _ language: Language) {
    self.earlier = earlier
    self.later = later
    self.library = library
    self.language = language
  }

  private var changes: [KeyChange] { CatalogueComparison(from: earlier, to: later).changes }

  /// The changes by kind, those that stayed as a count.
  var text: String {
    let head = "\(earlier.year) → \(later.year)\n"
    let groups = KeyChangeKind.allCases.compactMap { kind -> String? in
      let all = changes.filter { $0.kind == kind }
      guard !all.isEmpty else { return nil }
      return "\n\(kind.words[language]) (\(all.count))\n" + all.map(line).joined()
    }
    return head + groups.joined()
  }

  private func line(_ change: KeyChange) -> String {
    let before = codes(change.from)
    let after = codes(change.to)
    let title = library.keys[change.key]?.title ?? change.key.name
    return "  \(Columns.padded(before, to: 9)) → \(Columns.padded(after, to: 9)) \(title)\n"
  }

  private func codes(_ codes: [String]) -> String { codes.isEmpty ? "–" : codes.joined(separator: "+") }

  /// The changes for programs.
  var json: JSONValue {
    [
      "schema": "prongsai/1", "kind": "catalogue-comparison", "from": .integer(earlier.year.buddhistYear),
      "to": .integer(later.year.buddhistYear),
      "changes": .array(
        changes.map {
          [
            "key": .string($0.key.name), "change": .string($0.kind.rawValue),
            "from": .array($0.from.map(JSONValue.string)), "to": .array($0.to.map(JSONValue.string)),
          ]
        }),
    ]
  }
}
