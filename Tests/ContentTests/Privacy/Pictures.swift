import Foundation

@testable import Content

/// Pictures as cameras and programs write them, put together from their parts.
enum Pictures {
  /// What of a picture has to stay: two scans with a marker and a stuffed byte in them.
  static let pixels: [UInt8] =
    segment(0xDB, [1, 2, 3]) + segment(0xC2, [8, 0, 1, 0, 1, 1]) + segment(0xDA, [1, 1, 0])
    + [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56] + segment(0xC4, [9]) + segment(0xDA, [2]) + [0x78]
  static let end: [UInt8] = [0xFF, 0xD9]
  static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
  static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
  static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7, 7, 7])
  static let number = "1-2345-67890-12-1"

  static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
    [0xFF, marker] + bytes(data.count + 2, 2) + data
  }

  static func jpeg(_ parts: [[UInt8]] = [jfif]) -> [UInt8] { [0xFF, 0xD8] + parts.joined() + pixels + end }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let named = Array(name.utf8) + data
    return bytes(data.count, 4) + named + bytes(Int(PNGParts.checksum(of: named)), 4)
  }

  static func png(_ chunks: [[UInt8]] = []) -> [UInt8] {
    let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return header + chunk("IHDR", bytes(1, 4) + bytes(1, 4) + [8, 0, 0, 0, 0]) + chunks.joined()
      + chunk("IDAT", [1, 2, 3]) + chunk("IEND", [])
  }

  static func riff(_ chunks: [(name: String, data: [UInt8])]) -> [UInt8] {
    let body = chunks.flatMap { name, data -> [UInt8] in
      let filler: [UInt8] = data.count.isMultiple(of: 2) ? [] : [0]
      return Array(name.utf8) + bytes(data.count, 4).reversed() + data + filler
    }
    return Array("RIFF".utf8) + bytes(body.count + 4, 4).reversed() + Array("WEBP".utf8) + body
  }

  static func gif(_ blocks: [[UInt8]] = []) -> [UInt8] {
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 1, 1, 1, 2, 2, 2] + blocks.joined()
      + [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 1, 0, 0x3B]
  }

  static func gifComment(_ text: String) -> [UInt8] {
    [0x21, 0xFE, UInt8(text.utf8.count)] + text.utf8 + [0]
  }

  static func gifNote(_ name: String, _ data: [UInt8]) -> [UInt8] {
    [0x21, 0xFF, 11] + name.utf8 + [UInt8(data.count)] + data + [0]
  }

  /// A block of a camera: its make, how it was held, and a directory of places with a latitude.
  static func exif(latitude: [Int] = [13, 44, 30], orientation: Int = 1, isBigEndian: Bool = true) -> [UInt8]
  {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      isBigEndian ? bytes(value, count) : bytes(value, count).reversed()
    }
    var block: [UInt8] = isBigEndian ? [0x4D, 0x4D] : [0x49, 0x49]
    block += number(42, 2) + number(8, 4)
    block += number(2, 2)
    block += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + number(0, 2)
    block += number(0x8825, 2) + number(4, 2) + number(1, 4) + number(38, 4) + number(0, 4)
    block += number(2, 2) + number(1, 2) + number(2, 2) + number(2, 4) + [0x4E, 0, 0, 0]
    block += number(2, 2) + number(5, 2) + number(3, 4) + number(68, 4) + number(0, 4)
    for part in latitude { block += number(part, 4) + number(1, 4) }
    return block + Array("กล้องของนาย ก \(Pictures.number)".utf8)
  }

  static func app1(_ block: [UInt8]) -> [UInt8] { segment(0xE1, Array("Exif\0\0".utf8) + block) }

  private static func bytes(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
