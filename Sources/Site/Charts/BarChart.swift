import Markup

/// A chart of horizontal bars as an SVG file: a row for each name, its parts side by side, a number at its end.
struct BarChart: Sendable {
  /// A bar with its parts.
  struct Row: Sendable {
    let name: String
    let parts: [Int]
    let label: String
  }

  /// A kind of part, as the legend names it.
  struct Series: Sendable {
    let name: String
    let color: String
  }

  static let width = 720
  private static let rowHeight = 56
  private static let top = 16
  private static let barLeft = 24
  private static let barWidth = 520

  let title: String
  let description: String
  let series: [Series]
  let rows: [Row]
  /// Whether every bar is as long as all others and shows how its own parts share it, rather than its amount.
  var showsShares = false

  /// The height of the drawing in its own units.
  var height: Int { Self.top + rows.count * Self.rowHeight + (series.count > 1 ? 40 : 8) }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var svg = SVGWriter()
    svg.open(width: Self.width, height: height, title: title, description: description)
    let largest = rows.map { $0.parts.reduce(0, +) }.max() ?? 1
    for (index, row) in rows.enumerated() {
      let whole = max(1, showsShares ? row.parts.reduce(0, +) : largest)
      draw(row, y: Self.top + index * Self.rowHeight, whole: whole, into: &svg)
    }
    if series.count > 1 { drawLegend(into: &svg) }
    return svg.closed()
  }

  private func draw(_ row: Row, y: Int, whole: Int, into svg: inout SVGWriter) {
    svg.text(row.name, x: Self.barLeft, y: y + 14, size: 15)
    if !showsShares {
      svg.rect(x: Self.barLeft, y: y + 24, width: Self.barWidth, height: 18, color: "#e4e9e7")
    }
    var before = 0
    for (part, series) in zip(row.parts, series) where part > 0 {
      let start = before * Self.barWidth / whole
      let end = (before + part) * Self.barWidth / whole
      svg.rect(
        x: Self.barLeft + start, y: y + 24, width: max(1, end - start), height: 18, color: series.color)
      before += part
    }
    svg.text(row.label, x: Self.barLeft + Self.barWidth + 12, y: y + 38, size: 15, isBold: true)
  }

  private func drawLegend(into svg: inout SVGWriter) {
    let step = (Self.width - 2 * Self.barLeft) / max(1, series.count)
    for (index, series) in series.enumerated() {
      let x = Self.barLeft + index * step
      svg.rect(x: x, y: height - 26, width: 14, height: 14, color: series.color)
      svg.text(series.name, x: x + 22, y: height - 14, size: 14)
    }
  }
}

/// Writes a drawing as SVG 1.1 on white ground, so that it reads the same in light and dark surroundings.
private struct SVGWriter {
  private static let font = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, sans-serif"
  private var bytes: [UInt8] = []

  /// Begins a drawing with its title and description.
  mutating func open(width: Int, height: Int, title: String, description: String) {
    write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">\n<title>"
    )
    HTMLEscape.appendText(title, to: &bytes)
    write("</title>\n<desc>")
    HTMLEscape.appendText(description, to: &bytes)
    write("</desc>\n<rect width=\"\(width)\" height=\"\(height)\" fill=\"#ffffff\"/>\n")
  }

  /// Draws a bar.
  mutating func rect(x: Int, y: Int, width: Int, height: Int, color: String) {
    write(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"2\" fill=\"\(color)\"/>\n")
  }

  /// Draws words.
  mutating func text(_ text: String, x: Int, y: Int, size: Int, isBold: Bool = false) {
    write(
      "<text x=\"\(x)\" y=\"\(y)\" font-family=\"\(Self.font)\" font-size=\"\(size)\"\(isBold ? " font-weight=\"700\"" : "") fill=\"#1b2422\">"
    )
    HTMLEscape.appendText(text, to: &bytes)
    write("</text>\n")
  }

  /// The finished drawing.
  func closed() -> [UInt8] { bytes + Array("</svg>\n".utf8) }

  private mutating func write(_ text: String) { bytes += text.utf8 }
}
