import Content
import Diagnostics
import Markup

/// The checklist as one page of HTML that needs nothing beside it, for a mail or a meeting.
package enum ChecklistHTML {
  /// The bytes of the page.
  package static func bytes(of readiness: Readiness, agency: Agency, language: Language) -> [UInt8] {
    var page = Page()
    let year = String(readiness.catalogue.year.buddhistYear)
    let title = (language == .th ? "รายการตรวจ OIT ปี " : "OIT checklist ") + year
    page.raw(
      "<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    page.text(title + " · " + agency.name)
    page.raw("</title>\n</head>\n<body>\n<h1>")
    page.text(title)
    page.raw("</h1>\n<p>")
    page.text("\(agency.name) · \(ReportWords.total[language]) \(ScoreText.of(readiness.score))/100")
    page.raw("</p>\n")
    for group in readiness.subIndicators { table(of: group, language, in: &page) }
    page.raw("</body>\n</html>\n")
    return page.bytes
  }

  private static func table(of group: SubIndicatorReadiness, _ language: Language, in page: inout Page) {
    page.raw("<table border=\"1\">\n<caption>")
    page.text("\(group.subIndicator.id) \(group.subIndicator.title)")
    page.raw("</caption>\n<tr>")
    for heading in [ReportWords.code, ReportWords.title, ReportWords.status, ReportWords.problems] {
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
