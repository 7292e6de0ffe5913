import Diagnostics
import Files

/// What the workers have staged so far.
struct StagingLedger {
  private var claimed: Set<TreePath> = []
  private var files: [TreePath: StagedFile] = [:]
  private var findings = DiagnosticList()
  private var isOpen = true

  /// Reserves a path; false where it is taken or the staging is over.
  mutating func claim(_ path: TreePath) -> Bool { isOpen && claimed.insert(path).inserted }

  mutating func record(_ path: TreePath, _ file: StagedFile) { files[path] = file }

  func digest(of path: TreePath) -> Digest? { files[path]?.digest }

  mutating func note(_ error: any Error) {
    for finding in Diagnostic.findings(for: error) { findings.add(finding) }
  }

  /// Ends the staging and hands over what there is; no files the second time.
  mutating func close() -> (files: [TreePath: StagedFile]?, findings: DiagnosticList) {
    guard isOpen else { return (nil, DiagnosticList()) }
    isOpen = false
    return (files, findings)
  }
}
