import CThreads
import Synchronization

/// The threads of the program beside its first one, which take on whatever work is there.
///
/// Whoever asks for work takes part in it and never waits for a thread to be free, so that work inside of work cannot
/// come to a standstill.
public final class WorkerPool: Sendable {
  /// The one pool of the program: a thread for every further processor, and at least one.
  public static let shared = WorkerPool(helpers: Processors.usable.count - 1)

  private struct State {
    var jobs: [Job] = []
    /// The threads of the pool that have nothing to do.
    var idle: [Helper] = []
    /// What lets other threads go on, which wait for a result.
    var guests: [Signal] = []
    var helpers = 0

    /// Takes away up to some threads that can help with a job.
    mutating func helpers(for job: Job, _ count: Int) -> (own: [Helper], guests: [Signal]) {
      let own = Array(idle.suffix(count))
      idle.removeLast(own.count)
      let others = job.isShared ? Array(guests.suffix(count - own.count)) : []
      guests.removeLast(others.count)
      return (own, others)
    }
  }

  private let state = Mutex(State())
  private let most: Int

  private init(helpers: Int) {
    most = max(1, helpers)
    variables_settle()
  }

  /// Runs a body once for every number below a count, on this thread and on others; returns when all have ended.
  public func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
    guard count > 1 else {
      for number in 0..<max(0, count) { body(number) }
      return
    }
    withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        nonisolated(unsafe) let pointer = pointer
        let job = Job(count: count) { Self.call(pointer, $0) }
        offer(job, to: count - 1)
        job.help()
        job.wait()
        withdraw(job)
      }
    }
  }

  // A thread must hold the body no longer than it runs it, since whoever asked may return right after.
  @inline(never)
  private static func call(_ body: UnsafePointer<@Sendable (Int) -> Void>, _ number: Int) {
    body.pointee(number)
  }

  /// Offers a job to some threads.
  func offer(_ job: Job, to count: Int) {
    let (woken, begun) = state.withLock { state in
      state.jobs.append(job)
      let woken = state.helpers(for: job, count)
      let begun = min(count - woken.own.count - woken.guests.count, most - state.helpers)
      state.helpers += begun
      return (woken, begun)
    }
    for helper in woken.own { helper.wake() }
    // A guest may have gone on meanwhile, so that nothing of it is touched but its signal.
    for guest in woken.guests { guest.raise() }
    for _ in 0..<begun where !Helper.begin({ [self] in serve(as: $0) }) {
      state.withLock { $0.helpers -= 1 }
    }
  }

  /// Offers a job no longer.
  func withdraw(_ job: Job) {
    state.withLock { state in state.jobs.removeAll { $0 === job } }
  }

  /// Waits until a job has ended, and takes part in whatever several threads can share meanwhile.
  ///
  /// What one thread alone can do is left to others, since it might take longer than the wait.
  func wait(for job: Job) {
    guard !job.hasEnded else { return }
    let signal = Signal()
    job.announce(to: signal)
    while !job.hasEnded {
      let other = state.withLock { state in
        let other = state.jobs.first { $0.isOpen && $0.isShared }
        if other == nil { state.guests.append(signal) }
        return other
      }
      if let other {
        other.help()
      } else {
        signal.wait()
        state.withLock { state in state.guests.removeAll { $0 === signal } }
      }
    }
  }

  /// What a thread does from its beginning on.
  private func serve(as helper: Helper) {
    while true {
      // What a closed job held goes with it, outside of the lock: it may be work that is withdrawn in its turn.
      let (job, closed) = state.withLock { state in
        let closed = state.jobs.filter { !$0.isOpen }
        if !closed.isEmpty { state.jobs.removeAll { !$0.isOpen } }
        if state.jobs.isEmpty { state.idle.append(helper) }
        return (state.jobs.first, closed)
      }
      withExtendedLifetime(closed) {}
      if let job { job.help() } else { helper.sleep() }
    }
  }
}
