import Diagnostics

/// Prints the findings of a run, errors last so that they stand nearest to the prompt.
struct FindingsPrinter {
  let console: ConsoleWriter
  let language: Language

  /// Prints in one language, with colours if the terminal and the user want them.
  init(language: Language, allowsColor: Bool) {
    let isColored = allowsColor && !Environment.refusesColor && Terminal.standardError.isInteractive
    console = ConsoleWriter(language: language, color: isColored)
    self.language = language
  }

  /// Prints one finding that needs no count.
  func printOne(_ finding: Diagnostic) { Terminal.standardError.write(console.text(of: finding)) }

  /// The findings as an answer of their own.
  static func json(_ findings: [Diagnostic]) -> JSONValue {
    ["schema": "prongsai/1", "kind": "findings", "diagnostics": .array(findings.map(\.json))]
  }

  /// Prints findings if there is no other answer: as JSON on standard output, or as text.
  func printAlone(_ findings: [Diagnostic], asJSON: Bool) {
    guard asJSON else { return print(findings) }
    Terminal.standardOutput.write(JSONWriter.bytes(of: Self.json(findings)))
  }

  /// Prints findings on standard error, with a closing line that counts the errors and says how many of all are not shown.
  func print(_ findings: [Diagnostic], leastSeverity: Severity = .note, amongErrors all: Int? = nil) {
    let shown = findings.filter { $0.severity >= leastSeverity }
    for severity in Severity.allCases {
      for finding in shown where finding.severity == severity {
        Terminal.standardError.write(console.text(of: finding))
      }
    }
    let errors = findings.reduce(0) { $0 + ($1.severity == .error ? $1.count : 0) }
    if errors > 0 { Terminal.standardError.write(FindingWords.errors(errors, in: language) + "\n") }
    let others = (all ?? errors) - errors
    guard others > 0 else { return }
    Terminal.standardError.write(
      language == .th
        ? "นอกส่วนที่แสดง ยังมีข้อผิดพลาดอีก \(others) แห่ง\n" : "\(others) more outside of what is shown\n")
  }
}
