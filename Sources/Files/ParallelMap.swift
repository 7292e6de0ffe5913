import Diagnostics
import Dispatch
import Synchronization

/// Spreads independent pieces of work over all cores; results come back in the order of the pieces.
package struct ParallelMap: Sendable {
  /// How many workers run at once; at least 1.
  package let workers: Int
  /// How many pieces a worker takes at once.
  private let share: Int

  /// Work for a number of workers; pieces that take long are taken one by one.
  package init(workers: Int, share: Int = 16) {
    self.workers = max(1, workers)
    self.share = max(1, share)
  }

  /// Turns every piece into a result; each worker makes its own tool once and collects its own findings.
  package func map<Piece: Sendable, Result: Sendable, Tool>(
    _ pieces: [Piece], into diagnostics: inout DiagnosticList, tool: @Sendable () -> Tool,
    _ transform: @Sendable (Piece, Tool, inout DiagnosticList) -> Result
  ) -> [Result] {
    let next = Atomic<Int>(0)
    let collected = Mutex<(shares: [(start: Int, results: [Result])], findings: DiagnosticList)>(
      ([], DiagnosticList()))
    DispatchQueue.concurrentPerform(iterations: min(workers, max(1, pieces.count))) { _ in
      let own = tool()
      var shares: [(start: Int, results: [Result])] = []
      var findings = DiagnosticList()
      while true {
        let start = next.wrappingAdd(share, ordering: .relaxed).oldValue
        guard start < pieces.count else { break }
        let end = min(start + share, pieces.count)
        shares.append((start, (start..<end).map { transform(pieces[$0], own, &findings) }))
      }
      collected.withLock {
        $0.shares += shares
        $0.findings.add(contentsOf: findings)
      }
    }
    return collected.withLock {
      diagnostics.add(contentsOf: $0.findings)
      return $0.shares.sorted { $0.start < $1.start }.flatMap { $0.results }
    }
  }

  /// Turns every piece into a result without a tool.
  package func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], into diagnostics: inout DiagnosticList,
    _ transform: @Sendable (Piece, inout DiagnosticList) -> Result
  ) -> [Result] {
    map(pieces, into: &diagnostics, tool: {}) { piece, _, findings in transform(piece, &findings) }
  }

  /// Runs a body for every piece; after the first error no new piece is begun, and that error is thrown.
  package func forEach<Piece: Sendable, Failure: Error>(
    _ pieces: [Piece], _ body: @Sendable (Piece) throws(Failure) -> Void
  ) throws(Failure) {
    let next = Atomic<Int>(0)
    let failure = Mutex<Failure?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(workers, max(1, pieces.count))) { _ in
      while failure.withLock({ $0 == nil }) {
        let start = next.wrappingAdd(share, ordering: .relaxed).oldValue
        guard start < pieces.count else { return }
        do throws(Failure) {
          for piece in pieces[start..<min(start + share, pieces.count)] { try body(piece) }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
