import ArgumentParser
import Diagnostics
import RuleBook

/// Explains a rule: what it finds, how to mend it, and an example; without one, or with an area, it lists them.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain")

  @Argument var rule: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = RuleWords(language: common.lang)
    guard let rule else { return list(RuleBook.shared.rules, words) }
    let area = RuleBook.shared.rules(of: rule)
    guard area.isEmpty else { return list(area, words) }
    let name = FindingID(rule)?.rule.name ?? rule.lowercased()
    guard let found = RuleBook.shared[name] else {
      common.findings.printAlone(
        [.noSuchRule(rule, suggestion: RuleBook.shared.suggestion(for: name))], asJSON: common.json)
      throw ExitStatus.contentErrors
    }
    if common.json {
      guard case .object(let members) = RuleWords.json(of: found) else { return }
      common.print(.object(Self.head("rule") + members))
    } else {
      Terminal.standardOutput.write(words.text(of: found))
    }
  }

  private static func head(_ kind: String) -> [JSONValue.Member] {
    [.init("schema", "prongsai/1"), .init("kind", .string(kind))]
  }

  private func list(_ rules: [Rule], _ words: RuleWords) {
    guard common.json else { return Terminal.standardOutput.write(words.list(rules)) }
    common.print(.object(Self.head("rules") + [.init("rules", .array(rules.map(RuleWords.json)))]))
  }
}

extension Diagnostic {
  fileprivate static func noSuchRule(_ name: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "explain.unknown-rule", .error,
      LocalizedText(th: "ไม่มีกฎชื่อ “\(name)”", en: "there is no rule “\(name)”"),
      mend: LocalizedText(
        th: "ชื่อกฎอยู่ในวงเล็บ [ ] ท้ายข้อค้นพบ ดูทั้งหมดด้วย prongsai explain",
        en: "the name stands in brackets at the end of a finding; prongsai explain lists them all"),
      suggestion: suggestion)
  }
}
