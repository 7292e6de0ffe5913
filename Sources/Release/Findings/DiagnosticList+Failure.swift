import Diagnostics
import Files
import Glibc

extension DiagnosticList {
  /// Runs a step of the release and turns what it throws into findings.
  mutating func collect<Result>(_ body: () throws -> Result) -> Result? {
    do {
      return try body()
    } catch {
      for finding in Diagnostic.findings(for: error) { add(finding) }
      return nil
    }
  }
}

extension Diagnostic {
  /// The findings that describe a thrown error.
  static func findings(for error: any Error) -> [Diagnostic] {
    switch error {
    case let refusal as Refusal: refusal.findings
    case let failure as SystemError: [.failure(failure)]
    default: [.failure(SystemError(code: EIO, path: String(describing: error)))]
    }
  }
}
