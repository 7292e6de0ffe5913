import Diagnostics
import Publishing
import Records
import Site
import Synchronization
import Workers

/// What a build leaves in the state folder, written down beside its release and kept once that is live.
final class BuildDraft: Sendable {
  private typealias Memory = (bytes: [UInt8], details: StateFileDraft)

  private let memory: SideTask<Memory?>
  private let reasons: SideTask<[UInt8]>
  private let writing = Mutex<SideTask<Void>?>(nil)

  /// Begins at once, for what the build found and came to and the release that it is about to make; without something
  /// to keep it by, no memory is written.
  init(
    _ site: BuiltSite, _ content: Content, keeping: BuildKeeping?, _ findings: [Diagnostic],
    _ outcome: BuildOutcome, _ release: ReleaseIdentity?
  ) {
    var outcome = outcome
    outcome.release = release?.digest ?? ""
    memory = SideTask { [outcome] in
      guard let keeping else { return nil }
      var file = MemoryFile(keeping.notes(of: site, content))
      guard let details = keeping.store.draft(file.details) else { return nil }
      return (file.finished(findings, outcome), details)
    }
    reasons = SideTask { ReasonStore.lines(site.reasons) }
  }

  /// Begins to write it to the disk.
  func write(in root: String) {
    let task = SideTask { [memory, reasons] in
      ReasonStore(root: root).write(reasons.take())
      if let memory = memory.take(), memory.details.keep() { MemoryStore(root: root).write(memory.bytes) }
    }
    writing.withLock { $0 = task }
  }

  /// Waits until nothing of it runs any more.
  func settle() {
    writing.withLock(\.self)?.wait()
    memory.abandon()
    reasons.abandon()
  }
}
