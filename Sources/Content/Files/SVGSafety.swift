import ThaiText

/// Finds what would run or load something else when an SVG is opened by itself.
enum SVGSafety {
  private static let forbiddenElements: Set = [
    "script", "foreignobject", "iframe", "embed", "object", "set", "handler", "listener", "audio", "video",
  ]
  private static let forbiddenTexts = [
    "javascript:", "vbscript:", "data:text", "<!entity", "<?xml-stylesheet", "@import", "url(http",
    "url('http",
    "url(\"http", "url(//", "url('//", "url(\"//",
  ]

  /// The first active part found, in lower case; nil if the picture is only a picture.
  static func activePart(in bytes: [UInt8]) -> String? {
    let folded = CharacterReferences.decoded(bytes.filter { $0 != 0 })
      .map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let dense = folded.filter { $0 > 0x20 }
    if let found = forbiddenTexts.first(where: { dense.firstIndex(of: Array($0.utf8)) != nil }) {
      return found
    }
    return element(in: folded) ?? eventAttribute(in: folded)
  }

  private static func element(in folded: [UInt8]) -> String? {
    var index = 0
    while let start = folded[index...].firstIndex(of: 0x3C) {
      let tag = folded[(start + 1)...].prefix { $0 != 0x3E && $0 != 0x3C }
      let qualified = tag.prefix { $0 > 0x20 && $0 != 0x2F }
      let name = String(decoding: qualified.split(separator: 0x3A).last ?? qualified, as: UTF8.self)
      if forbiddenElements.contains(name) || name.hasPrefix("animate") { return "<" + name }
      if name != "a", loadsFromElsewhere(tag) { return "<\(name) href" }
      index = tag.endIndex
    }
    return nil
  }

  private static func loadsFromElsewhere(_ tag: ArraySlice<UInt8>) -> Bool {
    let dense = Array(tag.filter { $0 > 0x20 })
    var start = 0
    while let found = dense.firstIndex(of: Array("href=".utf8), from: start) {
      start = found + 5
      let value = dense[start...].drop { $0 == 0x22 || $0 == 0x27 }
      if value.starts(with: "http".utf8) || value.starts(with: "//".utf8) { return true }
    }
    return false
  }

  private static func eventAttribute(in folded: [UInt8]) -> String? {
    for index in folded.indices.dropFirst().dropLast(2)
    where folded[index] == 0x6F && folded[index + 1] == 0x6E
      && (folded[index - 1] <= 0x20 || folded[index - 1] == 0x22 || folded[index - 1] == 0x27
        || folded[index - 1] == 0x2F)
    {
      let name = folded[index...].prefix { 0x61...0x7A ~= $0 }
      let rest = folded[(index + name.count)...].drop { $0 <= 0x20 }
      if name.count > 3, rest.first == 0x3D, isQuote(rest.dropFirst()) || folded[index - 1] == 0x2F {
        return String(decoding: name, as: UTF8.self)
      }
    }
    return nil
  }

  private static func isQuote(_ value: ArraySlice<UInt8>) -> Bool {
    value.first { $0 > 0x20 }.map { $0 == 0x22 || $0 == 0x27 } ?? false
  }
}

/// Undoes the character references of XML that stand for ASCII, behind which words can be hidden.
enum CharacterReferences {
  private static let named: [[UInt8]: UInt8] = [
    Array("colon".utf8): 0x3A, Array("Tab".utf8): 0x09, Array("NewLine".utf8): 0x0A,
  ]
  private static let longest = 12

  /// The bytes with every such reference as the byte that it stands for.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x26,
        let end = bytes[index...].prefix(longest).firstIndex(of: 0x3B),
        let byte = value(of: bytes[(index + 1)..<end])
      {
        result.append(byte)
        index = end + 1
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func value(of reference: ArraySlice<UInt8>) -> UInt8? {
    guard reference.first == 0x23 else { return named[Array(reference)] }
    let digits = reference.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 } == 0x78
    let code = UInt32(
      String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return code.flatMap { $0 < 0x80 ? UInt8($0) : nil }
  }
}
