import Publishing
import Records
import Site

extension FileArrival {
  /// What came of a file that was staged.
  init(_ staged: StagedOutcome) {
    let outcome: PageOutcome =
      switch staged.standing {
      case .added: .added
      case .changed: .changed
      case .same: .same
      }
    self.init(outcome: outcome, digest: OutputDigest(staged.digest))
  }
}
