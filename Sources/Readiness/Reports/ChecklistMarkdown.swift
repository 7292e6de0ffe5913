import Content
import Diagnostics

/// The checklist as Markdown, for minutes and messages.
package enum ChecklistMarkdown {
  /// The text of the document.
  package static func text(of readiness: Readiness, agency: Agency, language: Language) -> String {
    let year = readiness.catalogue.year.buddhistYear
    let score = ScoreText.of(readiness.score)
    var lines = [
      "# " + escaped(agency.name), "",
      language == .th
        ? "รายการตรวจ OIT ปี \(year) ณ วันที่ \(readiness.judgedOn.thaiLong)"
        : "OIT checklist \(year), judged on \(readiness.judgedOn.iso)", "",
      "**\(ReportWords.total[language]): \(score)/100**", "",
    ]
    for group in readiness.subIndicators { lines += table(of: group, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(of group: SubIndicatorReadiness, _ language: Language) -> [String] {
    let headings = [ReportWords.code, ReportWords.title, ReportWords.status, ReportWords.problems]
    let score = group.score.map { " (\(ScoreText.of($0)))" } ?? ""
    return [
      "## \(group.subIndicator.id) \(escaped(group.subIndicator.title))\(score)", "",
      "| " + headings.map { $0[language] }.joined(separator: " | ") + " |", "|---|---|---|---|",
    ]
      + group.items.map { item in
        let problems = item.problems.map { escaped($0.message[language]) }.joined(separator: "; ")
        return "| \(item.item.code) | \(escaped(item.item.title)) "
          + "| \(item.status.symbol) \(item.status.words[language]) | \(problems) |"
      } + [""]
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if "\\|*_`<>[]#&~".utf8.contains(byte) { result.append(0x5C) }
      result.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
