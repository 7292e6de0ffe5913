import Glibc

/// What a finished file gets besides its bytes.
struct FileSettings: Sendable {
  var permissions: mode_t = 0o644
  /// Seconds since 1970; absent leaves the time of writing.
  var modificationTime: Int?
  var isSynced = false
  /// Whether a new file has mode 0644 already, since nothing masks it where the file is made.
  var isCreatedWithPermissions = false
}
