import Diagnostics
import Dispatch
import Records
import Site
import Synchronization

/// What a build leaves in the state folder, written down beside its release and kept once that is live.
final class BuildDraft: Sendable {
  private struct Texts: Sendable {
    var reasons: [UInt8] = []
    var memory: MemoryFile?
  }

  private let texts = Mutex(Texts())
  private let work = DispatchGroup()

  /// Begins at once; without something to keep it by, no memory is written.
  init(_ site: BuiltSite, _ content: Content, keeping: BuildKeeping?) {
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let memory = keeping.map { MemoryFile($0.notes(of: site, content)) }
      let reasons = ReasonStore.lines(site.reasons)
      texts.withLock { $0 = Texts(reasons: reasons, memory: memory) }
    }
  }

  // Nothing runs on behind a build that has ended.
  deinit { work.wait() }

  /// Writes it to the disk, with what the build found and came to.
  func write(in root: String, _ findings: [Diagnostic], _ outcome: BuildOutcome) {
    work.wait()
    let texts = texts.withLock { texts in
      defer { texts = Texts() }
      return texts
    }
    ReasonStore(root: root).write(texts.reasons)
    if var memory = texts.memory { MemoryStore(root: root).write(memory.finished(findings, outcome)) }
  }
}
