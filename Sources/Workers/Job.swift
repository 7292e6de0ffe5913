import Synchronization

/// A body that is to run once for every number below a count, by whichever threads come for it.
final class Job: Sendable {
  private let body: @Sendable (Int) -> Void
  private let count: Int
  private let next = Atomic(0)
  private let ended = Atomic(0)
  private let end = Signal()

  init(count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Whether a thread that comes now finds something to do.
  var isOpen: Bool { next.load(ordering: .relaxed) < count }

  /// Runs the body for the numbers that nobody has taken.
  func help() {
    while let number = takeNumber() {
      body(number)
      note(1)
    }
  }

  /// Takes part, and then waits until all others have ended too.
  func finish() {
    help()
    end.waitForGood()
  }

  /// Takes the numbers that nobody has, so that they never run, and waits until all others have ended.
  func abandon() {
    while takeNumber() != nil { note(1) }
    end.waitForGood()
  }

  private func takeNumber() -> Int? {
    guard isOpen else { return nil }
    let number = next.add(1, ordering: .acquiringAndReleasing).oldValue
    return number < count ? number : nil
  }

  private func note(_ more: Int) {
    if ended.add(more, ordering: .acquiringAndReleasing).newValue == count { end.raise() }
  }
}
