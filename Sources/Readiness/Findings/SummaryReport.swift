import Content
import Diagnostics

/// The readiness as a short page of Markdown, for the summary that a pipeline shows.
package struct SummaryReport {
  private static let most = 20

  private let findings: Findings
  private let changes: FindingsChanges?
  private let readiness: Readiness
  private let agency: Agency
  private let language: Language

  /// A summary in one language; with an older checklist it says what changed.
  package init(
    _ findings: Findings, _ changes: FindingsChanges?, _ readiness: Readiness, of agency: Agency,
    language: Language
  ) {
    self.findings = findings
    self.changes = changes
    self.readiness = readiness
    self.agency = agency
    self.language = language
  }

  /// The text of the page.
  package var text: String {
    let isThai = language == .th
    let year = readiness.catalogue.year.buddhistYear
    let day = isThai ? readiness.judgedOn.thaiLong : readiness.judgedOn.iso
    var lines = [
      "# \(ChecklistMarkdown.escaped(agency.name)): OIT \(year)", "",
      "**\(ReportHeadings.total[language]): \(ScoreText.of(readiness.score))/100** · \(day)", "",
      "| \(ReportHeadings.status[language]) | \(isThai ? "จำนวนข้อ" : "items") |", "|---|---:|",
    ]
    lines += ItemStatus.allCases.map { "| \($0.symbol) \($0.words[language]) | \(readiness.count(of: $0)) |" }
    lines.append("")
    if let changes {
      lines += ["```", changes.text(language).split(separator: "\n").first.map(String.init) ?? "", "```", ""]
      lines += section(isThai ? "พบใหม่" : "New", changes.new.filter { $0.diagnostic.severity > .note })
      lines += section(isThai ? "เคยผ่านแล้วกลับมีปัญหา" : "Regressed", changes.regressed)
    }
    lines += section(isThai ? "ข้อผิดพลาด" : "Errors", findings.open(.error))
    lines += section(
      isThai ? "ข้อที่ต้องปรับ" : "Problems", findings.open(.problem).filter { $0.diagnostic.severity == .problem }
    )
    lines += section(isThai ? "รับทราบไว้แล้ว" : "Accepted for a while", findings.acceptedOnes)
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    let rest = findings.count - Self.most
    let more = language == .th ? "- และอีก \(rest) ข้อ" : "- and \(rest) more"
    return ["## \(title) (\(findings.count))", ""] + findings.prefix(Self.most).map(line)
      + (rest > 0 ? [more] : []) + [""]
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.diagnostic.place.map { " (\(ChecklistMarkdown.escaped($0.written)))" } ?? ""
    let until = finding.acceptance.map { " ≤ \($0.until.iso): \(ChecklistMarkdown.escaped($0.reason))" } ?? ""
    return
      "- \(ChecklistMarkdown.escaped(finding.diagnostic.message[language]))\(place) `\(finding.id)`\(until)"
  }
}
