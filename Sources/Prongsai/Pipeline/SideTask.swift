import Dispatch
import Synchronization

/// Work that runs beside what its maker does, until its result is taken.
final class SideTask<Result: Sendable>: Sendable {
  private let body: @Sendable () -> Result
  private let found = Mutex<Result?>(nil)
  private let work = DispatchGroup()

  /// Begins at once on another thread, or waits for being asked where there is none to spare.
  init(isBeside: Bool, _ body: @escaping @Sendable () -> Result) {
    self.body = body
    guard isBeside else { return }
    DispatchQueue.global(qos: .userInitiated).async(group: work) { [self] in
      let result = body()
      found.withLock { $0 = result }
    }
  }

  /// Hands the result over, once there is one.
  func take() -> Result {
    work.wait()
    let result = found.withLock { found in
      defer { found = nil }
      return found
    }
    return result ?? body()
  }
}
