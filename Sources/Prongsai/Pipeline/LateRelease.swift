import Glibc
import Workers

/// Frees what a build held after it has ended, or never where the program ends with it.
enum LateRelease {
  private final class Held: Sendable {
    let value: any Sendable
    init(_ value: any Sendable) { self.value = value }
  }

  /// Longer than a build takes to end once it lets go, so that the caller's hold is never the last; in microseconds.
  private static let delay: useconds_t = 200_000

  /// Lets go of a value on another thread, a while later; never where the program ends with the build.
  static func of(_ value: some Sendable, isLast: Bool) {
    guard !isLast else {
      _ = Unmanaged.passRetained(Held(value))
      return
    }
    _ = SystemThread.begin {
      usleep(delay)
      withExtendedLifetime(value) {}
    }
  }
}
