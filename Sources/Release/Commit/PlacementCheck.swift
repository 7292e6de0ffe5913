import Diagnostics
import Files

/// Refuses a release whose files would overwrite foreign ones or each other.
struct PlacementCheck {
  private static let shownFindings = 20

  let manifest: Manifest
  /// The directories that the manifest's files need.
  let folders: Set<TreePath>
  let foreign: ForeignFiles

  func run() throws {
    let conflicts = folders.filter(isFile).sorted()
    let overwritten = foreign.files.keys.filter { isFile($0) || folders.contains($0) }
    let covered = foreign.directories.filter(isFile)
    let foreignPaths = (Array(overwritten) + Array(covered)).sorted()
    let findings =
      conflicts.map { Diagnostic.pathConflict($0.text) }
      + foreignPaths.prefix(Self.shownFindings).map { Diagnostic.foreignFile($0.text) }
    let hidden = foreignPaths.count - Self.shownFindings
    let rest = hidden > 0 ? [Diagnostic.moreForeignFiles(hidden)] : []
    if !findings.isEmpty { throw Refusal(findings + rest) }
  }

  private func isFile(_ path: TreePath) -> Bool { manifest.digests[path] != nil }
}
