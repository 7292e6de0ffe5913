import DataFiles
import Diagnostics

// RuleBook: every rule of the program, explained from data. It imports only DataFiles and Diagnostics.
//
// In: the files of Resources/, one for each group of areas, carried inside the program. Out: a `RuleBook`, from which
// `prongsai explain` and `Docs/rules.md` are printed, SARIF takes its texts, and `severity:` of a profile its names.
// The examples are run by the tests: `bad` brings about exactly its rule, `good` beside it does not.

/// The rules in the order of their names.
package struct RuleBook: Sendable {
  /// The one that the program carries, read when it is first asked for.
  package static let shared = carried().book

  /// Every rule, by name.
  package let rules: [Rule]
  private let positions: [String: Int]

  private init(_ rules: [Rule]) {
    self.rules = rules.sorted { $0.name < $1.name }
    positions = Dictionary(self.rules.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The rule of a name.
  package subscript(name: String) -> Rule? { positions[name].map { rules[$0] } }

  /// The name that was probably meant: one that is spelt nearly so, or that ends with the given word.
  package func suggestion(for name: String) -> String? {
    if let near = NearestName.suggestion(for: name, among: rules.map(\.name)) { return near }
    let ending = name.utf8.split(separator: 0x2E).last.map { String(decoding: $0, as: UTF8.self) } ?? name
    let same = rules.filter { $0.ownName == ending }
    if same.count == 1 { return same.first?.name }
    guard let own = NearestName.suggestion(for: ending, among: rules.map(\.ownName)) else { return nil }
    let near = rules.filter { $0.ownName == own }
    return near.count == 1 ? near.first?.name : nil
  }

  /// The rules of an area such as `csv`.
  package func rules(of area: String) -> [Rule] { rules.filter { $0.area == area } }

  /// The areas in order.
  package var areas: [String] { Set(rules.map(\.area)).sorted() }

  /// The carried book, with what is wrong in its files.
  static func carried() -> (book: RuleBook, findings: DiagnosticList) {
    var findings = DiagnosticList()
    let rules = embeddedFiles.flatMap { file in
      let text = file.text.withUTF8Buffer { Array($0) }
      return RulesReader(source: SourceText(path: file.name.description, bytes: text)).read(into: &findings)
    }
    return (RuleBook(rules), findings)
  }
}

/// One rule: what it finds, how to mend it, and an example.
package struct Rule: Sendable, Hashable {
  /// The stable name, such as `csv.ragged-row`.
  package let name: String
  /// What its findings weigh by themselves: mostly one weight.
  package let severities: [Severity]
  /// What it finds, and why that matters.
  package let summary: LocalizedText
  /// How to mend it.
  package let fix: LocalizedText
  /// What brings it about where no files do: a command line or a situation.
  package let example: LocalizedText?
  /// Files that bring it about.
  package let bad: [RuleFile]
  /// Nearly the same files, which do not.
  package let good: [RuleFile]

  /// The first word of the name.
  package var area: String { String(name.prefix { $0 != "." }) }

  /// The name without its area.
  var ownName: String { String(name.dropFirst(area.count + 1)) }
}

/// A file of an example, by its path below the project's root.
package struct RuleFile: Sendable, Hashable {
  package let path: String
  package let text: String
}
