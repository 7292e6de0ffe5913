import Synchronization
import Workers

/// Writes what was staged back to the disk while more is being made, so that the release waits for the rest only.
///
/// It promises nothing: the release is written back once more before it goes live.
final class EarlyWriteBack: Sendable {
  /// How much must have been staged for a round to pay.
  static let stretch = 8 << 20

  private let staged = Atomic(0)
  private let isRunning = Atomic(false)

  /// Notes bytes that were written below a folder; begins a round where there are enough and none is under way.
  func note(_ count: Int, in folder: DirectoryHandle) {
    guard staged.add(count, ordering: .relaxed).newValue >= Self.stretch, begin() else { return }
    staged.store(0, ordering: .relaxed)
    let isBegun = SystemThread.begin { [self] in
      _ = kernelSync(folder.descriptor)
      isRunning.store(false, ordering: .relaxed)
    }
    if !isBegun { isRunning.store(false, ordering: .relaxed) }
  }

  private func begin() -> Bool {
    isRunning.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged
  }
}
