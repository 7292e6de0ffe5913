import Synchronization

/// How often each template was used, how many bytes it made and how long it took, over all workers.
package final class TemplateMetrics: Sendable {
  /// The figures of one template.
  package struct Figures: Sendable {
    /// How many pages it made.
    package var pages = 0
    /// How many bytes it made.
    package var bytes = 0
    /// How long it took, added up over all workers.
    package var duration = Duration.zero
  }

  private let all = Mutex<[String: Figures]>([:])

  /// No figures yet.
  package init() {}

  /// Notes one page.
  package func add(_ name: String, bytes: Int, duration: Duration) {
    all.withLock { figures in
      var own = figures[name] ?? Figures()
      own.pages += 1
      own.bytes += bytes
      own.duration += duration
      figures[name] = own
    }
  }

  /// The figures by template, the slowest first.
  package var figures: [(name: String, figures: Figures)] {
    all.withLock { figures in
      figures.map { ($0.key, $0.value) }.sorted { ($1.1.duration, $0.0) < ($0.1.duration, $1.0) }
    }
  }
}
