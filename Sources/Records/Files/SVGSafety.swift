/// Finds what would run or load something else when an SVG is opened by itself.
enum SVGSafety {
  private static let forbidden = [
    "<script", "<foreignobject", "<iframe", "<embed", "<object", "javascript:", "<!entity", "<set",
    "<animate",
    "data:text",
  ]

  /// The first active part found, in lower case; absent where the picture is only a picture.
  static func activePart(in bytes: [UInt8]) -> String? {
    let folded = bytes.filter { $0 != 0 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if let found = forbidden.first(where: { folded.contains(text: $0) }) { return found }
    return eventAttribute(in: folded)
  }

  private static func eventAttribute(in folded: [UInt8]) -> String? {
    for index in folded.indices.dropFirst().dropLast(2)
    where folded[index] == 0x6F && folded[index + 1] == 0x6E
      && (folded[index - 1] <= 0x20 || folded[index - 1] == 0x22 || folded[index - 1] == 0x27
        || folded[index - 1] == 0x2F)
    {
      let name = folded[index...].prefix { 0x61...0x7A ~= $0 }
      let rest = folded[(index + name.count)...].drop { $0 <= 0x20 }
      if name.count > 3, rest.first == 0x3D { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }
}
