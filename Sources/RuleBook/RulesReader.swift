import DataFiles
import Diagnostics
import ThaiText

/// Reads a file of rules.
struct RulesReader {
  private static let weights: [(name: String, severity: Severity)] = [
    ("note", .note), ("problem", .problem), ("error", .error),
  ]
  private static let area = "rules"

  let source: SourceText

  /// Its rules; what cannot be read is reported.
  func read(into findings: inout DiagnosticList) -> [Rule] {
    guard let node = YAMLReader.read(source, limits: .generous, into: &findings) else { return [] }
    var fields = FieldReader(node, in: source, rule: Self.area)
    let nodes = fields.sequence("rules", required: true, into: &findings)
    fields.finish(into: &findings)
    return nodes.compactMap { rule($0, into: &findings) }
  }

  private func rule(_ node: DataNode, into findings: inout DiagnosticList) -> Rule? {
    var fields = FieldReader(node, in: source, rule: Self.area)
    let name = fields.text("rule", required: true, into: &findings)
    let words = fields.texts("is", required: true, into: &findings).map(\.value)
    let summary = text("", &fields, required: true, into: &findings)
    let fix = text("fix-", &fields, required: true, into: &findings)
    let example = text("example-", &fields, required: false, into: &findings)
    let bad = files("bad", &fields, into: &findings)
    let good = files("good", &fields, into: &findings)
    fields.finish(into: &findings)
    guard let name, let summary, let fix else { return nil }
    return Rule(
      name: name.value, severities: Self.weights.filter { words.contains($0.name) }.map(\.severity),
      summary: summary, fix: fix, example: example, bad: bad, good: good)
  }

  private func text(
    _ prefix: String, _ fields: inout FieldReader, required: Bool, into findings: inout DiagnosticList
  ) -> LocalizedText? {
    let th = fields.text(prefix + "th", required: required, into: &findings)
    let en = fields.text(prefix + "en", required: required, into: &findings)
    guard let th, let en else { return nil }
    return LocalizedText(th: th.value, en: en.value)
  }

  private func files(
    _ key: String, _ fields: inout FieldReader, into findings: inout DiagnosticList
  ) -> [RuleFile] {
    guard case .mapping(let entries)? = fields.mapping(key, into: &findings)?.content else { return [] }
    return entries.compactMap { entry in
      guard case .scalar(let text, _) = entry.value.content else { return nil }
      return RuleFile(path: entry.key, text: text)
    }
  }
}
