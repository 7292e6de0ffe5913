import Content
import DataFiles
import Diagnostics
import Markup

/// The headings of the checklist in every format.
enum ReportHeadings {
  static let code = LocalizedText(th: "ข้อ", en: "code")
  static let title = LocalizedText(th: "รายการ", en: "title")
  static let status = LocalizedText(th: "สถานะ", en: "status")
  static let score = LocalizedText(th: "คะแนน", en: "score")
  static let updated = LocalizedText(th: "ปรับปรุงล่าสุด", en: "updated")
  static let unit = LocalizedText(th: "ผู้รับผิดชอบ", en: "unit")
  static let address = LocalizedText(th: "ที่อยู่หน้า", en: "address")
  static let problems = LocalizedText(th: "สิ่งที่ต้องทำ", en: "to do")
  static let group = LocalizedText(th: "ตัวชี้วัดย่อย", en: "sub-indicator")
  static let total = LocalizedText(th: "คะแนน OIT โดยประมาณ", en: "estimated OIT score")
}

/// The checklist as CSV for a spreadsheet: UTF-8 with BOM, text that could be a formula defused.
package enum ChecklistCSV {
  /// The bytes of the file, one row an item.
  package static func bytes(of readiness: Readiness, base: String?, language: Language) -> [UInt8] {
    let header = [
      ReportHeadings.group, ReportHeadings.code, ReportHeadings.title, ReportHeadings.status,
      ReportHeadings.score,
      ReportHeadings.updated, ReportHeadings.unit, ReportHeadings.address, ReportHeadings.problems,
    ].map { $0[language] }
    let rows = readiness.subIndicators.flatMap { group in
      group.items.map { row(of: $0, in: group, base: base, language: language) }
    }
    return CSVWriter.bytes(header: header, rows: rows)
  }

  private static func row(
    of item: ItemReadiness, in group: SubIndicatorReadiness, base: String?, language: Language
  ) -> [CSVField] {
    [
      .text(group.subIndicator.id + " " + group.subIndicator.title), .text(item.item.code),
      .text(item.item.title), .text(item.status.words[language]),
      item.score.map { .number(String($0)) } ?? .text(""), .text(item.lastChanged?.iso ?? ""),
      .text(item.units.joined(separator: ", ")),
      .text(
        item.parts.compactMap(\.page).map { base.map($0.absolute(base:)) ?? $0.text }.joined(separator: " ")),
      .text(item.problems.map { $0.message[language] }.joined(separator: " / ")),
    ]
  }
}

/// The checklist as one page of HTML that needs nothing beside it, for a mail or a meeting.
package enum ChecklistHTML {
  /// The bytes of the page.
  package static func bytes(
    of readiness: Readiness, agency: Agency, history: ReadinessHistory? = nil, language: Language
  ) -> [UInt8] {
    var page = Page()
    let year = String(readiness.catalogue.year.buddhistYear)
    let title =
      (language == .th
        ? "รายการตรวจ \(readiness.catalogue.family.label) ปี "
        : "\(readiness.catalogue.family.label) checklist ") + year
    page.raw(
      "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    page.text(title + " · " + agency.name)
    page.raw("</title>\n</head>\n<body>\n<h1>")
    page.text(title)
    page.raw("</h1>\n<p>")
    page.text("\(agency.name) · \(ReportHeadings.total[language]) \(ScoreText.of(readiness.score))/100")
    page.raw("</p>\n")
    if let history { page.raw(HistoryChart(history: history, language: language).markup) }
    for group in readiness.subIndicators { table(of: group, language, in: &page) }
    page.raw("</body>\n</html>\n")
    return page.bytes
  }

  private static func table(of group: SubIndicatorReadiness, _ language: Language, in page: inout Page) {
    page.raw("<table border=\"1\">\n<caption>")
    page.text("\(group.subIndicator.id) \(group.subIndicator.title)")
    page.raw("</caption>\n<tr>")
    for heading in [
      ReportHeadings.code, ReportHeadings.title, ReportHeadings.status, ReportHeadings.problems,
    ] {
      page.raw("<th scope=\"col\">")
      page.text(heading[language])
      page.raw("</th>")
    }
    page.raw("</tr>\n")
    for item in group.items {
      page.raw("<tr><th scope=\"row\">")
      page.text(item.item.code)
      page.raw("</th>")
      let status = "\(item.status.symbol) \(item.status.words[language])"
      let problems = item.problems.map { $0.message[language] }.joined(separator: " · ")
      for cell in [item.item.title, status, problems] {
        page.raw("<td>")
        page.text(cell)
        page.raw("</td>")
      }
      page.raw("</tr>\n")
    }
    page.raw("</table>\n")
  }

  private struct Page {
    var bytes: [UInt8] = []

    mutating func raw(_ markup: String) { bytes += markup.utf8 }

    mutating func text(_ text: String) { HTMLEscape.appendText(text.utf8, to: &bytes) }
  }
}

/// The checklist as Markdown, for minutes and messages.
package enum ChecklistMarkdown {
  /// The text of the document.
  package static func text(of readiness: Readiness, agency: Agency, language: Language) -> String {
    let year = readiness.catalogue.year.buddhistYear
    let score = ScoreText.of(readiness.score)
    var lines = [
      "# " + escaped(agency.name), "",
      language == .th
        ? "รายการตรวจ \(readiness.catalogue.family.label) ปี \(year) ณ วันที่ \(readiness.judgedOn.thaiLong)"
        : "\(readiness.catalogue.family.label) checklist \(year), judged on \(readiness.judgedOn.iso)", "",
      "**\(ReportHeadings.total[language]): \(score)/100**", "",
    ]
    for group in readiness.subIndicators { lines += table(of: group, language) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(of group: SubIndicatorReadiness, _ language: Language) -> [String] {
    let headings = [
      ReportHeadings.code, ReportHeadings.title, ReportHeadings.status, ReportHeadings.problems,
    ]
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

  /// The text with every sign of Markdown escaped.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if "\\|*_`<>[]#&~".utf8.contains(byte) { result.append(0x5C) }
      result.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
