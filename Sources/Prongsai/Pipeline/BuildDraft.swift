import Diagnostics
import Dispatch
import Publishing
import Records
import Site
import Synchronization

/// What a build leaves in the state folder, written down beside its release and kept once that is live.
final class BuildDraft: Sendable {
  private struct Texts: Sendable {
    var reasons: [UInt8] = []
    var memory: (bytes: [UInt8], details: StateFileDraft)?
  }

  private let texts = Mutex(Texts())
  private let work = DispatchGroup()
  private let writing = DispatchGroup()

  /// Begins at once, for what the build found and came to and the release that it is about to make; without something
  /// to keep it by, no memory is written.
  init(
    _ site: BuiltSite, _ content: Content, keeping: BuildKeeping?, _ findings: [Diagnostic],
    _ outcome: BuildOutcome, _ release: ReleaseIdentity?
  ) {
    var outcome = outcome
    outcome.release = release?.digest ?? ""
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self, outcome] in
      guard let keeping else { return }
      var file = MemoryFile(keeping.notes(of: site, content))
      guard let details = keeping.store.draft(file.details) else { return }
      let bytes = file.finished(findings, outcome)
      texts.withLock { $0.memory = (bytes, details) }
    }
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let reasons = ReasonStore.lines(site.reasons)
      texts.withLock { $0.reasons = reasons }
    }
  }

  /// Begins to write it to the disk.
  func write(in root: String) {
    DispatchQueue.global(qos: .userInitiated).async(group: writing) { [self] in
      work.wait()
      let texts = texts.withLock { texts in
        defer { texts = Texts() }
        return texts
      }
      ReasonStore(root: root).write(texts.reasons)
      if let memory = texts.memory, memory.details.keep() { MemoryStore(root: root).write(memory.bytes) }
    }
  }

  /// Waits until nothing of it runs any more.
  func settle() {
    work.wait()
    writing.wait()
  }
}
