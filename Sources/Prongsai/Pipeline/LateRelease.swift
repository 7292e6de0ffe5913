import Glibc
import Workers

/// Frees what a build held after it has ended, or not at all where the program ends with it.
enum LateRelease {
  /// Longer than a build takes to end once it lets go, so that the caller's hold is never the last; in microseconds.
  private static let delay: useconds_t = 200_000

  /// Lets go of a value on another thread, a while later.
  static func of(_ value: some Sendable) {
    _ = SystemThread.begin {
      usleep(delay)
      withExtendedLifetime(value) {}
    }
  }
}
