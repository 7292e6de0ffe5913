import Markup

/// Writes a drawing as SVG 1.1 on white ground, so that it reads the same in light and dark surroundings.
struct SVGWriter {
  private static let font = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, sans-serif"
  private var bytes: [UInt8] = []

  /// Begins a drawing with its title and description.
  mutating func open(width: Int, height: Int, title: String, description: String) {
    write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">\n<title>"
    )
    HTMLEscape.appendText(title.utf8, to: &bytes)
    write("</title>\n<desc>")
    HTMLEscape.appendText(description.utf8, to: &bytes)
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
    HTMLEscape.appendText(text.utf8, to: &bytes)
    write("</text>\n")
  }

  /// The finished drawing.
  func closed() -> [UInt8] { bytes + Array("</svg>\n".utf8) }

  private mutating func write(_ text: String) { bytes += text.utf8 }
}
