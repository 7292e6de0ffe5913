import Diagnostics

/// Begins releases: checks the layout, takes the lock, and clears up after an interrupted run.
package enum Release {
  /// Opens the staging of a new release; absent where findings say why.
  package static func begin(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    settings: ReleaseSettings = ReleaseSettings(), into diagnostics: inout DiagnosticList
  ) -> Staging? {
    diagnostics.collect {
      let (places, lock) = try prepare(layout, protecting: folders)
      return try Staging(places, lock: lock, settings: settings)
    }
  }

  /// Completes or undoes what a killed run left behind; `begin` and `Rollback.run` do so by themselves.
  @discardableResult
  package static func recover(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders = ProtectedFolders(),
    into diagnostics: inout DiagnosticList
  ) -> Bool {
    diagnostics.collect {
      try prepare(layout, protecting: folders).lock.release()
    } != nil
  }

  static func prepare(
    _ layout: ReleaseLayout, protecting folders: ProtectedFolders
  ) throws -> (places: ReleasePlaces, lock: ReleaseLock) {
    let findings = LayoutCheck(layout: layout, protected: folders).findings()
    guard findings.isEmpty else { throw Refusal(findings) }
    let places = try ReleasePlaces(layout)
    let lock = try ReleaseLock(in: places.state)
    try Recovery(places: places).run()
    return (places, lock)
  }
}
