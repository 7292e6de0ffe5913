import Diagnostics
import Markup
import RuleBook

/// The findings as SARIF 2.1.0, which editors and code hosts show beside the lines.
package struct SARIFReport {
  private let findings: Findings
  private let changes: FindingsChanges?
  private let language: Language

  /// A report in one language; with an older checklist it says which findings are new.
  package init(_ findings: Findings, _ changes: FindingsChanges? = nil, language: Language) {
    self.findings = findings
    self.changes = changes
    self.language = language
  }

  /// The document.
  package var value: JSONValue {
    let rules = Array(Set(findings.all.map(\.diagnostic.rule.name))).sorted()
    let positions = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "prongsai", "informationUri": "https://github.com/prongsai/prongsai",
              "rules": .array(rules.map(rule)),
            ]
          ],
          "language": .string(language.rawValue), "columnKind": "unicodeCodePoints",
          "originalUriBaseIds": ["ROOT": ["description": ["text": "the project's folder"]]],
          "results": .array(findings.all.map { result($0, positions[$0.diagnostic.rule.name] ?? 0) }),
        ]
      ],
    ]
  }

  private func rule(_ name: String) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(name))]
    if let rule = RuleBook.shared[name] {
      members += [
        .init("shortDescription", ["text": .string(rule.summary[language])]),
        .init("help", ["text": .string(rule.fix[language])]),
        .init("defaultConfiguration", ["level": .string((rule.severities.max() ?? .problem).rawValue)]),
      ]
    }
    return .object(members)
  }

  private func result(_ finding: Finding, _ position: Int) -> JSONValue {
    let diagnostic = finding.diagnostic
    let text: [String?] = [
      diagnostic.message[language], diagnostic.mend.map { FindingWords.mend($0[language], in: language) },
    ]
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.rule.name)), .init("ruleIndex", .integer(position)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(text.compactMap(\.self).joined(separator: "\n"))]),
      .init("partialFingerprints", ["prongsai/v1": .string(finding.id.description)]),
    ]
    if let place = diagnostic.place { members.append(.init("locations", [location(place)])) }
    if !diagnostic.related.isEmpty {
      members.append(.init("relatedLocations", .array(diagnostic.related.map(location))))
    }
    if let changes {
      members.append(.init("baselineState", .string(changes.baselineState(of: finding))))
    }
    if let acceptance = finding.acceptance {
      members.append(
        .init(
          "suppressions",
          [
            [
              "kind": "external", "status": "accepted",
              "justification": .string("\(acceptance.reason) (≤ \(acceptance.until.iso))"),
            ]
          ]))
    }
    if !finding.codes.isEmpty {
      members.append(.init("properties", ["items": .array(finding.codes.map(JSONValue.string))]))
    }
    return .object(members)
  }

  private func location(_ place: SourcePlace) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        "artifactLocation", ["uri": .string(SafeURL(path: place.shownFile).text), "uriBaseId": "ROOT"])
    ]
    if let cell = place.shownCell {
      return .object([
        .init("physicalLocation", .object(members)), .init("message", ["text": .string(cell)]),
      ])
    }
    members.append(
      .init(
        "region",
        [
          "startLine": .integer(place.line), "startColumn": .integer(place.column),
          "endColumn": .integer(place.column + place.length),
        ]))
    return .object([.init("physicalLocation", .object(members))])
  }
}
