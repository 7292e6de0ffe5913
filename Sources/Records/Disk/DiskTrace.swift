import Synchronization

/// Notes everything that a build looks at below the project's folder, so that the next one can tell whether any
/// of it changed.
public final class DiskTrace: Sendable {
  private struct Notes {
    var sightings: [String: Sighting] = [:]
    var isSteady = true
  }

  private let notes = Mutex(Notes())

  /// A trace of nothing.
  public init() {}

  /// Notes what was found under a path.
  func note(_ path: String, _ sighting: Sighting) {
    notes.withLock {
      if let before = $0.sightings.updateValue(sighting, forKey: path), before != sighting {
        $0.isSteady = false
      }
    }
  }

  /// Notes that a path could not be looked at.
  func note(_ path: String, _ fault: DiskFault) {
    if fault == .missing { note(path, .absent) } else { notes.withLock { $0.isSteady = false } }
  }

  /// What was found by path; absent where something changed under the build or could not be looked at.
  public var sightings: [String: Sighting]? { notes.withLock { $0.isSteady ? $0.sightings : nil } }
}
