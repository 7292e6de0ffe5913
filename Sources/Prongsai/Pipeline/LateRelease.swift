import Dispatch

/// Frees what a build held after it has ended, or not at all where the program ends with it.
enum LateRelease {
  /// Longer than a build takes to end once it lets go, so that the caller's hold is never the last.
  private static let delay = DispatchTimeInterval.milliseconds(200)

  /// Lets go of a value on another core, a while later.
  static func of(_ value: some Sendable) {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + delay) {
      withExtendedLifetime(value) {}
    }
  }
}
