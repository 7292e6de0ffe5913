import DataFiles
import Diagnostics
import ThaiText

/// Reads an evidence text: alternatives joined by `or`, conjunctions by `and`, which binds tighter.
struct EvidenceParser {
  /// One kind of evidence as files write it: its word, an example, and how its details are read.
  struct Kind: Sendable {
    let word: String
    let usage: String
    var standsAlone = false
    let read: @Sendable (inout EvidenceParser, EvidenceSlice) -> EvidenceRule?
  }

  /// Every kind, in the order in which messages list them.
  static let kinds: [Kind] = [
    Kind(word: "agency", usage: "agency: contact.phone") { $0.field($1).map { .agency($0) } },
    Kind(word: "dataset", usage: "dataset: executives [name, position]") { $0.dataset($1) },
    Kind(word: "balance", usage: "balance: complaint-statistics received = closed + pending") {
      $0.balance($1)
    },
    Kind(word: "period", usage: "period: procurement-monthly.month months") { $0.period($1) },
    Kind(word: "attachment", usage: "attachment: pdf") {
      $0.choice(AttachmentKind.self, $1).map { .attachment($0) }
    },
    Kind(word: "image", usage: "image", standsAlone: true) { _, _ in .image },
    Kind(word: "link", usage: "link: any") { $0.link($1) },
    Kind(word: "links", usage: "links: 3") { $0.count($1).map { .links(atLeast: $0) } },
    Kind(word: "section", usage: "section: ปัญหา | อุปสรรค") { $0.section($1) },
    Kind(word: "text", usage: "text: 200") { $0.count($1).map { .text(atLeast: $0) } },
    Kind(word: "covers", usage: "covers: fiscal-year") {
      $0.choice(WholeYear.self, $1).map { _ in .coversFiscalYear }
    },
    Kind(word: "news", usage: "news: fiscal-year") {
      $0.choice(WholeYear.self, $1).map { _ in .newsOfFiscalYear }
    },
    Kind(word: "plan", usage: "plan: projects") { $0.choice(PlanEvidence.self, $1).map { .plan($0) } },
    Kind(word: "separate", usage: "separate: complaint.corruption, complaint.general") { $0.separate($1) },
    Kind(word: "declared", usage: "declared", standsAlone: true) { _, _ in .declared },
  ]

  private enum WholeYear: String, CaseIterable { case fiscalYear = "fiscal-year" }

  let datasets: DatasetRegistry
  /// What is wrong, each with its span of bytes in the text.
  private(set) var faults: [Located<Diagnostic>] = []
  private var kind: Kind?

  init(datasets: DatasetRegistry) { self.datasets = datasets }

  /// The rule of a whole text; nil if anything is wrong.
  mutating func parse(_ text: String) -> EvidenceRule? {
    let alternatives = EvidenceSlice(text: text).split(on: " or ").map { conjunction($0) }
    guard faults.isEmpty else { return nil }
    let rules = alternatives.compactMap(\.self)
    return rules.count == 1 ? rules.first : .anyOf(rules)
  }

  private mutating func conjunction(_ slice: EvidenceSlice) -> EvidenceRule? {
    let rules = slice.split(on: " and ").compactMap { leaf($0) }
    return rules.count == 1 ? rules.first : .allOf(rules)
  }

  private mutating func leaf(_ slice: EvidenceSlice) -> EvidenceRule? {
    let parts = slice.cut(at: ":")
    let name = parts?.head ?? slice
    let word = name.text
    guard let kind = Self.kinds.first(where: { $0.word == word }) else {
      return fail(.unknownEvidence(word, among: Self.kinds.map(\.word)), at: name)
    }
    self.kind = kind
    guard (parts == nil) == kind.standsAlone else { return malformed(slice) }
    let details = parts?.tail ?? slice
    return details.isEmpty ? malformed(details) : kind.read(&self, details)
  }

  private mutating func fail<Value>(_ finding: Diagnostic, at slice: EvidenceSlice) -> Value? {
    faults.append(Located(value: finding, offset: slice.bytes.startIndex, length: slice.bytes.count))
    return nil
  }

  private mutating func malformed<Value>(_ slice: EvidenceSlice) -> Value? {
    fail(.malformedEvidence(slice.text, usage: kind?.usage ?? ""), at: slice)
  }
}

