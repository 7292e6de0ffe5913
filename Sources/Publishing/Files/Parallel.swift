import Synchronization
import Workers

/// Work spread over a few threads.
enum Parallel {
  /// Runs a body for every item; the first error ends the share in which it came and is thrown.
  static func forEach<Item: Sendable>(
    _ items: [Item], workers: Int, _ body: @Sendable (Item) throws -> Void
  ) throws {
    let shares = max(1, min(workers, items.count / 64 + 1))
    if shares == 1 { return try items.forEach(body) }
    let failure = Mutex<(any Error)?>(nil)
    WorkerPool.shared.run(shares) { share in
      let range = (items.count * share / shares)..<(items.count * (share + 1) / shares)
      do {
        for item in items[range] { try body(item) }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Runs a body for shares of the numbers below a count; the first error is thrown.
  static func ranges(_ count: Int, workers: Int, _ body: @Sendable (Range<Int>) throws -> Void) throws {
    let size = 128
    let shares = (count + size - 1) / size
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    WorkerPool.shared.run(max(1, min(workers, shares))) { _ in
      do {
        while let share = Optional(next.add(1, ordering: .relaxed).oldValue), share < shares {
          try body((share * size)..<min(count, (share + 1) * size))
        }
      } catch {
        next.store(shares, ordering: .relaxed)
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// What a body gives for every number below a count, in their order.
  static func map<Result: Sendable>(
    _ count: Int, workers: Int, _ body: @Sendable (Int) throws -> Result
  ) throws -> [Result] {
    try shares(count, workers: workers) { try $0.map(body) }.flatMap(\.self)
  }

  /// What a body gives for shares of the numbers below a count, in their order.
  static func shares<Result: Sendable>(
    _ count: Int, workers: Int, _ body: @Sendable (Range<Int>) throws -> Result
  ) throws -> [Result] {
    let shares = Mutex<[(start: Int, result: Result)]>([])
    try ranges(count, workers: workers) { range in
      let result = try body(range)
      shares.withLock { $0.append((range.lowerBound, result)) }
    }
    return shares.withLock { $0.sorted { $0.start < $1.start }.map(\.result) }
  }

  /// Runs two bodies side by side.
  static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () throws -> First, _ second: @Sendable () throws -> Second
  ) throws -> (First, Second) {
    let (one, other) = WorkerPool.shared.both({ Result { try first() } }, { Result { try second() } })
    return (try one.get(), try other.get())
  }

  /// Runs a body that mostly waits beside another, which has all cores to itself.
  static func beside<Result>(
    _ waiting: @escaping @Sendable () throws -> Void, _ body: () throws -> Result
  ) throws -> Result {
    let side = SideTask(on: .ownThread) { Swift.Result { try waiting() } }
    let result = Swift.Result { try body() }
    try side.take().get()
    return try result.get()
  }
}
