import Catalogue
import Diagnostics
import Markup

/// The checklist and the findings as JUnit's XML, for the pages that pipelines show.
///
/// Every finding is a test case named by its id; an element that is shown is the same case, passed. What is accepted, not
/// due, not applicable or not checked is skipped, never passed.
package struct JUnitReport {
  private let findings: Findings
  private let readiness: Readiness
  private let language: Language

  private struct Case {
    enum Outcome { case passed, failed, error, skipped }

    let id: FindingID
    let outcome: Outcome
    var type = ""
    var message = ""
    var text = ""
  }

  /// A report in one language.
  package init(_ findings: Findings, _ readiness: Readiness, language: Language) {
    self.findings = findings
    self.readiness = readiness
    self.language = language
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    var told = Set<FindingID>()
    var suites = readiness.subIndicators.map { group in
      (
        name: "\(group.subIndicator.id) \(group.subIndicator.title)",
        cases: group.items.flatMap { cases(of: $0, &told) }
      )
    }
    let rest = findings.all.filter { told.insert($0.id).inserted }.map(found)
    suites.append((language == .th ? "เนื้อหาทั้งหมด" : "content", rest))
    let all = suites.flatMap(\.cases)
    var xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
    xml.attribute("name", "prongsai \(readiness.catalogue.year.buddhistYear)")
    counts(of: all, in: &xml)
    xml.raw(">\n")
    for suite in suites where !suite.cases.isEmpty { write(suite.name, suite.cases, to: &xml) }
    xml.raw("</testsuites>\n")
    return xml.bytes
  }

  private func cases(of item: ItemReadiness, _ told: inout Set<FindingID>) -> [Case] {
    var cases: [Case] = []
    for part in item.parts {
      let subject = FindingSubject(part.kind.key.name)
      if let reason = skipped(part) {
        cases.append(
          Case(id: FindingID(subject, "readiness.missing"), outcome: .skipped, message: reason))
      }
      cases += part.problems.compactMap { findings[$0].map(found) }
      let shown = part.elements.filter { $0.state != .missing }
      cases += shown.map {
        let element = FindingSubject($0.element.key.name, element: $0.element.id)
        return Case(id: FindingID(element, "readiness.element-missing"), outcome: .passed)
      }
    }
    return cases.filter { told.insert($0.id).inserted }
  }

  private func skipped(_ part: PartReadiness) -> String? {
    switch part.status {
    case .notDue, .notApplicable, .notChecked:
      [part.status.words[language], part.reason].compactMap(\.self).joined(separator: ": ")
    default: nil
    }
  }

  private func found(_ finding: Finding) -> Case {
    let diagnostic = finding.diagnostic
    let words: [String?] = [
      diagnostic.place?.written, diagnostic.message[language], diagnostic.mend?[language],
      finding.codes.isEmpty ? nil : finding.codes.joined(separator: ", "),
    ]
    let text = words.compactMap(\.self).joined(separator: "\n")
    if let acceptance = finding.acceptance {
      let until =
        language == .th
        ? "รับทราบไว้ถึง \(acceptance.until.thaiShort)" : "accepted until \(acceptance.until.iso)"
      return Case(id: finding.id, outcome: .skipped, message: "\(until): \(acceptance.reason)", text: text)
    }
    let outcome: Case.Outcome =
      switch diagnostic.severity {
      case .note: .passed
      case .problem: .failed
      case .error: .error
      }
    return Case(
      id: finding.id, outcome: outcome, type: diagnostic.rule.name, message: diagnostic.message[language],
      text: text)
  }

  private func counts(of cases: [Case], in xml: inout XMLText) {
    xml.attribute("tests", String(cases.count))
    xml.attribute("failures", String(cases.count { $0.outcome == .failed }))
    xml.attribute("errors", String(cases.count { $0.outcome == .error }))
    xml.attribute("skipped", String(cases.count { $0.outcome == .skipped }))
    xml.attribute("time", "0")
  }

  private func write(_ name: String, _ cases: [Case], to xml: inout XMLText) {
    xml.raw("  <testsuite")
    xml.attribute("name", name)
    counts(of: cases, in: &xml)
    xml.attribute("timestamp", readiness.judgedOn.iso + "T00:00:00")
    xml.attribute("hostname", "prongsai")
    xml.raw(">\n")
    for test in cases { write(test, to: &xml) }
    xml.raw("  </testsuite>\n")
  }

  private func write(_ test: Case, to xml: inout XMLText) {
    xml.raw("    <testcase")
    xml.attribute("name", test.id.description)
    xml.attribute("classname", test.id.subject.name)
    xml.attribute("time", "0")
    switch test.outcome {
    case .passed where test.text.isEmpty: return xml.raw("/>\n")
    case .passed:
      xml.raw("><system-out>")
      xml.text(test.text)
      xml.raw("</system-out></testcase>\n")
    case .skipped:
      xml.raw("><skipped")
      xml.attribute("message", test.message)
      xml.raw("/></testcase>\n")
    case .failed, .error:
      let tag = test.outcome == .error ? "error" : "failure"
      xml.raw("><" + tag)
      xml.attribute("type", test.type)
      xml.attribute("message", test.message)
      xml.raw(">")
      xml.text(test.text)
      xml.raw("</\(tag)></testcase>\n")
    }
  }
}

/// XML that is put together piece by piece; what no XML may hold is left out.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  mutating func text(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number > 0 { raw("\n") }
      HTMLEscape.appendText(TerminalText.safe(String(line)), to: &bytes)
    }
  }

  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    HTMLEscape.appendAttribute(TerminalText.safe(value), to: &bytes)
    raw("\"")
  }
}
