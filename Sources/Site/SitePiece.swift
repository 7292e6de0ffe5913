/// A piece of work of a build, for any worker.
enum SitePiece: Sendable {
  case page(SitePage)
  case machineMap
  case otherFiles

  /// What came of a piece.
  enum Outcome: Sendable {
    case page(MadePage)
    /// The paths of files.
    case files([String])

    var page: MadePage? { if case .page(let page) = self { page } else { nil } }
    var files: [String] { if case .files(let paths) = self { paths } else { [] } }
  }
}
