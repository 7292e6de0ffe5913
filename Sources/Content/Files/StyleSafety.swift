/// Finds what a style sheet or a style attribute of a picture would load or hide.
enum StyleSafety {
  private static let rules: Set = [
    "media", "supports", "font-face", "keyframes", "-webkit-keyframes", "page", "charset",
  ]
  /// Functions and properties by which something else than `url(` loads or runs.
  private static let loading = [
    "image-set(", "image(", "src(", "element(", "cross-fade(", "expression(", "paint(", "attr(",
    "-moz-binding",
    "behavior:",
  ]

  /// The first part that is not certain to be harmless; nil if there is none.
  static func fault(in text: String) -> String? {
    let bytes = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if bytes.contains(UInt8(ascii: "\\")) { return "\\" }
    if let found = loading.first(where: { bytes.firstIndex(of: Array($0.utf8)) != nil }) { return found }
    return rule(in: bytes) ?? address(in: bytes)
  }

  /// An `@` that begins anything but one of the rules that cannot load.
  private static func rule(in bytes: [UInt8]) -> String? {
    var start = 0
    while let found = bytes[start...].firstIndex(of: UInt8(ascii: "@")) {
      let name = bytes[(found + 1)...].prefix { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") }
      let text = String(decoding: name, as: UTF8.self)
      guard rules.contains(text) else { return "@" + text }
      start = name.endIndex
    }
    return nil
  }

  private static func address(in bytes: [UInt8]) -> String? {
    let opening = Array("url(".utf8)
    var start = 0
    while let found = bytes.firstIndex(of: opening, from: start) {
      start = found + opening.count
      let written = bytes[start...].drop { $0 <= 0x20 }
      let quote = written.first.flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
      let inside = quote == nil ? written : written.dropFirst()
      let address = inside.prefix { quote.map { $0 } != $0 && (quote != nil || $0 != UInt8(ascii: ")")) }
      guard PictureAddress.isWithin(address, mayHoldPicture: true) else {
        return "url(" + String(decoding: address.prefix(60), as: UTF8.self)
      }
    }
    return nil
  }
}

/// Addresses in a picture: only those that lead to a part of the picture, or that hold a small picture themselves.
enum PictureAddress {
  private static let largest = 1_048_576
  private static let pictures = ["png", "jpeg", "jpg", "gif", "webp"].map {
    Array("data:image/\($0);base64,".utf8)
  }

  /// Whether nothing is loaded from elsewhere and nothing led to; ASCII letters have to be in lower case.
  static func isWithin(_ address: ArraySlice<UInt8>, mayHoldPicture: Bool) -> Bool {
    if address.first == UInt8(ascii: "#") { return true }
    guard mayHoldPicture, address.count <= largest,
      let head = pictures.first(where: { address.starts(with: $0) })
    else { return false }
    return address.dropFirst(head.count).allSatisfy {
      0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 || 0x41...0x5A ~= $0 || $0 <= 0x20
        || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=")
    }
  }
}
