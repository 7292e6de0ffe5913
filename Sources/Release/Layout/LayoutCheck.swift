import Diagnostics

/// Holds a layout against the folders that it must not touch.
struct LayoutCheck {
  let layout: ReleaseLayout
  let protected: ProtectedFolders

  /// Every reason to refuse the layout.
  func findings() -> [Diagnostic] {
    let output = CanonicalPath(layout.outputPath)
    let state = CanonicalPath(layout.statePath)
    let root = CanonicalPath(layout.root)
    return broadOutput(output, root: root) + overlaps(output, state) + overlapsSources(output, state)
  }

  private func broadOutput(_ output: CanonicalPath, root: CanonicalPath) -> [Diagnostic] {
    let isHome = protected.home.map { CanonicalPath($0).isInside(output) } ?? false
    return root.isInside(output) || isHome ? [.outputTooBroad(output.text)] : []
  }

  private func overlaps(_ output: CanonicalPath, _ state: CanonicalPath) -> [Diagnostic] {
    output.isInside(state) || state.isInside(output) ? [.foldersOverlap(output.text, state.text)] : []
  }

  private func overlapsSources(_ output: CanonicalPath, _ state: CanonicalPath) -> [Diagnostic] {
    protected.sources.map { CanonicalPath($0) }.flatMap { source in
      [output, state].filter { $0.isInside(source) || source.isInside($0) }
        .map { Diagnostic.foldersOverlap($0.text, source.text) }
    }
  }
}
