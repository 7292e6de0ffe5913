import CThreads

/// Threads as the system makes them.
public enum SystemThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Begins a thread for a body that mostly waits, beside those of the pool; false where the system has none to give.
  public static func begin(_ body: @escaping @Sendable () -> Void) -> Bool { begin(on: nil, body) }

  /// Begins a thread that may run on some processors only, or on any.
  static func begin(on processors: Processors?, _ body: @escaping @Sendable () -> Void) -> Bool {
    let held = Unmanaged.passRetained(Body(body))
    let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      guard let pointer else { return nil }
      let body = Unmanaged<Body>.fromOpaque(pointer)
      body.takeUnretainedValue().run()
      body.release()
      return nil
    }
    let isBegun =
      if let processors {
        withUnsafePointer(to: processors.set) { thread_begin($0, run, held.toOpaque()) }
      } else {
        thread_begin(nil, run, held.toOpaque())
      }
    if !isBegun { held.release() }
    return isBegun
  }
}
