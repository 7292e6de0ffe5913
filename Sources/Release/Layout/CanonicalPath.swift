import Glibc

/// An absolute path with links and dots resolved, as far as it exists.
struct CanonicalPath: Equatable, Sendable {
  let text: String

  init(_ path: String) {
    text = Self.resolve(Array(path.utf8))
  }

  /// Whether it is the other path or lies below it.
  func isInside(_ other: CanonicalPath) -> Bool {
    if text == other.text || other.text == "/" { return true }
    return Array(text.utf8).starts(with: Array(other.text.utf8) + [UInt8(ascii: "/")])
  }

  private static func resolve(_ path: [UInt8]) -> String {
    let text = String(decoding: path, as: UTF8.self)
    if let resolved = realpath(text, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return text }
    let last = String(decoding: path[(slash + 1)...], as: UTF8.self)
    let parent = resolve(Array(path[..<slash]))
    return parent == "/" ? "/" + last : parent + "/" + last
  }
}
