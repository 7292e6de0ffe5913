import Diagnostics

/// Prints the findings of a run, errors last so that they stand nearest to the prompt.
struct FindingsPrinter {
  let console: ConsoleWriter
  let language: Language

  /// Prints findings on standard error, with a closing line that counts them.
  func print(_ findings: [Diagnostic], leastSeverity: Severity = .note) {
    let shown = findings.filter { $0.severity >= leastSeverity }
    for severity in Severity.allCases {
      for finding in shown where finding.severity == severity {
        Terminal.standardError.write(console.text(of: finding))
      }
    }
    let errors = findings.count { $0.severity == .error }
    guard errors > 0 else { return }
    Terminal.standardError.write(
      language == .th ? "พบข้อผิดพลาด \(errors) แห่ง\n" : "\(errors) \(errors == 1 ? "error" : "errors")\n")
  }
}
