import Diagnostics
import Readiness
import Records

/// Turns what was found into the exit code of a command.
struct Outcome {
  var strict = false
  var failUnder: Double?

  /// Throws the exit status that findings and readiness call for; returns where all is well.
  func end(_ findings: [Diagnostic], _ readiness: Readiness?) throws {
    try end(findings, score: readiness?.score, hasProblems: readiness?.hasProblems ?? false)
  }

  /// Throws the exit status that findings and a build's outcome call for; returns where all is well.
  func end(_ findings: [Diagnostic], _ outcome: BuildOutcome?) throws {
    try end(findings, score: outcome?.score, hasProblems: outcome?.hasProblems ?? false)
  }

  private func end(_ findings: [Diagnostic], score: Double?, hasProblems: Bool) throws {
    let hasErrors = findings.contains { $0.severity == .error }
    let hasAny = hasProblems || findings.contains { $0.severity == .problem }
    if score == nil || hasErrors || (strict && hasAny) { throw ExitStatus.contentErrors }
    if let failUnder, let score, score < failUnder { throw ExitStatus.belowThreshold }
  }
}

extension Readiness {
  fileprivate var hasProblems: Bool { items.contains { !$0.problems.isEmpty } }
}
