import Diagnostics
import ThaiText

/// Reads the fields of one mapping by name and type, and knows in the end which keys nobody asked for.
package struct FieldReader {
  let source: SourceText
  private let area: String
  private let offset: Int
  private let entries: [DataEntry]
  private let isMapping: Bool
  private var asked: [String] = []

  /// A reader of a node that should be a mapping; the area is the first word of its rule ids.
  package init(_ node: DataNode, in source: SourceText, rule area: String) {
    self.source = source
    self.area = area
    offset = node.offset
    if case .mapping(let entries) = node.content {
      self.entries = entries
      isMapping = true
    } else {
      entries = []
      isMapping = false
    }
  }

  /// A text, trimmed; nothing where it is absent or empty.
  package mutating func text(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<String>? {
    guard let node = node(key, required, into: &diagnostics) else { return nil }
    guard case .scalar(let text, let isPlain) = node.content else {
      reportType(key, node, FieldMessages.text, into: &diagnostics)
      return nil
    }
    let isNull = isPlain && (text == "~" || text == "null")
    let trimmed = isNull ? "" : text.trimmedBlanks
    guard !trimmed.isEmpty else {
      if required { reportAbsent(key, at: node.offset, into: &diagnostics) }
      return nil
    }
    return Located(value: trimmed, offset: node.offset, length: node.length)
  }

  /// Every text of a list; a single text counts as a list of one.
  package mutating func texts(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> [Located<String>] {
    guard let node = node(key, required, into: &diagnostics) else { return [] }
    let nodes: [DataNode]
    switch node.content {
    case .sequence(let list): nodes = list
    case .scalar(let text, _): nodes = text.trimmedBlanks.isEmpty ? [] : [node]
    case .mapping:
      reportType(key, node, FieldMessages.list, into: &diagnostics)
      return []
    }
    return nodes.compactMap { item in
      guard case .scalar(let text, _) = item.content else {
        reportType(key, item, FieldMessages.text, into: &diagnostics)
        return nil
      }
      return Located(value: text.trimmedBlanks, offset: item.offset, length: item.length)
    }
  }

  /// A mapping; nothing where it is absent or empty.
  package mutating func mapping(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    guard let node = node(key, required, into: &diagnostics), !Self.isEmpty(node) else { return nil }
    guard case .mapping = node.content else {
      reportType(key, node, FieldMessages.mapping, into: &diagnostics)
      return nil
    }
    return node
  }

  /// The values of a list; none where it is absent or empty.
  package mutating func sequence(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> [DataNode] {
    guard let node = node(key, required, into: &diagnostics), !Self.isEmpty(node) else { return [] }
    guard case .sequence(let nodes) = node.content else {
      reportType(key, node, FieldMessages.list, into: &diagnostics)
      return []
    }
    return nodes
  }

  /// Reports every key that nobody asked for, with the nearest known one.
  package func finish(into diagnostics: inout DiagnosticList) {
    guard isMapping else {
      diagnostics.add(
        RuleID(area, "wrong-type"), in: source, at: offset,
        LocalizedText(th: "ต้องเป็นรายการแบบ ชื่อ: ค่า", en: "this must be a list of key: value"),
        mend: LocalizedText(th: "เขียนบรรทัดละหนึ่ง ชื่อ: ค่า", en: "write one key: value a line"))
      return
    }
    for entry in entries where !asked.contains(entry.key) {
      diagnostics.add(
        RuleID(area, "unknown-key"), in: source, at: entry.keyOffset, length: entry.keyLength,
        LocalizedText(th: "ไม่รู้จัก “\(entry.key)”", en: "“\(entry.key)” is not a known key"),
        mend: LocalizedText(
          th: "ใช้ได้: " + asked.joined(separator: ", "), en: "known are: " + asked.joined(separator: ", ")),
        suggestion: NearestName.suggestion(for: entry.key, among: asked))
    }
  }

  /// Turns a text into a value, or reports in words why it is none.
  mutating func value<Value>(
    _ key: String, _ required: Bool, _ words: FieldMessages.Kind, into diagnostics: inout DiagnosticList,
    _ read: (String) -> Value?
  ) -> Located<Value>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    if let value = read(text.value) {
      return Located(value: value, offset: text.offset, length: text.length)
    }
    report(key, text, words, into: &diagnostics)
    return nil
  }

  func report(
    _ key: String, _ text: Located<String>, _ words: FieldMessages.Kind, suggestion: String? = nil,
    into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      RuleID(area, words.rule), in: source, at: text.offset, length: text.length,
      LocalizedText(
        th: "\(key): “\(text.value)” ไม่ใช่\(words.name.th)",
        en: "\(key): “\(text.value)” is not \(words.name.en)"),
      mend: words.mend, suggestion: suggestion)
  }

  private mutating func node(
    _ key: String, _ required: Bool, into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    if !asked.contains(key) { asked.append(key) }
    if let entry = entries.first(where: { $0.key == key }) { return entry.value }
    if required, isMapping { reportAbsent(key, at: offset, into: &diagnostics) }
    return nil
  }

  private static func isEmpty(_ node: DataNode) -> Bool {
    if case .scalar(let text, _) = node.content { return text.trimmedBlanks.isEmpty }
    return false
  }

  private func reportAbsent(_ key: String, at offset: Int, into diagnostics: inout DiagnosticList) {
    let near = entries.map(\.key).filter { !asked.contains($0) }
    diagnostics.add(
      RuleID(area, "missing-key"), in: source, at: offset,
      LocalizedText(th: "ยังไม่มี “\(key)”", en: "“\(key)” is missing"),
      mend: LocalizedText(th: "เพิ่มบรรทัด \(key): …", en: "add a line \(key): …"),
      related: NearestName.suggestion(for: key, among: near)
        .flatMap { name in entries.first { $0.key == name } }
        .map { [source.place(at: $0.keyOffset, length: $0.keyLength)] } ?? [])
  }

  private func reportType(
    _ key: String, _ node: DataNode, _ words: FieldMessages.Kind, into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      RuleID(area, words.rule), in: source, at: node.offset, length: node.length,
      LocalizedText(th: "“\(key)” ต้องเป็น\(words.name.th)", en: "“\(key)” must be \(words.name.en)"),
      mend: words.mend)
  }
}
