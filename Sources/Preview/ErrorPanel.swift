import Diagnostics
import Markup

/// Writes the errors of a build as HTML: each with its place, the line, and how to fix it.
struct ErrorPanel {
  private static let most = 50

  let language: Language
  /// Whether an older, complete site is shown below.
  let hasSite: Bool

  /// The errors as a section of a page.
  func html(_ errors: [Diagnostic]) -> HTMLFragment {
    var output: [UInt8] = []
    output += Array(
      #"<section class="preview-errors" role="alert" lang="\#(language.rawValue)">"#.utf8)
    output += Array(#"<link rel="stylesheet" href="/-preview/preview.css">"#.utf8)
    append("h2", FindingWords.errors(errors.reduce(0) { $0 + $1.count }, in: language), to: &output)
    append("p", explanation, to: &output)
    for error in errors.prefix(Self.most) { append(error, to: &output) }
    output += Array("</section>".utf8)
    return HTMLFragment(finished: output)
  }

  private var explanation: String {
    switch (language, hasSite) {
    case (.th, true): "ด้านล่างยังเป็นเว็บไซต์ชุดล่าสุดที่สมบูรณ์ แก้ไฟล์แล้วบันทึก หน้านี้จะปรับเอง"
    case (.th, false): "ยังไม่มีเว็บไซต์ให้แสดง แก้ไฟล์แล้วบันทึก หน้านี้จะปรับเอง"
    case (.en, true): "Below is the last sound site. Mend the file and save it; this page follows by itself."
    case (.en, false): "There is no site to show yet. Mend the file and save it; this page follows by itself."
    }
  }

  private func append(_ error: Diagnostic, to output: inout [UInt8]) {
    output += Array("<article>".utf8)
    append("h3", error.message[language], to: &output)
    if let place = error.place {
      let name = place.written
      append("p", name, kind: "place", to: &output)
      if let snippet = error.snippet, !snippet.isEmpty { append(snippet, place, to: &output) }
    }
    if let suggestion = error.suggestion {
      append("p", FindingWords.suggestion(suggestion, in: language), to: &output)
    }
    if let mend = error.mend {
      append("p", FindingWords.mend(mend[language], in: language), to: &output)
    }
    output += Array("</article>".utf8)
  }

  private func append(
    _ tag: StaticString, _ text: String, kind: StaticString? = nil, to output: inout [UInt8]
  ) {
    output += Array("<\(tag)\(kind.map { " class=\"\($0)\"" } ?? "")>".utf8)
    HTMLEscape.appendText(TerminalText.safe(text).utf8, to: &output)
    output += Array("</\(tag)>".utf8)
  }

  /// The offending line, its faulty part marked in whole characters, so that no vowel sign loses its letter.
  private func append(_ snippet: String, _ place: SourcePlace, to output: inout [UInt8]) {
    let window = SnippetWindow(line: snippet, column: place.column, length: place.length)
    var column = 0
    var isMarked = false
    output += Array("<pre>\(place.line) | ".utf8)
    for character in TerminalText.safe(window.text) {
      let width = DisplayWidth.of(String(character))
      let wanted = column + max(width, 1) > window.indent && column < window.indent + window.width
      if wanted != isMarked { output += Array((wanted ? "<mark>" : "</mark>").utf8) }
      isMarked = wanted
      HTMLEscape.appendText(String(character).utf8, to: &output)
      column += width
    }
    output += Array((isMarked ? "</mark></pre>" : "</pre>").utf8)
  }

  /// The style of the panel, which is never published.
  static let sheet = """
    .preview-errors {position:relative; z-index:1000; padding:20px max(20px, calc(50vw - 36rem)); background:#fff4f2; \
    color:#2b1512; border-bottom:4px solid #b3261e; font:16px/1.6 "Noto Sans Thai", "Sarabun", sans-serif}
    .preview-errors h2 {margin:0 0 4px; font-size:1.25rem; color:#8c1d18}
    .preview-errors > p {margin:0 0 12px}
    .preview-errors article {margin:12px 0 0; padding:12px 16px; background:#fff; border:1px solid #e6bdb8; border-radius:8px}
    .preview-errors h3 {margin:0; font-size:1rem}
    .preview-errors article p {margin:4px 0 0}
    .preview-errors pre {margin:8px 0 0; padding:8px 12px; overflow-x:auto; background:#faf7f5; border-radius:4px; \
    font:14px/1.7 "Noto Sans Mono", monospace; white-space:pre}
    .preview-errors mark {background:#ffd8d3; color:inherit; text-decoration:underline wavy #b3261e}
    .preview-errors .place {font:14px/1.6 "Noto Sans Mono", monospace; color:#6b4a46}

    """
}
