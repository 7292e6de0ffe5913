import Synchronization

extension WorkerPool {
  /// Runs two bodies side by side, where a thread is free for the second.
  public func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let own = Mutex<First?>(nil)
    let other = Mutex<Second?>(nil)
    run(2) { number in
      if number == 0 {
        let result = first()
        own.withLock { $0 = result }
      } else {
        let result = second()
        other.withLock { $0 = result }
      }
    }
    guard let result = own.withLock(\.self), let otherResult = other.withLock(\.self) else {
      return (first(), second())
    }
    return (result, otherResult)
  }
}
