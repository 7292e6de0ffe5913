import Diagnostics
import Dispatch
import Synchronization

/// Spreads independent pieces of work over all cores; results come back in the order of the pieces.
public struct ParallelWork: Sendable {
  private static let chunk = 16

  /// How many workers run at once; at least 1.
  public let workers: Int

  /// Work for a number of workers.
  public init(workers: Int) { self.workers = max(1, workers) }

  /// Turns every piece into a result.
  ///
  /// Each worker makes its own tool once and collects its own findings.
  public func map<Piece: Sendable, Result: Sendable, Tool>(
    _ pieces: [Piece], into diagnostics: inout DiagnosticList, tool: @Sendable () -> Tool,
    _ transform: @Sendable (Piece, Tool, inout DiagnosticList) -> Result
  ) -> [Result] {
    let next = Atomic<Int>(0)
    let collected = Mutex<(chunks: [(start: Int, results: [Result])], findings: DiagnosticList)>(
      ([], DiagnosticList()))
    DispatchQueue.concurrentPerform(iterations: min(workers, max(1, pieces.count))) { _ in
      let own = tool()
      var chunks: [(start: Int, results: [Result])] = []
      var findings = DiagnosticList()
      while true {
        let start = next.wrappingAdd(Self.chunk, ordering: .relaxed).oldValue
        guard start < pieces.count else { break }
        let end = min(start + Self.chunk, pieces.count)
        chunks.append((start, (start..<end).map { transform(pieces[$0], own, &findings) }))
      }
      collected.withLock {
        $0.chunks += chunks
        $0.findings.add(contentsOf: findings)
      }
    }
    return collected.withLock {
      diagnostics.add(contentsOf: $0.findings)
      return $0.chunks.sorted { $0.start < $1.start }.flatMap(\.results)
    }
  }
}
