import Diagnostics
import Files
import Markup

/// A page of a report that is one file: what it shows needs nothing beside it, and nothing but its own script may run in it.
struct ReportPage {
  private(set) var bytes: [UInt8] = []
  private let script: String

  /// A page with its title, its look and what it may run.
  init(title: String, language: Language, style: String, script: String = "") {
    self.script = script
    let runs = script.isEmpty ? "'none'" : Self.hash(of: script)
    raw("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    raw("style-src \(Self.hash(of: style)); script-src \(runs)\">\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    text(title)
    raw("</title>\n<style>\(style)</style>\n</head>\n<body>\n")
  }

  /// Appends markup of the program's own.
  mutating func raw(_ markup: String) { bytes += markup.utf8 }

  /// Appends a text, escaped.
  mutating func text(_ text: String) { HTMLEscape.appendText(text.utf8, to: &bytes) }

  /// Appends an element that holds a text only.
  mutating func element(_ name: String, _ text: String, _ attributes: String = "") {
    raw("<\(name)\(attributes)>")
    self.text(text)
    raw("</\(name)>\n")
  }

  /// Appends a link; nothing where the address is none.
  mutating func link(_ address: String, _ text: String) {
    guard let url = SafeURL(content: address) else { return }
    raw("<a href=\"")
    HTMLEscape.appendAttribute(url.text.utf8, to: &bytes)
    raw("\">")
    self.text(text)
    raw("</a> ")
  }

  /// The whole page.
  mutating func finished() -> [UInt8] {
    if !script.isEmpty { raw("<script>\(script)</script>\n") }
    raw("</body>\n</html>\n")
    return bytes
  }

  /// How a policy names a script or a style sheet by its bytes.
  static func hash(of text: String) -> String { "'sha256-\(base64(Digest(of: Array(text.utf8)).bytes))'" }

  private static func base64(_ bytes: [UInt8]) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? signs[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The look that the reports share: black on white, Thai fonts of the machine, A4.
  static let style =
    "body{font:16px/1.6 \"Sarabun\",\"TH Sarabun New\",\"Noto Sans Thai\",\"Leelawadee UI\",Tahoma,sans-serif;"
    + "margin:1.5rem auto;max-width:60rem;padding:0 1rem;color:#111;background:#fff}"
    + "h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:1.5rem 0 .25rem}"
    + "h3{font-size:1rem;margin:0}p,ul,ol{margin:.25rem 0}table{border-collapse:collapse;width:100%;margin:.5rem 0}"
    + "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}"
    + "th{background:#f1f1f1}caption{text-align:left;font-weight:700}.quiet{color:#444}.late{font-weight:700}"
    + "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.25rem 0}"
    + "@page{size:A4;margin:14mm}@media print{body{margin:0;max-width:none;padding:0;font-size:11pt;line-height:1.45}"
    + "button{display:none}tr,li,article{break-inside:avoid}}"
}
