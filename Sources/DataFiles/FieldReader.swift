import Diagnostics
import ThaiText

// DataFiles: files that hold data. It imports Diagnostics and ThaiText, and touches no disk.
//
// In: the bytes of a file. `TextEncoding` makes them a `SourceText`, or says in which encoding they seem to be.
// Out: values with places (`DataNode`, `Sheet`), typed fields (`Located`), CSV bytes (`CSVWriter`); and findings.
//
// - FieldReader.swift: typed fields of a mapping; every key is asked for or reported. Open this first.
// - YAMLReader.swift, YAMLTreeBuilder.swift: YAML over libyaml to a tree of `DataNode`s; YAMLLine.swift finds the slip
//   behind what libyaml refuses.
// - FileSignature.swift, ControlCharacters.swift, BrokenThai.swift: what is no text, and what damages one.
// - CSVReader.swift, CSVWriter.swift: CSV both ways; Sheet.swift: what readers of tables take.
// - Office/Archive.swift, Office/Workbook.swift: files of Office in memory, and the sheets of Excel.
// - YAMLRules.swift, YAMLWords.swift, FieldRules.swift, CSVRules.swift, TextRules.swift: the texts of all findings.

/// Reads the fields of one mapping by name and type, and reports in the end every key that was not asked for.
package struct FieldReader {
  private let rules: FieldRules
  private let root: DataNode
  private let entries: [DataEntry]
  private let isMapping: Bool
  private var asked: [String] = []

  /// A reader of a node that should be a mapping; the area is the first word of its rule ids.
  package init(_ node: DataNode, in source: SourceText, rule area: String) {
    rules = FieldRules(source: source, area: area)
    root = node
    if case .mapping(let entries) = node.content {
      self.entries = entries
      isMapping = true
    } else {
      entries = []
      isMapping = false
    }
  }

  /// Reports every key that was not asked for, with the nearest known one.
  package func finish(into diagnostics: inout DiagnosticList) {
    guard isMapping else {
      diagnostics.add(rules.noMapping(root))
      return
    }
    let unknown = entries.filter { !asked.contains($0.key) }
    guard !unknown.isEmpty else { return }
    let known = asked.joined(separator: ", ")
    let nearest = NearestNames(asked)
    for entry in unknown {
      diagnostics.add(rules.unknownKey, .error, in: rules.source.path) {
        rules.unknownKey(entry, known: known, suggestion: nearest.suggestion(for: entry.key))
      }
    }
  }

  private mutating func node(
    _ key: String, _ required: Bool, into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    if !asked.contains(key) { asked.append(key) }
    if let entry = entries.first(where: { $0.key == key }) { return entry.value }
    if required, isMapping { reportMissing(key, at: root.offset, into: &diagnostics) }
    return nil
  }

  private func reportMissing(_ key: String, at offset: Int, into diagnostics: inout DiagnosticList) {
    let name = NearestName.suggestion(for: key, among: entries.map(\.key).filter { !asked.contains($0) })
    diagnostics.add(rules.missingKey(key, at: offset, near: entries.first { $0.key == name }))
  }

  private static func isEmpty(_ node: DataNode) -> Bool {
    if case .scalar(let text, _) = node.content { return text.trimmedBlanks.isEmpty }
    return false
  }
}

/// Texts, lists and mappings.
extension FieldReader {
  /// A text, trimmed; nil if it is missing or empty.
  package mutating func text(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<String>? {
    guard let node = node(key, required, into: &diagnostics) else { return nil }
    guard case .scalar(let text, let isPlain) = node.content else {
      diagnostics.add(rules.wrongType(key, node, .text))
      return nil
    }
    let isNull = isPlain && text.utf8.count <= 4 && (text == "~" || text == "null")
    let trimmed = isNull ? "" : text.trimmedBlanks
    guard !trimmed.isEmpty else {
      if required { reportMissing(key, at: node.offset, into: &diagnostics) }
      return nil
    }
    return Located(value: trimmed, offset: node.offset, length: node.length)
  }

  /// Every text of a list; a single text counts as a list of one.
  package mutating func texts(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> [Located<String>] {
    guard let node = node(key, required, into: &diagnostics), !Self.isEmpty(node) else { return [] }
    let nodes: [DataNode]
    switch node.content {
    case .sequence(let list): nodes = list
    case .scalar: nodes = [node]
    case .mapping:
      diagnostics.add(rules.wrongType(key, node, .list))
      return []
    }
    return nodes.compactMap { item in
      guard case .scalar(let text, _) = item.content else {
        diagnostics.add(rules.wrongType(key, item, .text))
        return nil
      }
      return Located(value: text.trimmedBlanks, offset: item.offset, length: item.length)
    }
  }

  /// A mapping; nil if it is missing or empty.
  package mutating func mapping(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    guard let node = node(key, required, into: &diagnostics), !Self.isEmpty(node) else { return nil }
    guard case .mapping = node.content else {
      diagnostics.add(rules.wrongType(key, node, .mapping))
      return nil
    }
    return node
  }

  /// The values of a list; none if it is missing or empty.
  package mutating func sequence(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> [DataNode] {
    guard let node = node(key, required, into: &diagnostics), !Self.isEmpty(node) else { return [] }
    guard case .sequence(let nodes) = node.content else {
      diagnostics.add(rules.wrongType(key, node, .list))
      return []
    }
    return nodes
  }
}

/// Typed values.
extension FieldReader {
  /// A whole number, Thai digits and thousands commas included.
  package mutating func integer(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Int>? {
    value(key, required, .integer, into: &diagnostics, ThaiDigits.integer)
  }

  /// A fiscal year of the Buddhist era.
  package mutating func fiscalYear(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<FiscalYear>? {
    value(key, required, .fiscalYear, into: &diagnostics) {
      ThaiDigits.integer($0).flatMap { FiscalYear($0) }
    }
  }

  /// An amount in baht.
  package mutating func baht(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Baht>? {
    value(key, required, .baht, into: &diagnostics, Baht.read)
  }

  /// Yes or no: `true`, `false`, `ใช่`, `ไม่`.
  package mutating func flag(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Bool>? {
    value(key, required, .flag, into: &diagnostics) {
      switch $0 {
      case "true", "ใช่": true
      case "false", "ไม่", "ไม่ใช่": false
      default: nil
      }
    }
  }

  /// One of several words.
  package mutating func choice(
    _ key: String, among options: [String], required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<String>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    if options.contains(text.value) { return text }
    let suggestion = NearestName.suggestion(for: text.value, among: options)
    diagnostics.add(rules.invalid(key, text, .choice(options), suggestion: suggestion))
    return nil
  }

  /// A date in either era; an ambiguous one is reported with how to write it.
  package mutating func day(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<CalendarDay>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    switch ThaiDate.read(text.value) {
    case .day(let day): return Located(value: day, offset: text.offset, length: text.length)
    case .ambiguous(let reason):
      diagnostics.add(rules.invalid(key, text, .ambiguous(reason), suggestion: nil))
    case .invalid(let reason):
      diagnostics.add(rules.invalid(key, text, .invalid(reason), suggestion: nil))
    }
    return nil
  }

  private mutating func value<Value>(
    _ key: String, _ required: Bool, _ kind: FieldKind, into diagnostics: inout DiagnosticList,
    _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    guard let value = read(text.value) else {
      diagnostics.add(rules.invalid(key, text, kind, suggestion: nil))
      return nil
    }
    return Located(value: value, offset: text.offset, length: text.length)
  }
}
