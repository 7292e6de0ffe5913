import Diagnostics
import Synchronization

/// What the last build came to, and the browsers that wait for the next.
package final class PreviewState: Sendable {
  private struct Current {
    var build: Int
    var errors: [Diagnostic] = []
    var nextListener = 0
    var listeners: [Int: AsyncStream<String>.Continuation] = [:]
  }

  let language: Language
  private let current: Mutex<Current>

  /// A state before the first build; the mark tells this run of the server from the one before.
  package init(language: Language, mark: Int) {
    self.language = language
    current = Mutex(Current(build: mark))
  }

  /// Notes a build and tells every browser; errors are shown until a build without any.
  ///
  /// A build that changed neither the site nor its errors leaves the browsers alone.
  package func finish(errors: [Diagnostic], isChanged: Bool = true) {
    current.withLock { current in
      guard isChanged || errors != current.errors else { return }
      current.build += 1
      current.errors = errors
      for listener in current.listeners.values { listener.yield(Self.event(current.build)) }
    }
  }

  var errors: [Diagnostic] { current.withLock(\.errors) }
  var build: Int { current.withLock(\.build) }
  /// How many browsers wait.
  var listeners: Int { current.withLock(\.listeners.count) }

  /// Server-sent events: the present build at once, then each that follows, and a sign of life between them.
  func events() -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(4))
    let number = current.withLock { current in
      current.nextListener += 1
      current.listeners[current.nextListener] = continuation
      continuation.yield(Self.event(current.build))
      return current.nextListener
    }
    let pulse = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: .seconds(10))
        continuation.yield(": \n\n")
      }
    }
    continuation.onTermination = { _ in
      pulse.cancel()
      _ = self.current.withLock { $0.listeners.removeValue(forKey: number) }
    }
    return stream
  }

  private static func event(_ build: Int) -> String { "event: build\ndata: \(build)\n\n" }
}
