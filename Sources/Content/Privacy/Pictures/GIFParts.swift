/// Takes a GIF apart into its blocks: comments and notes of programs are left out, how often it is repeated stays.
struct GIFParts {
  private static let kept = ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]

  private var picture: PictureParts
  private var index = 13
  private var hasPixels = false

  /// What is published; nil if it is no whole picture.
  static func read(_ bytes: [UInt8]) -> PictureParts? {
    guard bytes.count > 13, ["GIF87a", "GIF89a"].contains(where: { bytes.starts(with: $0.utf8) }) else {
      return nil
    }
    var walk = GIFParts(picture: PictureParts(bytes))
    walk.index += tableSize(bytes[10])
    guard walk.index <= bytes.count else { return nil }
    walk.picture.keep(0..<walk.index)
    while walk.index < bytes.count, bytes[walk.index] != 0x3B {
      guard walk.takeBlock() else { break }
    }
    // Browsers show what is there of a picture that breaks off; its end is written then.
    guard walk.hasPixels else { return nil }
    walk.picture.drop(min(walk.index + 1, bytes.count)..<bytes.count)
    if walk.index < bytes.count, bytes[walk.index] == 0x3B {
      walk.picture.keep(walk.index..<(walk.index + 1))
    } else {
      walk.picture.parts.write([0x3B])
    }
    return walk.picture
  }

  /// How many bytes a table of colours takes that a byte of flags announces.
  private static func tableSize(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }

  /// Takes the block at the index; false if it is none or cut off.
  private mutating func takeBlock() -> Bool {
    let bytes = picture.bytes
    let start = index
    switch bytes[index] {
    case 0x2C:
      guard index + 10 < bytes.count else { return false }
      let pixels = index + 10 + Self.tableSize(bytes[index + 9]) + 1
      guard let end = endOfPieces(from: pixels) else { return false }
      hasPixels = true
      picture.keep(start..<end)
      index = end
    case 0x21:
      guard index + 1 < bytes.count, let end = endOfPieces(from: index + 2) else { return false }
      if isKept(bytes[index + 1], at: index + 2) {
        picture.keep(start..<end)
      } else {
        picture.drop(start..<end)
      }
      index = end
    default: return false
    }
    return true
  }

  private func isKept(_ label: UInt8, at start: Int) -> Bool {
    label == 0xF9 || label == 0xFF && Self.kept.contains { picture.holds($0, at: start + 1) }
  }

  /// Where a row of pieces ends, each of which begins with its length; nil if it is cut off.
  private func endOfPieces(from start: Int) -> Int? {
    var index = start
    while index < picture.bytes.count {
      let length = Int(picture.bytes[index])
      index += 1 + length
      if length == 0 { return index }
    }
    return nil
  }
}
