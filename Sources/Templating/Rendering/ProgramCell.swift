import Synchronization

/// Keeps the program that the first of several workers makes.
final class ProgramCell: Sendable {
  private let kept = Mutex<Program?>(nil)

  /// The program, made where it is not there yet; others wait meanwhile.
  func program(_ make: () -> sending Program?) -> Program? {
    kept.withLock { kept in
      if kept == nil { kept = make() }
      return kept
    }
  }
}
