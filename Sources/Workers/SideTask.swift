import Synchronization

/// Work that runs beside what its maker does, until its result is asked for.
public final class SideTask<Result: Sendable>: Sendable {
  /// Where such work runs.
  public enum Place: Sendable {
    /// With whoever asks for the result.
    case whereAsked
    /// On one of the pool's threads, if one is free before the result is asked for.
    case pool
    /// On a thread of its own, since it mostly waits.
    case ownThread
  }

  private final class Found: Sendable {
    let result = Mutex<Result?>(nil)
  }

  private let found = Found()
  private let job: Job
  private let body: @Sendable () -> Result

  /// Begins at once where the place allows it.
  public init(on place: Place = .pool, _ body: @escaping @Sendable () -> Result) {
    let job = Job(count: 1) { [found] _ in
      let result = body()
      found.result.withLock { $0 = result }
    }
    self.job = job
    self.body = body
    switch place {
    case .whereAsked: break
    case .pool: WorkerPool.shared.offer(job, to: 1)
    case .ownThread: _ = SystemThread.begin { job.help() }
    }
  }

  /// Begins beside its maker, or waits for being asked where there is no thread to spare.
  public convenience init(isBeside: Bool, _ body: @escaping @Sendable () -> Result) {
    self.init(on: isBeside ? .pool : .whereAsked, body)
  }

  // What was not begun by then nobody will ask for.
  deinit {
    job.close()
    WorkerPool.shared.withdraw(job)
  }

  /// The result, once there is one.
  public var result: Result {
    wait()
    return found.result.withLock(\.self) ?? body()
  }

  /// Hands the result over and keeps nothing of it; who asks again has the work done again.
  public func take() -> Result {
    wait()
    let result = found.result.withLock { result in
      defer { result = nil }
      return result
    }
    return result ?? body()
  }

  /// Does the work unless another thread does, and returns when it has ended.
  public func wait() {
    job.help()
    WorkerPool.shared.wait(for: job)
    WorkerPool.shared.withdraw(job)
  }

  /// Returns when nothing of it runs, and nothing will.
  public func abandon() {
    job.close()
    job.wait()
    WorkerPool.shared.withdraw(job)
  }
}
