import Diagnostics
import Synchronization
import Workers

/// Spreads independent pieces of work over all cores; results come back in the order of the pieces.
public struct ParallelWork: Sendable {
  private static let runsPerWorker = 16

  /// How many workers run at once; at least 1.
  public let workers: Int

  /// Work for a number of workers.
  public init(workers: Int) { self.workers = max(1, workers) }

  /// Turns every piece into a result.
  ///
  /// Each worker takes some pieces at once, makes its own tool once and collects its own findings.
  public func map<Piece: Sendable, Result: Sendable, Tool>(
    _ pieces: [Piece], inRunsOf longest: Int = 16, into diagnostics: inout DiagnosticList,
    tool: @Sendable () -> Tool,
    _ transform: @Sendable (Piece, Tool, inout DiagnosticList) -> Result
  ) -> [Result] {
    let found = Mutex(DiagnosticList())
    let results = [Result](unsafeUninitializedCapacity: pieces.count) { slots, count in
      // Every slot is filled by exactly one worker, and read only when all have ended.
      nonisolated(unsafe) let slots = slots
      let next = Atomic<Int>(0)
      // Small enough that no worker is left with a long last run while the others have nothing.
      let run = max(1, min(longest, pieces.count / workers / Self.runsPerWorker))
      WorkerPool.shared.run(min(workers, pieces.count)) { _ in
        var start = next.wrappingAdd(run, ordering: .relaxed).oldValue
        guard start < pieces.count else { return }
        let own = tool()
        var findings = DiagnosticList()
        while start < pieces.count {
          for index in start..<min(start + run, pieces.count) {
            slots.initializeElement(at: index, to: transform(pieces[index], own, &findings))
          }
          start = next.wrappingAdd(run, ordering: .relaxed).oldValue
        }
        found.withLock { $0.add(contentsOf: findings) }
      }
      count = pieces.count
    }
    diagnostics.add(contentsOf: found.withLock(\.self))
    return results
  }

  /// Runs two bodies side by side where there are workers for both.
  public func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    workers > 1 ? WorkerPool.shared.both(first, second) : (first(), second())
  }
}
