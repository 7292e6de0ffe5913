import Diagnostics
import ThaiText

/// The scores of a history as a line in SVG, with a table of the same figures below for those who cannot see it.
struct HistoryChart {
  private static let (width, height, left, bottom) = (640.0, 200.0, 40.0, 24.0)

  let history: ReadinessHistory
  let language: Language

  /// The markup; empty if nothing was recorded.
  var markup: String {
    guard let first = history.entries.first, let last = history.entries.last else { return "" }
    let title = language == .th ? "คะแนน OIT ที่บันทึกไว้" : "Recorded OIT scores"
    let points = history.entries.map { ($0, point(of: $0, from: first.day, to: last.day)) }
    let line = points.map { "\($0.1.x),\($0.1.y)" }.joined(separator: " ")
    var lines = [
      "<h2>\(title)</h2>",
      "<svg role=\"img\" aria-label=\"\(title)\" viewBox=\"0 0 640 200\" width=\"640\" height=\"200\">",
    ]
    for mark in [0, 50, 85, 100] {
      let y = Self.y(of: Double(mark))
      lines += [
        "<line x1=\"40\" y1=\"\(y)\" x2=\"640\" y2=\"\(y)\" stroke=\"#c8d0cd\"/>",
        "<text x=\"34\" y=\"\(y)\" font-size=\"11\" text-anchor=\"end\">\(mark)</text>",
      ]
    }
    lines.append("<polyline points=\"\(line)\" fill=\"none\" stroke=\"#0b5d57\" stroke-width=\"2\"/>")
    lines += points.map { entry, point in
      "<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"4\" fill=\"#0b5d57\"><title>\(words(entry))</title></circle>"
    }
    lines += ["</svg>", "<ul>"] + history.entries.map { "<li>\(words($0))</li>" } + ["</ul>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func words(_ entry: ReadinessHistory.Entry) -> String {
    let day = language == .th ? entry.day.thaiShort : entry.day.iso
    let published = entry.counts[.published] ?? 0
    return "\(day) · OIT \(entry.year): \(ScoreText.of(entry.score)) "
      + "(\(ItemStatus.published.words[language]) \(published))"
  }

  private func point(
    of entry: ReadinessHistory.Entry, from first: CalendarDay, to last: CalendarDay
  ) -> (x: String, y: String) {
    let span = last.dayNumber - first.dayNumber
    let part = span == 0 ? 0.5 : Double(entry.day.dayNumber - first.dayNumber) / Double(span)
    let x = Self.left + 10 + part * (Self.width - Self.left - 20)
    return (ScoreText.of(x), Self.y(of: entry.score))
  }

  private static func y(of score: Double) -> String {
    ScoreText.of(10 + (100 - score) / 100 * (height - bottom - 10))
  }
}
