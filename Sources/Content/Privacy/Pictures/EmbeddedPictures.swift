/// Pictures that stand in the text of another one, written in letters.
enum EmbeddedPictures {
  private static let marker = Array(";base64,".utf8)

  /// The numbers of those that tell where they were taken, counted from 1.
  static func withPlace(in text: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var count = 0
    var start = 0
    while let found = text.firstIndex(of: marker, from: start) {
      start = found + marker.count
      count += 1
      let bytes = decoded(text[start...])
      let kinds = [FileKind.jpg, .png, .webp].lazy.compactMap { PictureMetadata.read(bytes, $0) }
      if kinds.first?.tellsPlace == true { numbers.append(count) }
    }
    return numbers
  }

  /// The bytes of a text in base 64, up to the first sign that does not belong to it.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in text where byte > 0x20 {
      let value: Int
      switch byte {
      case 0x41...0x5A: value = Int(byte) - 0x41
      case 0x61...0x7A: value = Int(byte) - 0x61 + 26
      case 0x30...0x39: value = Int(byte) - 0x30 + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: return bytes
      }
      bits = (bits << 6 | value) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }
}
