import Glibc

/// Calls on a descriptor that somebody else closes; each leaves `errno` where it fails.
enum Descriptor {
  /// Writes all bytes at the end, however the system splits them.
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return true
  }

  /// Gives a file its permissions and time, and writes it back where asked.
  static func settle(_ descriptor: Int32, _ settings: FileSettings) -> Bool {
    if !settings.isCreatedWithPermissions, fchmod(descriptor, settings.permissions) != 0 { return false }
    if let seconds = settings.modificationTime {
      let times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      if futimens(descriptor, times) != 0 { return false }
    }
    return !settings.isSynced || fsync(descriptor) == 0
  }
}
