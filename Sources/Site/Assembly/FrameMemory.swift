import Content
import Synchronization

/// Keeps the shared parts of frames by folder, so that a folder of thousands of pages makes them once.
final class FrameMemory: Sendable {
  private let frames = Mutex<[[String]: SharedFrame]>([:])

  /// The shared parts for a page, made at most once a folder and worker; top-level pages share nothing.
  ///
  /// A page that the menu itself names must not ask: its link to itself is its own.
  func shared(for page: SitePath, make: () -> SharedFrame) -> SharedFrame {
    let folder = Array(page.parts.dropLast())
    guard !folder.isEmpty, page.isPage else { return make() }
    if let known = frames.withLock({ $0[folder] }) { return known }
    let made = make()
    frames.withLock { $0[folder] = made }
    return made
  }
}
