import CThreads

/// A thread of a pool, as long as the program runs.
final class Helper: Sendable {
  private let signal = Signal()
  private let number: Int32

  /// The thread that asks.
  private init() { number = thread_number() }

  /// Begins a thread, away from the processor that this one runs on; false where the system has none to give.
  static func begin(_ body: @escaping @Sendable (Helper) -> Void) -> Bool {
    SystemThread.begin(on: Processors.usable.others) {
      thread_widen_heap(HeapStep.ofHelpers, HeapStep.usual)
      Processors.usable.admit()
      body(Helper())
    }
  }

  /// Lets the thread go on, away from the processor that this one runs on.
  ///
  /// Some virtual machines keep a program on one processor for milliseconds where they are not told otherwise.
  func wake() {
    Processors.usable.others?.admit(number)
    signal.raise()
  }

  /// Waits to be woken.
  func sleep() {
    signal.wait()
    Processors.usable.admit()
  }
}
