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
    let collected = Mutex<(results: [(Int, Result)], findings: DiagnosticList)>(([], DiagnosticList()))
    DispatchQueue.concurrentPerform(iterations: min(workers, max(1, pieces.count))) { _ in
      let own = tool()
      var results: [(Int, Result)] = []
      var findings = DiagnosticList()
      while true {
        let start = next.wrappingAdd(Self.chunk, ordering: .relaxed).oldValue
        guard start < pieces.count else { break }
        for index in start..<min(start + Self.chunk, pieces.count) {
          results.append((index, transform(pieces[index], own, &findings)))
        }
      }
      collected.withLock {
        $0.results += results
        $0.findings.add(contentsOf: findings)
      }
    }
    return collected.withLock {
      diagnostics.add(contentsOf: $0.findings)
      return $0.results.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}
