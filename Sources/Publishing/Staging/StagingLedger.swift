import Diagnostics

/// What the workers have staged so far.
struct StagingLedger {
  private var claimed: [TreePath: Int] = [:]
  private var files: [StagedFile?] = []
  private var folders: Set<TreePath> = []
  private var findings = DiagnosticList()
  private var isOpen = true
  /// Whether published files that are not staged stay.
  private(set) var keepsRest = false

  /// Reserves a path and gives its place; absent where it is taken or the staging is over.
  mutating func claim(_ path: TreePath) -> Int? {
    guard isOpen else { return nil }
    let place = files.count
    guard claimed.updateIfAbsent(path, place) else { return nil }
    files.append(nil)
    return place
  }

  /// Notes that a folder of the staging is about to be made; false where it was noted before.
  mutating func claimFolder(_ folder: TreePath) -> Bool { folders.insert(folder).inserted }

  mutating func keepRest() { keepsRest = true }

  mutating func record(_ file: StagedFile, at place: Int) { files[place] = file }

  mutating func note(_ error: any Error) {
    for finding in Diagnostic.findings(for: error) { findings.add(finding) }
  }

  /// Ends the staging and hands over what there is, in no order; no files the second time.
  mutating func close() -> (files: [StagedFile]?, findings: DiagnosticList) {
    guard isOpen else { return (nil, DiagnosticList()) }
    isOpen = false
    return (files.compactMap(\.self), findings)
  }
}

extension [TreePath: Int] {
  /// Sets a value where there is none, hashing the key once; false where there is one.
  fileprivate mutating func updateIfAbsent(_ path: TreePath, _ place: Int) -> Bool {
    let count = count
    _ = { (_: inout Int) in }(&self[path, default: place])
    return self.count > count
  }
}
