import Diagnostics
import Readiness

/// Turns what was found into the exit code of a command.
struct Outcome {
  var strict = false
  var failUnder: Double?

  /// Throws the exit status that findings and readiness call for; returns where all is well.
  func end(_ findings: [Diagnostic], _ readiness: Readiness?) throws {
    let hasErrors = findings.contains { $0.severity == .error }
    let hasProblems = findings.contains { $0.severity == .problem } || readiness?.hasProblems ?? false
    if readiness == nil || hasErrors || (strict && hasProblems) { throw ExitStatus.contentErrors }
    if let failUnder, let readiness, readiness.score < failUnder { throw ExitStatus.belowThreshold }
  }
}

extension Readiness {
  fileprivate var hasProblems: Bool { items.contains { !$0.problems.isEmpty } }
}
