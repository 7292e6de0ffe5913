import Diagnostics

/// A reason not to release that the user can mend.
struct Refusal: Error {
  let findings: [Diagnostic]

  init(_ findings: [Diagnostic]) { self.findings = findings }

  init(_ finding: Diagnostic) { self.init([finding]) }
}
