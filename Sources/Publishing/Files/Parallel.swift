import Dispatch
import Synchronization

/// Work spread over a few threads.
enum Parallel {
  /// Runs a body for every item; the first error ends the share in which it came and is thrown.
  static func forEach<Item: Sendable>(
    _ items: [Item], workers: Int, _ body: @Sendable (Item) throws -> Void
  ) throws {
    let shares = max(1, min(workers, items.count / 64 + 1))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: shares) { share in
      let range = (items.count * share / shares)..<(items.count * (share + 1) / shares)
      do {
        for item in items[range] { try body(item) }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Runs two bodies side by side.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let results = Mutex<(Result<First, any Error>?, Result<Second, any Error>?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { share in
      if share == 0 {
        let result = Result { try first() }
        results.withLock { $0.0 = result }
      } else {
        let result = Result { try second() }
        results.withLock { $0.1 = result }
      }
    }
    guard case (let one?, let other?) = results.withLock({ $0 }) else { throw CancellationError() }
    return (try one.get(), try other.get())
  }
}
