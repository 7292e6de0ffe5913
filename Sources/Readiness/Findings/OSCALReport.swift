import Catalogue
import Content
import Diagnostics
import Files

/// The readiness as OSCAL assessment results (NIST), which governance programs exchange.
///
/// A key of the year's list is a control, each finding an observation with its id, and each key that is asked for a finding
/// in OSCAL's sense: satisfied only if it is published in full.
package struct OSCALReport {
  private static let version = "1.1.2"
  private static let namespace = "https://prongsai.example/ns/oscal"

  private let findings: Findings
  private let readiness: Readiness
  private let agency: Agency
  private let language: Language

  /// A report in one language.
  package init(_ findings: Findings, _ readiness: Readiness, of agency: Agency, language: Language) {
    self.findings = findings
    self.readiness = readiness
    self.agency = agency
    self.language = language
  }

  private var moment: JSONValue { .string(readiness.judgedOn.iso + "T00:00:00+07:00") }

  /// An identifier that is the same for the same thing of the same agency and year.
  private func uuid(_ name: String) -> JSONValue {
    let year = readiness.catalogue.year.buddhistYear
    return .string(NameUUID.of("\(Self.namespace)/\(agency.name)/\(year)/\(name)"))
  }

  /// The document.
  package var value: JSONValue {
    let year = readiness.catalogue.year.buddhistYear
    let title = language == .th ? "ความพร้อมตามรายการ OIT ปี \(year)" : "Readiness for the OIT list of \(year)"
    return [
      "assessment-results": [
        "uuid": uuid("results on " + readiness.judgedOn.iso),
        "metadata": [
          "title": .string("\(agency.name): \(title)"), "last-modified": moment,
          "version": .string(readiness.judgedOn.iso), "oscal-version": .string(Self.version),
        ],
        "import-ap": ["href": .string("#" + NameUUID.of("\(Self.namespace)/\(agency.name)/\(year)/list"))],
        "results": [result(title)],
        "back-matter": [
          "resources": [["uuid": uuid("list"), "title": .string("OIT \(year)")]]
        ],
      ]
    ]
  }

  /// Each key with its parts, in official order.
  private var parts: [(key: DisclosureKey, parts: [PartReadiness])] {
    let all = readiness.items.flatMap(\.parts)
    var seen = Set<DisclosureKey>()
    return all.compactMap { part in
      guard seen.insert(part.kind.key).inserted else { return nil }
      return (part.kind.key, all.filter { $0.kind.key == part.kind.key })
    }
  }

  private func result(_ title: String) -> JSONValue {
    [
      "uuid": uuid("result on " + readiness.judgedOn.iso), "title": .string(title),
      "description": .string("\(ScoreText.of(readiness.score))/100"), "start": moment,
      "reviewed-controls": [
        "control-selections": [
          ["include-controls": .array(parts.map { ["control-id": .string($0.key.name)] })]
        ]
      ],
      "observations": .array(findings.all.map(observation)),
      "findings": .array(parts.map(finding)),
    ]
  }

  private func observation(_ finding: Finding) -> JSONValue {
    let diagnostic = finding.diagnostic
    let states =
      finding.acceptance.map { [property("accepted-until", $0.until.iso), property("reason", $0.reason)] }
      ?? []
    var members: [JSONValue.Member] = [
      .init("uuid", uuid(finding.id.description)), .init("title", .string(diagnostic.rule.name)),
      .init("description", .string(Self.oneLine(diagnostic.message[language]))),
      .init(
        "props",
        .array(
          [
            property("finding-id", finding.id.description), property("rule", diagnostic.rule.name),
            property("severity", diagnostic.severity.rawValue),
          ] + states)),
      .init("methods", ["TEST"]), .init("collected", moment),
    ]
    if let place = diagnostic.place {
      members.append(.init("relevant-evidence", [["description": .string(Self.oneLine(place.written))]]))
    }
    if let mend = diagnostic.mend { members.append(.init("remarks", .string(mend[language]))) }
    return .object(members)
  }

  private func finding(_ key: DisclosureKey, _ parts: [PartReadiness]) -> JSONValue {
    let status = ItemStatus(of: parts.map(\.status))
    let reasons = parts.compactMap(\.reason).prefix(1)
    let observed = parts.flatMap(\.problems).compactMap { findings[$0]?.id.description }
    var seen = Set<String>()
    let related = observed.filter { seen.insert($0).inserted }
    var members: [JSONValue.Member] = [
      .init("uuid", uuid("key " + key.name)), .init("title", .string(parts[0].kind.title)),
      .init("description", .string(([status.words[language]] + reasons).joined(separator: ": "))),
      .init("props", [property("status", status.rawValue)]),
      .init(
        "target",
        [
          "type": "objective-id", "target-id": .string(key.name),
          "status": .object(
            [.init("state", status == .published ? "satisfied" : "not-satisfied")]
              + (status == .published ? [] : [.init("reason", .string(Self.reason(for: status)))])),
        ]),
    ]
    if !related.isEmpty {
      members.append(
        .init("related-observations", .array(related.map { ["observation-uuid": uuid($0)] })))
    }
    return .object(members)
  }

  private static func reason(for status: ItemStatus) -> String {
    switch status {
    case .published: "pass"
    case .notDue, .notApplicable, .notChecked: "other"
    case .incomplete, .outdated, .broken, .missing: "fail"
    }
  }

  private func property(_ name: String, _ value: String) -> JSONValue {
    ["name": .string(name), "ns": .string(Self.namespace), "value": .string(Self.oneLine(value))]
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0 == "\n" || $0 == "\r" }.map { $0.split(separator: " ").joined(separator: " ") }
      .joined(separator: " ")
  }
}
