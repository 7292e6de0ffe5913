import Synchronization

/// A body that is to run once for every number below a count, by whichever threads come for it.
final class Job: Sendable {
  /// Whether several threads can take part.
  var isShared: Bool { count > 1 }

  private let body: @Sendable (Int) -> Void
  private let count: Int
  private let next = Atomic(0)
  private let ended = Atomic(0)
  private let waiting = Mutex<[Signal]>([])

  init(count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Whether a thread that comes now finds something to do.
  var isOpen: Bool { next.load(ordering: .relaxed) < count }

  /// Whether all numbers have ended.
  var hasEnded: Bool { ended.load(ordering: .acquiring) == count }

  /// Runs the body for the numbers that nobody has taken.
  func help() {
    while let number = takeNumber() {
      body(number)
      noteEnd()
    }
  }

  /// Takes the numbers that nobody has, so that they never run.
  func close() {
    while takeNumber() != nil { noteEnd() }
  }

  /// Waits until all numbers have ended.
  func wait() {
    guard !hasEnded else { return }
    let signal = Signal()
    announce(to: signal)
    while !hasEnded { signal.wait() }
  }

  /// Raises a signal when all numbers have ended; at once where they have.
  func announce(to signal: Signal) {
    let isLate = waiting.withLock { waiting in
      waiting.append(signal)
      return hasEnded
    }
    if isLate { signal.raise() }
  }

  private func takeNumber() -> Int? {
    guard isOpen else { return nil }
    let number = next.add(1, ordering: .acquiringAndReleasing).oldValue
    return number < count ? number : nil
  }

  private func noteEnd() {
    guard ended.add(1, ordering: .acquiringAndReleasing).newValue == count else { return }
    for signal in waiting.withLock(\.self) { signal.raise() }
  }
}
