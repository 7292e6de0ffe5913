/// Tells about a path by its bytes.
enum PathParts {
  /// Whether no part of a path leads upwards and the system would see all of it.
  static func isInside(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
      var start = 0
      for index in 0...bytes.count {
        let byte = index < bytes.count ? bytes[index] : slash
        if byte == 0 { return false }
        guard byte == slash else { continue }
        if index == start + 2, bytes[start] == dot, bytes[start + 1] == dot { return false }
        start = index + 1
      }
      return true
    }
  }
}
