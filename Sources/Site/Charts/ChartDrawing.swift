import Markup

/// Draws a chart as SVG for the midst of a page: places along the bars in percent, so that it is as wide as its place,
/// heights and letters in pixels, so that it can be read at any width; colours come from the style sheet.
struct ChartDrawing {
  /// Names of this many letters stand before their bar; longer ones stand above it.
  private static let mostBeside = 12
  private static let longestName = 40

  private let chart: Chart
  private let id: String
  private let isCompact: Bool
  private var bytes: [UInt8] = []

  /// The drawing of a chart, whose title and description have ids that begin with `id`.
  static func svg(of chart: Chart, id: String) -> HTMLFragment {
    var drawing = ChartDrawing(chart, id)
    drawing.draw()
    return HTMLFragment(finished: drawing.bytes)
  }

  private init(_ chart: Chart, _ id: String) {
    self.chart = chart
    self.id = id
    isCompact = chart.rows.allSatisfy { $0.name.unicodeScalars.count <= Self.mostBeside }
  }

  private var rowHeight: Int { isCompact ? 28 : 48 }
  /// Where bars begin, and how long the longest is, in hundredths of a percent.
  private var left: Int { isCompact ? 2200 : 0 }
  private var span: Int { isCompact ? 5200 : 7200 }

  private mutating func draw() {
    write(
      "<svg class=\"chart-drawing\" role=\"img\" aria-labelledby=\"\(id).title \(id).desc\" width=\"100%\" height=\"\(chart.rows.count * rowHeight + 4)\"><title id=\"\(id).title\">"
    )
    HTMLEscape.appendText(chart.title, to: &bytes)
    write("</title><desc id=\"\(id).desc\">")
    HTMLEscape.appendText(chart.description, to: &bytes)
    write("</desc>")
    let longest = chart.rows.map(length).max() ?? 0
    for (index, row) in chart.rows.enumerated() {
      draw(row, y: index * rowHeight, whole: chart.style == .shares ? length(row) : longest)
    }
    write("</svg>")
  }

  private func length(_ row: Chart.Row) -> Int {
    chart.style == .against ? row.parts.max() ?? 0 : Chart.sum(row.parts)
  }

  private mutating func draw(_ row: Chart.Row, y: Int, whole: Int) {
    let bar = isCompact ? y + 4 : y + 22
    text(row.name, class: "chart-name", x: "0", y: y + (isCompact ? 19 : 15))
    if chart.style == .against {
      drawAgainst(row, y: bar, whole: whole)
    } else {
      drawParts(row, y: bar, whole)
    }
    text(chart.label(of: row), class: "chart-value", x: "100%", y: bar + 15)
  }

  private mutating func drawParts(_ row: Chart.Row, y: Int, _ whole: Int) {
    var before = 0
    for (index, part) in row.parts.enumerated() where part > 0 {
      let start = place(before, in: whole)
      before = Chart.sum([before, part])
      rect("fill-\(index + 1)", x: left + start, y: y, width: place(before, in: whole) - start, height: 20)
    }
  }

  /// What was done as a bar over the longer or shorter one of what it is held against, with a line at its end.
  private mutating func drawAgainst(_ row: Chart.Row, y: Int, whole: Int) {
    guard let limit = row.parts.first, let value = row.parts.last else { return }
    if row.parts.count > 1 { rect("chart-limit", x: left, y: y, width: place(limit, in: whole), height: 20) }
    rect("fill-1", x: left, y: y + 4, width: place(value, in: whole), height: 12)
    guard row.parts.count > 1, limit > 0 else { return }
    let end = Self.percent(left + place(limit, in: whole))
    write("<line class=\"chart-mark\" x1=\"\(end)\" x2=\"\(end)\" y1=\"\(y - 2)\" y2=\"\(y + 22)\"></line>")
  }

  /// How far along a bar a figure reaches, in hundredths of a percent of the drawing.
  private func place(_ value: Int, in whole: Int) -> Int {
    guard whole > 0, value > 0 else { return 0 }
    return whole.dividingFullWidth(min(value, whole).multipliedFullWidth(by: span)).quotient
  }

  private mutating func rect(_ name: String, x: Int, y: Int, width: Int, height: Int) {
    guard width > 0 else { return }
    write(
      "<rect class=\"\(name)\" x=\"\(Self.percent(x))\" y=\"\(y)\" width=\"\(Self.percent(width))\" height=\"\(height)\"></rect>"
    )
  }

  private mutating func text(_ text: String, class name: String, x: String, y: Int) {
    write("<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\">")
    HTMLEscape.appendText(text.shortened(to: Self.longestName), to: &bytes)
    write("</text>")
  }

  private static func percent(_ hundredths: Int) -> String { Hundredths(hundredths).text + "%" }

  private mutating func write(_ text: String) { bytes += text.utf8 }
}

extension String {
  /// The first letters, as people count them, with an ellipsis where some are left out.
  func shortened(to count: Int) -> String {
    self.count > count ? prefix(count - 1) + "…" : self
  }
}
