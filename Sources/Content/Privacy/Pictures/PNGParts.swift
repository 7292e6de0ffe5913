/// Takes a PNG apart into its chunks: those that show something are kept, texts and notes are left out.
struct PNGParts {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// What pictures and films of pictures consist of, and how their colours, borders and sizes are meant.
  private static let shown: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "mDCv", "cLLI",
    "cLLi",
    "sBIT", "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT",
  ]

  /// What is published; nil if it is no whole picture.
  static func read(_ bytes: [UInt8]) -> PictureParts? {
    guard bytes.starts(with: signature) else { return nil }
    var picture = PictureParts(bytes)
    picture.keep(0..<signature.count)
    var index = signature.count
    var hasPixels = false
    while let length = picture.number(at: index, bytes: 4), length <= bytes.count - index - 12 {
      let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
      let data = (index + 8)..<(index + 8 + length)
      let chunk = index..<(data.upperBound + 4)
      index = chunk.upperBound
      switch name {
      case "eXIf": take(exif: chunk, data, of: &picture)
      case "IEND":
        picture.keep(chunk)
        picture.drop(index..<bytes.count)
        return hasPixels ? picture : nil
      default:
        hasPixels = hasPixels || name == "IDAT"
        if shown.contains(name) { picture.keep(chunk) } else { picture.drop(data) }
      }
    }
    return nil
  }

  private static func take(exif chunk: Range<Int>, _ data: Range<Int>, of picture: inout PictureParts) {
    let isMinimal = picture.isMinimal(data)
    let known = picture.orientation
    picture.drop(exif: data)
    if isMinimal {
      picture.keep(chunk)
    } else if known == nil, let orientation = picture.orientation {
      let block = Exif.block(orientation: orientation)
      let named = Array("eXIf".utf8) + block
      picture.parts.write(bigEndian(UInt32(block.count)) + named + bigEndian(checksum(of: named)))
    }
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// The checksum that stands behind every chunk.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