/// Details that are words, numbers or hosts.
extension EvidenceParser {
  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ slice: EvidenceSlice
  ) -> Choice? where Choice.RawValue == String {
    if let value = Choice(rawValue: slice.text) { return value }
    let known = Choice.allCases.map(\.rawValue)
    return fail(.unknownDetail(slice.text, of: kind?.word ?? "", among: known), at: slice)
  }

  private mutating func field(_ slice: EvidenceSlice) -> AgencyField? {
    if let field = AgencyField(rawValue: slice.text) { return field }
    return fail(.unknownAgencyField(slice.text), at: slice)
  }

  private mutating func separate(_ slice: EvidenceSlice) -> EvidenceRule? {
    let parts = slice.split(on: ",")
    guard parts.count == 2 else { return malformed(slice) }
    let fields = parts.compactMap { field($0) }
    guard fields.count == 2 else { return nil }
    return fields[0] == fields[1] ? malformed(slice) : .separate(fields[0], fields[1])
  }

  private mutating func count(_ slice: EvidenceSlice) -> Int? {
    guard let number = Int(slice.text), number > 0, slice.bytes.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return malformed(slice)
    }
    return number
  }

  private mutating func section(_ slice: EvidenceSlice) -> EvidenceRule? {
    let words = slice.split(on: "|")
    return words.contains(where: \.isEmpty) ? malformed(slice) : .section(words.map(\.text))
  }

  private mutating func link(_ slice: EvidenceSlice) -> EvidenceRule? {
    if slice.text == "any" { return .link(hosts: []) }
    let hosts = slice.split(on: ",")
    return hosts.allSatisfy(\.isHost) ? .link(hosts: hosts.map(\.text)) : malformed(slice)
  }
}

/// Details that look at a dataset.
extension EvidenceParser {
  private mutating func dataset(_ slice: EvidenceSlice) -> EvidenceRule? {
    if let (name, condition) = slice.cut(at: " with ") { return values(name, condition) }
    guard let (name, rest) = slice.cut(at: "[") else {
      return schema(slice).map { .dataset($0.name, columns: $0.requiredColumns.map(\.name)) }
    }
    guard rest.bytes.last == 0x5D else { return malformed(slice) }
    guard let schema = schema(name) else { return nil }
    let columns = EvidenceSlice(rest.bytes.dropLast()).split(on: ",")
    let found = columns.compactMap { column($0, of: schema) }
    return found.count == columns.count ? .dataset(schema.name, columns: found.map(\.name)) : nil
  }

  private mutating func values(_ name: EvidenceSlice, _ condition: EvidenceSlice) -> EvidenceRule? {
    guard let (columnName, list) = condition.cut(at: "=") else { return malformed(condition) }
    guard let schema = schema(name), let column = column(columnName, of: schema) else { return nil }
    guard column.kind == .choice else { return malformed(columnName) }
    let known = column.choices.map(\.value)
    let values = list.split(on: ",")
    for value in values where !known.contains(value.text) {
      let _: EvidenceRule? = fail(.unknownValue(value.text, among: known), at: value)
    }
    return .values(dataset: schema.name, column: column.name, values: values.map(\.text))
  }

  private mutating func balance(_ slice: EvidenceSlice) -> EvidenceRule? {
    guard let (name, equation) = slice.cut(at: " "), let (total, sum) = equation.cut(at: "=") else {
      return malformed(slice)
    }
    guard let schema = schema(name) else { return nil }
    let names = [total] + sum.split(on: "+")
    let columns = names.compactMap { column($0, of: schema) }
    guard columns.count == names.count else { return nil }
    guard columns.allSatisfy(\.kind.isCount), names.count > 2 else { return malformed(equation) }
    return .balance(
      dataset: schema.name, total: columns[0].name, parts: columns.dropFirst().map(\.name))
  }

  private mutating func period(_ slice: EvidenceSlice) -> EvidenceRule? {
    guard let (path, word) = slice.cut(at: " "), let (name, columnName) = path.cut(at: ".") else {
      return malformed(slice)
    }
    guard let schema = schema(name), let column = column(columnName, of: schema) else { return nil }
    guard column.kind.isDated else { return malformed(columnName) }
    return choice(PeriodCoverage.self, word).map {
      .period(dataset: schema.name, column: column.name, $0)
    }
  }

  private mutating func schema(_ slice: EvidenceSlice) -> DatasetSchema? {
    if let schema = datasets[slice.text] { return schema }
    return fail(.unknownDataset(slice.text, among: datasets.names), at: slice)
  }

  private mutating func column(_ slice: EvidenceSlice, of schema: DatasetSchema) -> DatasetColumn? {
    if let column = schema.column(named: slice.text) { return column }
    return fail(.unknownColumn(slice.text, of: schema), at: slice)
  }
}

/// A part of an evidence text without blanks around it; its indices are bytes of the whole.
struct EvidenceSlice {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? start
    self.bytes = bytes[start..<end]
  }

  init(text: String) { self.init(ArraySlice(text.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether it is a name of at least two labels, such as `facebook.com`.
  var isHost: Bool {
    let labels = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
      }
  }

  /// The parts between occurrences of a separator of ASCII bytes.
  func split(on separator: String) -> [EvidenceSlice] {
    var parts: [EvidenceSlice] = []
    var rest = self
    while let (head, tail) = rest.cut(at: separator) {
      parts.append(head)
      rest = tail
    }
    return parts + [rest]
  }

  /// What stands before and after the first occurrence of a separator of ASCII bytes.
  func cut(at separator: String) -> (head: EvidenceSlice, tail: EvidenceSlice)? {
    let separator = Array(separator.utf8)
    return bytes.firstIndex(of: separator).map {
      (EvidenceSlice(bytes[..<$0]), EvidenceSlice(bytes[($0 + separator.count)...]))
    }
  }
}
