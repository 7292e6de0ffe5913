import Catalogue
import Content
import Diagnostics

/// The checklist as JSON in the schema `prongsai/1`, which other programs rely on.
package struct ChecklistJSON {
  private let readiness: Readiness
  private let content: Content
  private let language: Language
  private let findings: Findings

  /// Describes a readiness in one language; both are given where a message is a whole diagnostic.
  ///
  /// The findings are those of the whole run, if only a part is shown.
  package init(
    _ readiness: Readiness, of content: Content, _ findings: Findings? = nil, language: Language
  ) {
    self.findings = findings ?? Findings([], readiness, of: content)
    self.readiness = readiness
    self.content = content
    self.language = language
  }

  /// The whole document, with the findings of the run and what else a command tells.
  package func value(diagnostics: [Diagnostic], further: [JSONValue.Member] = []) -> JSONValue {
    guard case .object(let members) = checklist(diagnostics), !further.isEmpty else {
      return checklist(diagnostics)
    }
    return .object(members + further)
  }

  private func checklist(_ diagnostics: [Diagnostic]) -> JSONValue {
    [
      "schema": "prongsai/1", "kind": "checklist", "agency": .string(content.agency.name),
      "fiscalYear": .integer(content.agency.fiscalYear.buddhistYear),
      "catalogue": .string(String(readiness.catalogue.year.buddhistYear)),
      "family": .string(readiness.catalogue.family.id),
      "confidence": .string(readiness.catalogue.confidence.rawValue),
      "judgedOn": .string(readiness.judgedOn.iso),
      "score": ["value": .number(ScoreText.of(readiness.score)), "of": 100],
      "counts": .object(
        ItemStatus.allCases.map { .init($0.rawValue, .integer(readiness.count(of: $0))) }),
      "lowered": .array(
        content.agency.severities.all.compactMap { choice in
          choice.reason.map {
            ["rule": .string(choice.rule), "to": .string(choice.severity.rawValue), "reason": .string($0)]
          }
        }),
      "accepted": .array(
        findings.acceptedOnes.compactMap { finding in
          finding.acceptance.map {
            [
              "id": .string(finding.id.description), "reason": .string($0.reason),
              "until": .string($0.until.iso),
            ]
          }
        }),
      "groups": .array(readiness.subIndicators.map(group)),
      "diagnostics": .array(diagnostics.map(identified)),
    ]
  }

  /// A finding behind its id.
  private func identified(_ diagnostic: Diagnostic) -> JSONValue {
    guard case .object(let members) = diagnostic.json, let finding = findings[diagnostic] else {
      return diagnostic.json
    }
    return .object([.init("id", .string(finding.id.description))] + members)
  }

  private func group(_ group: SubIndicatorReadiness) -> JSONValue {
    [
      "id": .string(group.subIndicator.id), "title": .string(group.subIndicator.title),
      "category": .string(group.subIndicator.category.slug),
      "score": group.score.map { .number(ScoreText.of($0)) } ?? .null,
      "items": .array(group.items.map(item)),
    ]
  }

  private func item(_ item: ItemReadiness) -> JSONValue {
    let pages = item.parts.compactMap(\.page)
    return [
      "code": .string(item.item.code), "key": .text(item.item.keys.first?.name),
      "keys": .array(item.item.keys.map { .string($0.name) }), "title": .string(item.item.title),
      "status": .string(item.status.rawValue), "score": item.score.map(JSONValue.integer) ?? .null,
      "confidence": .string(item.item.confidence.rawValue), "url": .text(pages.first?.text),
      "urls": .array(pages.map { .string($0.text) }), "updated": .text(item.lastChanged?.iso),
      "unit": .text(item.units.isEmpty ? nil : item.units.joined(separator: ", ")),
      "reason": .text(item.reasons.isEmpty ? nil : item.reasons.joined(separator: " · ")),
      "elements": .array(item.parts.flatMap(\.elements).map(element)),
      "problems": .array(item.problems.map(problem)),
    ]
  }

  private func element(_ readiness: ElementReadiness) -> JSONValue {
    [
      "id": .string(readiness.element.id), "key": .string(readiness.element.key.name),
      "text": .string(readiness.element.text), "basis": .string(readiness.element.basis.rawValue),
      "state": .string(readiness.state.rawValue),
      "evidence": .array(
        readiness.evidence.map { ["file": .string($0.place.shownFile), "line": .integer($0.place.line)] }),
    ]
  }

  private func problem(_ problem: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("rule", .string(problem.rule.name)), .init("message", .string(problem.message[language])),
    ]
    if let finding = findings[problem] { members.insert(.init("id", .string(finding.id.description)), at: 0) }
    if let mend = problem.mend { members.append(.init("mend", .string(mend[language]))) }
    if let place = problem.place {
      members += [
        .init("file", .string(place.shownFile)), .init("line", .integer(place.line)),
        .init("column", .integer(place.column)),
      ]
      if let cell = place.shownCell { members.append(.init("cell", .string(cell))) }
    }
    return .object(members)
  }
}
