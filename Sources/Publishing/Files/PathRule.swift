/// What a path of the site must be, so that it can never leave the tree or break the manifest.
enum PathRule {
  /// Files of the release itself start with this at the top of the tree.
  static let reservedPrefix = Array(".prongsai".utf8)

  /// Why a path is refused; absent for a good one.
  static func fault(in path: String) -> PathFault? {
    var path = path
    if path.withUTF8({ isGood(UnsafeRawBufferPointer($0)) }) { return nil }
    return fault(inBytes: Array(path.utf8)[...])
  }

  /// Why the bytes of a path are refused.
  static func fault(inBytes bytes: ArraySlice<UInt8>) -> PathFault? {
    guard let first = bytes.first else { return .empty }
    if first == UInt8(ascii: "/") { return .absolute }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return .control }
    if bytes.count > Manifest.longestPath { return .tooLong }
    if bytes.starts(with: reservedPrefix) { return .reserved }
    var start = bytes.startIndex
    while let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) {
      if let fault = fault(inPart: bytes[start..<slash]) { return fault }
      start = slash + 1
    }
    return fault(inPart: bytes[start...])
  }

  /// Whether there is no fault in a path, told in one pass.
  static func isGood(_ path: UnsafeRawBufferPointer) -> Bool {
    guard !path.isEmpty, path.count <= Manifest.longestPath, !path.starts(with: reservedPrefix) else {
      return false
    }
    let (slash, backslash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: "."))
    var start = 0
    for index in 0...path.count {
      let byte = index < path.count ? path[index] : slash
      if byte < 0x20 || byte == 0x7F || byte == backslash { return false }
      guard byte == slash else { continue }
      let count = index - start
      if count == 0 || count > 255 { return false }
      if path[start] == dot, count == 1 || (count == 2 && path[start + 1] == dot) { return false }
      start = index + 1
    }
    return true
  }

  private static func fault(inPart part: ArraySlice<UInt8>) -> PathFault? {
    if part.isEmpty { return .emptyPart }
    if part.count > 255 { return .tooLong }
    let dot = UInt8(ascii: ".")
    return part.count <= 2 && part.allSatisfy { $0 == dot } ? .leavesTree : nil
  }
}
