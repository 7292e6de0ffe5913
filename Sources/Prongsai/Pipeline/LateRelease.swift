import Dispatch

/// Frees what a build held beside what comes after it, or not at all where the program ends before.
enum LateRelease {
  /// Lets go of a value on another core.
  static func of(_ value: some Sendable) {
    DispatchQueue.global(qos: .utility).async { withExtendedLifetime(value) {} }
  }
}
