import Catalogue
import Content
import Diagnostics
import Testing

@testable import Readiness

/// A document with its text, its lines and the items that it answers.
struct Subject {
  let demonstration: Demonstration
  let document: Document
  let lines: [String]
  let items: [(code: String, elements: [ElementReadiness])]

  /// Every document of the demonstration.
  static func all() throws -> [Subject] {
    let demonstration = try Demonstration.shared.get()
    return try demonstration.documents.map { try Subject($0, of: demonstration) }
  }

  init(_ document: Document, of demonstration: Demonstration) throws {
    self.demonstration = demonstration
    self.document = document
    lines = try demonstration.text(of: document.path).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    items = demonstration.items(of: document)
  }

  /// The codes of the items one of whose elements falls if some leaves of its rule show nothing any more.
  func expected(_ isLost: (EvidenceRule) -> Bool) -> Set<String> {
    Set(
      items.filter { item in
        item.elements.contains { element in
          guard element.state != .missing else { return false }
          let declared = document.declarations.first { $0.element == element.element.id }
          return !stands(element.element.evidence, declared, isLost)
        }
      }.map(\.code))
  }

  private func stands(
    _ rule: EvidenceRule, _ declared: Declaration?, _ isLost: (EvidenceRule) -> Bool
  ) -> Bool {
    switch rule {
    case .anyOf(let rules): return rules.contains { stands($0, declared, isLost) }
    case .allOf(let rules): return rules.allSatisfy { stands($0, declared, isLost) }
    default:
      let result = demonstration.result(rule, in: document, declared: declared)
      if result.state == .missing { return false }
      return !isLost(rule) || (declared != nil && rule.acceptsDeclaration)
    }
  }

  /// The lines of a field of the front matter.
  func field(_ name: String) -> Range<Int>? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(name + ":") }) else { return nil }
    let end = lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") } ?? lines.count
    return start..<end
  }

  /// The codes of the items that change with lines of the data, for which the whole file is read again.
  func changes(replacing range: Range<Int>, with new: [String]) throws -> Set<String> {
    demonstration.changes(
      of: document, to: try demonstration.document(document, reading: text(replacing: range, with: new)),
      inWholeList: true)
  }

  /// The document with other lines in its text.
  func told(replacing range: Range<Int>, with new: [String]) throws -> Document {
    try demonstration.document(document, telling: text(replacing: range, with: new))
  }

  private func text(replacing range: Range<Int>, with new: [String]) -> String {
    var lines = lines
    lines.replaceSubrange(range, with: new)
    return lines.joined(separator: "\n")
  }

  /// The codes of the items that it answers.
  var codes: Set<String> { Set(items.map(\.code)) }

  /// How the evidence of a leaf stands, without that of some anchors or lines.
  func evidence(of rule: EvidenceRule, without isGone: (Evidence) -> Bool) -> [Evidence] {
    demonstration.result(rule, in: document, declared: nil).evidence.filter { !isGone($0) }
  }

  /// The codes of the items for which there is nothing but this document, which is of another year.
  var outdatedCodes: Set<String> {
    guard demonstration.content.documents(of: document.key).count == 1 else { return [] }
    let items = demonstration.before.items.filter { item in
      item.parts.contains { $0.kind.key == document.key && $0.document == nil && $0.status == .outdated }
    }
    return Set(items.map(\.item.code))
  }

  /// The lines of a section, with its heading and what lies below it.
  func section(_ index: Int) -> Range<Int> {
    let headings = document.body.headings
    let next = headings[(index + 1)...].first { $0.level <= headings[index].level }
    return (headings[index].line - 1)..<(next.map { $0.line - 1 } ?? lines.count)
  }

  /// Whether a leaf shows nothing without some lines of the text.
  func isLost(_ rule: EvidenceRule, without span: Range<Int>, leaving rest: Document) -> Bool {
    let isGone = { (line: Int) in span.contains(line - 1) }
    let isEvidenceGone = { (found: Evidence) in found.place.file == document.path && isGone(found.place.line)
    }
    switch rule {
    case .section(let words):
      let titles =
        document.body.headings.map { ($0.text, $0.line) }
        + document.body.definitions.map { ($0.text, $0.line) }
      return !titles.contains { entry in words.contains(where: entry.0.contains) && !isGone(entry.1) }
    case .link, .image: return evidence(of: rule, without: isEvidenceGone).isEmpty
    case .links(let least): return evidence(of: rule, without: isEvidenceGone).count < least
    case .text(let least): return rest.body.proseLength < least
    default: return false
    }
  }

  /// Expects exactly some items to stand otherwise if the document is another one.
  func expect(
    _ other: Document, changes expected: Set<String>, _ words: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    expect(
      demonstration.changes(of: document, to: other, inWholeList: false), are: expected, words, at: location)
  }

  func expect(
    _ changed: Set<String>, are expected: Set<String>, _ words: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(changed == expected, "\(document.path) \(words)", sourceLocation: location)
  }
}
