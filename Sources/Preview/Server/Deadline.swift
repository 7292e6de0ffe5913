/// Ends work that takes too long.
enum Deadline {
  /// The time was up.
  struct Passed: Error {}

  /// Does some work within a time; throws `Passed` where it takes longer.
  static func within<Value: Sendable>(
    _ time: Duration, _ work: @Sendable @escaping () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: time)
        throw Passed()
      }
      guard let value = try await group.next() else { throw Passed() }
      return value
    }
  }
}
