import Content
import Diagnostics

/// The checklist for a terminal: every item, a compact table by sub-indicator, and what to do next.
package struct ChecklistText {
  private let readiness: Readiness
  private let language: Language

  /// Describes a readiness in one language.
  package init(_ readiness: Readiness, language: Language) {
    self.readiness = readiness
    self.language = language
  }

  /// Every item with its status and problems, below its sub-indicator.
  package var items: String {
    readiness.subIndicators.map { group in
      "\(group.subIndicator.id) \(group.subIndicator.title)\n" + group.items.map(line).joined()
    }.joined(separator: "\n")
  }

  private func line(_ item: ItemReadiness) -> String {
    let code = Columns.padded(item.item.code, to: 4)
    let status = Columns.padded(item.status.words[language], to: 22)
    let unsure = item.item.confidence == .high ? "" : " (\(item.item.confidence.words[language]))"
    let head = "  \(item.status.symbol) \(code) \(status) \(item.item.title)\(unsure)\n"
    let reasons = item.reasons.map { "        \(language == .th ? "เหตุผล" : "reason"): \($0)\n" }
    return head + reasons.joined() + item.problems.map(problem).joined()
  }

  /// A problem with its place, and what to do about it.
  private func problem(_ problem: Diagnostic) -> String {
    let place = problem.place.map { "          \($0.written)\n" } ?? ""
    return "        - \(problem.message[language])\n" + place + mend(of: problem, indent: "          ")
  }

  private func mend(of problem: Diagnostic, indent: String) -> String {
    guard let mend = problem.mend else { return "" }
    let lines = mend[language].split(separator: "\n", omittingEmptySubsequences: false)
    return indent + "→ " + lines.joined(separator: "\n\(indent)  ") + "\n"
  }

  /// One line a sub-indicator: its score and how many items stand where.
  package var summary: String {
    let rows = readiness.subIndicators.map { group -> [String] in
      [
        group.subIndicator.id, group.subIndicator.title, group.score.map(ScoreText.of) ?? "–",
        "\(group.items.count { $0.status == .published })/\(group.items.count)",
      ]
    }
    let heads = [
      "", ReportHeadings.group[language], ReportHeadings.score[language],
      ItemStatus.published.words[language],
    ]
    return Columns.table(heads: heads, rows: rows, rightAligned: [2, 3])
  }

  /// The score and the counts by status in one line.
  package var scoreLine: String {
    let isAlwaysShown = { (status: ItemStatus) in status != .notApplicable && status != .notChecked }
    let counts = ItemStatus.allCases.filter { isAlwaysShown($0) || readiness.count(of: $0) > 0 }.map {
      status in
      "\(status.symbol) \(status.words[language]) \(readiness.count(of: status))"
    }
    let total = readiness.items.count
    let label = readiness.catalogue.family.label
    let name = language == .th ? "ความพร้อม \(label) ปี" : "\(label) readiness"
    return "\(name) \(readiness.catalogue.year.buddhistYear): \(ScoreText.of(readiness.score))/100"
      + " · \(readiness.count(of: .published))/\(total) · " + counts.dropFirst().joined(separator: " · ")
  }

  /// What the agency lets weigh less, with its reasons, and what it has accepted for a while; empty if there is nothing.
  package func exceptions(_ severities: SeverityChoices, _ findings: Findings) -> String {
    let lowered = severities.all.compactMap { choice in
      choice.reason.map {
        let word = FindingWords.severity(choice.severity, in: language)
        return language == .th
          ? "ลดระดับ \(choice.rule) เป็น\(word): \($0)\n" : "\(choice.rule) lowered to a \(word): \($0)\n"
      }
    }
    let accepted = findings.acceptedOnes.compactMap { finding in
      finding.acceptance.map {
        language == .th
          ? "รับทราบไว้ถึง \($0.until.thaiShort): \(finding.diagnostic.message.th) (\($0.reason))\n"
          : "accepted until \($0.until.iso): \(finding.diagnostic.message.en) (\($0.reason))\n"
      }
    }
    return (lowered + accepted).joined()
  }

  /// The most valuable things to do next.
  package func nextSteps(limit: Int = 3) -> String {
    let steps = NextStep.best(of: readiness, limit: limit)
    guard !steps.isEmpty else {
      return language == .th ? "ครบทุกรายการที่ถึงกำหนดแล้ว\n" : "every item that is due is published\n"
    }
    let head = language == .th ? "ควรทำต่อไป\n" : "do next\n"
    return head
      + steps.enumerated().map { number, step in
        let gain =
          language == .th
          ? "งาน \(step.effort) อย่าง ได้ +\(ScoreText.of(step.points)) คะแนน"
          : "\(step.effort) to do for +\(ScoreText.of(step.points)) points"
        let place = step.problem.place.map { "     \($0.written)\n" } ?? ""
        return "  \(number + 1). \(step.message(language)) (\(gain))\n" + place
          + mend(of: step.problem, indent: "     ")
      }.joined()
  }
}

/// Lays text out in columns of a terminal, by the width that people see.
package enum Columns {
  /// The text followed by blanks up to a width.
  package static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// A table with a line under its heads; some columns end at the right.
  package static func table(heads: [String], rows: [[String]], rightAligned: Set<Int> = []) -> String {
    let widths = heads.indices.map { column in
      ([heads] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column -> String in
        let blanks = String(repeating: " ", count: widths[column] - DisplayWidth.of(cells[column]))
        return rightAligned.contains(column) ? blanks + cells[column] : cells[column] + blanks
      }
      var text = padded.joined(separator: "  ")
      while text.utf8.last == 0x20 { text.removeLast() }
      return text + "\n"
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return line(heads) + line(rule) + rows.map(line).joined()
  }
}
