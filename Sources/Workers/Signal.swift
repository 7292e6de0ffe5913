import Glibc

/// A counted signal between threads: every raise lets one wait through.
final class Signal: Sendable {
  // The C library guards its own value; it must only never move.
  nonisolated(unsafe) private let value = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(value, 0, 0) }

  deinit {
    sem_destroy(value)
    value.deallocate()
  }

  func raise() { sem_post(value) }

  func wait() {
    while sem_wait(value) != 0 {}
  }
}
