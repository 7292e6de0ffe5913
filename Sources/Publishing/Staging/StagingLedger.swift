import Diagnostics
import Synchronization

/// What the workers have staged so far, in shares by path so that they seldom wait for one another.
final class StagingLedger: Sendable {
  /// Where a claimed file is noted.
  struct Place: Sendable {
    fileprivate let share: Int
    fileprivate let index: Int

    /// A path that no other place has, in one of few folders.
    var path: TreePath { TreePath("\(share)/\(index)") }
  }

  private struct Rest {
    var findings = DiagnosticList()
    var keepsRest = false
  }

  private let shares = (0..<32).map { _ in LedgerShare() }
  private let rest = Mutex(Rest())

  /// Whether published files that are not staged stay.
  var keepsRest: Bool { rest.withLock(\.keepsRest) }

  /// Reserves a path and gives its place; absent where it is taken or the staging is over.
  func claim(_ path: TreePath) -> Place? {
    let hash = path.mixedBytes
    let share = Int(truncatingIfNeeded: hash >> 59)
    return shares[share].claim(path, hash: hash).map { Place(share: share, index: $0) }
  }

  /// Lets published files stay that are not staged.
  func keepRest() { rest.withLock { $0.keepsRest = true } }

  /// Notes what lies under a claimed path.
  func record(_ file: StagedFile, at place: Place) { shares[place.share].record(file, at: place.index) }

  /// Notes why a file could not be staged.
  func note(_ error: any Error) {
    rest.withLock { rest in
      for finding in Diagnostic.findings(for: error) { rest.findings.add(finding) }
    }
  }

  /// Takes no more files and hands over what there is, in no order; nothing the second time.
  func close() -> (files: [StagedFile], findings: DiagnosticList) {
    let findings = rest.withLock(\.findings)
    let files = shares.map { $0.close() }
    var all: [StagedFile] = []
    all.reserveCapacity(files.reduce(0) { $0 + $1.count })
    for file in files.joined() { if let file { all.append(file) } }
    return (all, findings)
  }
}
