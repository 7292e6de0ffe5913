import Diagnostics

/// Refuses a release whose files would overwrite foreign ones or each other.
struct PlacementCheck {
  private static let shownFindings = 20

  let manifest: Manifest
  let foreign: ForeignFiles

  func run() throws {
    let overwritten = foreign.files.keys.filter { manifest.contains($0) || manifest.needsFolder($0) }
    let covered = foreign.directories.filter(manifest.contains)
    let foreignPaths = (Array(overwritten) + Array(covered)).sorted()
    let findings =
      manifest.conflicts.map { Diagnostic.pathConflict($0.text) }
      + foreignPaths.prefix(Self.shownFindings).map { Diagnostic.foreignFile($0.text) }
    let hidden = foreignPaths.count - Self.shownFindings
    let rest = hidden > 0 ? [Diagnostic.moreForeignFiles(hidden)] : []
    if !findings.isEmpty { throw Refusal(findings + rest) }
  }
}
