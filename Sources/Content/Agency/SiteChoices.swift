import DataFiles
import Diagnostics
import ThaiText

/// How much of its own readiness an agency shows on its site.
package enum ReadinessDisplay: String, Sendable, CaseIterable {
  /// Everything: marks, scores and what is still missing.
  case `public`
  /// Every item with its links and days, and where its elements stand; no marks, no scores.
  case items
  /// Nothing: no list of items, no marks, no codes.
  case `private`

  /// Reads the field `readiness`.
  static func read(_ fields: inout FieldReader, into diagnostics: inout DiagnosticList) -> Self {
    fields.choice("readiness", among: allCases.map(\.rawValue), into: &diagnostics)
      .flatMap { ReadinessDisplay(rawValue: $0.value) } ?? .items
  }

  /// Whether the site has lists of items.
  package var showsItems: Bool { self != .private }
  /// Whether the site says how each item is judged.
  package var showsMarks: Bool { self == .public }
}

/// An entry that the agency adds to the menu of its site.
package struct MenuEntry: Sendable {
  package let title: String
  /// An address inside the site or outside of it.
  package internal(set) var link: AgencyValue

  /// Reads the field `menu`; nil if it is not there.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> [MenuEntry]? {
    let nodes = fields.sequence("menu", into: &diagnostics)
    guard !nodes.isEmpty else { return nil }
    return nodes.compactMap { node in
      var inner = FieldReader(node, in: source, rule: "agency")
      let title = inner.text("title", required: true, into: &diagnostics)
      let link = inner.text("url", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let title, let link else { return nil }
      return MenuEntry(
        title: title.value, link: AgencyValue(text: link.value, place: source.place(of: link)))
    }
  }
}
