/// Prints findings for people: place, rule, message, the line with a caret, and how to fix it.
package struct ConsoleWriter: Sendable {
  /// More places than these say nothing new; JSON has them all.
  private static let mostRelated = 6

  private let language: Language
  private let color: Bool

  /// A writer in one language, with terminal colours if wanted.
  package init(language: Language, color: Bool) {
    self.language = language
    self.color = color
  }

  /// The finding as lines of text, each ended by a line feed.
  package func text(of diagnostic: Diagnostic) -> String {
    var lines = [headline(diagnostic)]
    if let place = diagnostic.place, let snippet = diagnostic.snippet, !snippet.isEmpty {
      lines += excerpt(snippet, diagnostic, place)
    }
    if let suggestion = diagnostic.suggestion.map(TerminalText.safe) {
      lines.append("  " + FindingWords.suggestion(suggestion, in: language))
    }
    if let mend = diagnostic.mend {
      let parts = mend[language].split(separator: "\n", omittingEmptySubsequences: false).map {
        TerminalText.safe(String($0))
      }
      lines.append("  " + FindingWords.mend(parts[0], in: language))
      lines += parts.dropFirst().map { "    " + $0 }
    }
    for place in diagnostic.related.prefix(Self.mostRelated) {
      lines.append(
        "  " + (language == .th ? "ดูด้วย: " : "see also: ") + Self.name(of: place))
    }
    let rest = diagnostic.related.count - Self.mostRelated
    if rest > 0 { lines.append("  " + (language == .th ? "และอีก \(rest) แห่ง" : "and \(rest) more places")) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { bold(Self.name(of: $0) + ": ") } ?? ""
    return place + paint(FindingWords.severity(diagnostic.severity, in: language), diagnostic.severity)
      + ": \(TerminalText.safe(diagnostic.message[language])) [\(diagnostic.rule)]"
  }

  private static func name(of place: SourcePlace) -> String {
    TerminalText.safe(place.written)
  }

  private func excerpt(_ snippet: String, _ diagnostic: Diagnostic, _ place: SourcePlace) -> [String] {
    let window = SnippetWindow(line: snippet, column: diagnostic.snippetColumn, length: place.length)
    let number = String(place.line)
    let gutter = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(TerminalText.safe(window.text))",
      "  \(gutter) | " + String(repeating: " ", count: window.indent)
        + paint(String(repeating: "^", count: window.width), diagnostic.severity),
    ]
  }

  private func bold(_ text: String) -> String { color ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard color else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .problem: "33"
      case .note: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// The words around findings, in both languages.
package enum FindingWords {
  /// A weight as a word.
  package static func severity(_ severity: Severity, in language: Language) -> String {
    switch (severity, language) {
    case (.error, .th): "ข้อผิดพลาด"
    case (.error, .en): "error"
    case (.problem, .th): "ข้อที่ต้องปรับ"
    case (.problem, .en): "problem"
    case (.note, .th): "ข้อสังเกต"
    case (.note, .en): "note"
    }
  }

  /// The question whether another spelling was meant.
  package static func suggestion(_ name: String, in language: Language) -> String {
    language == .th ? "หมายถึง “\(name)” หรือไม่" : "did you mean “\(name)”?"
  }

  /// The sentence that says how to fix it.
  package static func mend(_ text: String, in language: Language) -> String {
    (language == .th ? "วิธีแก้: " : "mend: ") + text
  }

  /// How many errors there are.
  package static func errors(_ count: Int, in language: Language) -> String {
    language == .th ? "พบข้อผิดพลาด \(count) แห่ง" : "\(count) \(count == 1 ? "error" : "errors")"
  }
}
