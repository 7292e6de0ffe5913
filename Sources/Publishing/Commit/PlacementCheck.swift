import Diagnostics

/// Refuses a release whose files would overwrite foreign ones or each other.
struct PlacementCheck {
  private static let shownFindings = 20

  let paths: Set<TreePath>
  let foreign: ForeignFiles

  func run() throws {
    let folders = Set.parents(of: paths)
    let conflicts = paths.filter { folders.contains($0) }.sorted()
    let overwritten = foreign.files.keys.filter { paths.contains($0) || folders.contains($0) }
    let covered = foreign.directories.filter { paths.contains($0) }
    let foreignPaths = (Array(overwritten) + Array(covered)).sorted()
    let findings =
      conflicts.map { Diagnostic.pathConflict($0.text) }
      + foreignPaths.prefix(Self.shownFindings).map { Diagnostic.foreignFile($0.text) }
    let hidden = foreignPaths.count - Self.shownFindings
    let rest = hidden > 0 ? [Diagnostic.moreForeignFiles(hidden)] : []
    if !findings.isEmpty { throw Refusal(findings + rest) }
  }
}
