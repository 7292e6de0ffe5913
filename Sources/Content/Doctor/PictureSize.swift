/// How many pixels a picture has, as its head says.
struct PictureSize: Equatable {
  /// How much of a file's start is looked at: what a camera writes before the size takes up to 64 KiB a part.
  static let window = 1 << 18

  let width: Int
  let height: Int

  var pixels: Int { width * height }

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// nil where the head does not tell.
  init?(_ head: [UInt8], _ kind: FileKind) {
    let found: (Int, Int)? =
      switch kind {
      case .png: Self.png(head)
      case .jpg: Self.jpeg(head)
      case .gif: Self.pair(head, at: 6, isBig: false)
      case .webp: Self.webP(head)
      default: nil
      }
    guard let (width, height) = found, width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }

  private static func png(_ head: [UInt8]) -> (Int, Int)? {
    guard let width = number(head, at: 16, bytes: 4), let height = number(head, at: 20, bytes: 4),
      width < 1 << 31, height < 1 << 31
    else { return nil }
    return (width, height)
  }

  /// Steps from segment to segment up to the one that opens a frame.
  private static func jpeg(_ head: [UInt8]) -> (Int, Int)? {
    var index = 2
    while index + 4 <= head.count, head[index] == 0xFF {
      let mark = head[index + 1]
      if mark == 0xFF || mark == 0x01 || 0xD0...0xD7 ~= mark {
        index += mark == 0xFF ? 1 : 2
        continue
      }
      // C4, C8 and CC are tables; all others from C0 on open a frame.
      if 0xC0...0xCF ~= mark, ![0xC4, 0xC8, 0xCC].contains(mark) {
        guard let height = number(head, at: index + 5, bytes: 2),
          let width = number(head, at: index + 7, bytes: 2)
        else { return nil }
        return (width, height)
      }
      guard mark != 0xDA, let length = number(head, at: index + 2, bytes: 2), length >= 2 else { return nil }
      index += 2 + length
    }
    return nil
  }

  private static func webP(_ head: [UInt8]) -> (Int, Int)? {
    guard head.count >= 30 else { return nil }
    switch Array(head[12..<16]) {
    case Array("VP8X".utf8):
      guard let width = number(head, at: 24, bytes: 3, isBig: false),
        let height = number(head, at: 27, bytes: 3, isBig: false)
      else { return nil }
      return (width + 1, height + 1)
    case Array("VP8L".utf8):
      guard let bits = number(head, at: 21, bytes: 4, isBig: false) else { return nil }
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    case Array("VP8 ".utf8):
      return pair(head, at: 26, isBig: false).map { ($0 & 0x3FFF, $1 & 0x3FFF) }
    default: return nil
    }
  }

  private static func pair(_ head: [UInt8], at offset: Int, isBig: Bool) -> (Int, Int)? {
    guard let first = number(head, at: offset, bytes: 2, isBig: isBig),
      let second = number(head, at: offset + 2, bytes: 2, isBig: isBig)
    else { return nil }
    return (first, second)
  }

  private static func number(_ head: [UInt8], at offset: Int, bytes count: Int, isBig: Bool = true) -> Int? {
    guard offset + count <= head.count else { return nil }
    let part = head[offset..<(offset + count)]
    return (isBig ? Array(part) : part.reversed()).reduce(0) { $0 << 8 | Int($1) }
  }
}
