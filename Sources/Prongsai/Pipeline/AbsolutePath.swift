import Files
import Glibc

/// Turns a path of the command line into an absolute one.
enum AbsolutePath {
  /// The path with links resolved; joined to the working folder where it does not exist.
  static func of(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard path.utf8.first != 0x2F, let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }
}
