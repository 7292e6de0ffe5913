import ThaiText

/// Takes a JPEG apart into its segments.
///
/// Kept are the tables and the pixels, the profile of colours, and the two short segments that say how colours are meant.
/// Everything behind the end is left out: telephones put further pictures and films there.
struct JPEGParts {
  private enum Marker {
    static let start: UInt8 = 0xD8
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA
    static let comment: UInt8 = 0xFE
  }

  private static let exif = "Exif\0\0"

  private var picture: PictureParts
  private var index = 2
  private var hasScan = false
  private var hasEnd = false
  private var bytes: [UInt8] { picture.bytes }

  /// What is published; nil if it is no whole picture.
  static func read(_ bytes: [UInt8]) -> PictureParts? {
    guard bytes.starts(with: [0xFF, Marker.start]) else { return nil }
    var walk = JPEGParts(picture: PictureParts(bytes))
    walk.picture.keep(0..<2)
    while let marker = walk.nextMarker() {
      guard marker != Marker.end else {
        walk.picture.keep(walk.index..<(walk.index + 2))
        walk.picture.drop((walk.index + 2)..<bytes.count)
        walk.hasEnd = true
        break
      }
      guard walk.take(marker) else { return nil }
    }
    return walk.hasScan && walk.hasEnd ? walk.picture : nil
  }

  /// The next marker, at the index; bytes before it that mean nothing are passed over.
  private mutating func nextMarker() -> UInt8? {
    index = Self.marker(in: bytes, from: index) { $0 != 0 }
    return index < bytes.count ? bytes[index + 1] : nil
  }

  /// Where the next marker of some kind stands; the end if there is none.
  private static func marker(in bytes: [UInt8], from start: Int, _ isMeant: (UInt8) -> Bool) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while let found = ByteScan.first(0xFF, in: bytes, from: index), found + 1 < bytes.count {
        if bytes[found + 1] != 0xFF, isMeant(bytes[found + 1]) { return found }
        index = found + 1
      }
      return bytes.count
    }
  }

  /// Takes the segment at the index; false if it is cut off.
  private mutating func take(_ marker: UInt8) -> Bool {
    if marker == 0x01 || 0xD0...0xD8 ~= marker {
      index += 2
      return true
    }
    guard let length = picture.number(at: index + 2, bytes: 2), length >= 2,
      index + 2 + length <= picture.bytes.count
    else { return false }
    let segment = index..<(index + 2 + length)
    index = segment.upperBound
    switch marker {
    case Marker.scan:
      hasScan = true
      // Within the pixels stand bytes that were stuffed, and marks from which a reader may start anew.
      index = Self.marker(in: bytes, from: index) { $0 != 0 && !(0xD0...0xD7 ~= $0) }
      picture.keep(segment.lowerBound..<index)
    case 0xE0...0xEF, Marker.comment: take(application: marker, segment)
    default: picture.keep(segment)
    }
    return true
  }

  private mutating func take(application marker: UInt8, _ segment: Range<Int>) {
    let data = (segment.lowerBound + 4)..<segment.upperBound
    switch marker {
    case 0xE0 where picture.holds("JFIF\0", at: data.lowerBound) && data.count >= 14: take(jfif: segment)
    case 0xE1 where picture.holds(Self.exif, at: data.lowerBound): take(exif: segment)
    case 0xE2 where picture.holds("ICC_PROFILE\0", at: data.lowerBound): picture.keep(segment)
    // Without it colours come out wrong.
    case 0xEE where picture.holds("Adobe", at: data.lowerBound) && data.count == 12: picture.keep(segment)
    default: picture.drop(data)
    }
  }

  /// Keeps the first bytes, without a small picture behind them.
  private mutating func take(jfif segment: Range<Int>) {
    guard segment.count > 18 else {
      picture.keep(segment)
      return
    }
    picture.parts.write([0xFF, 0xE0, 0, 16] + bytes[(segment.lowerBound + 4)...].prefix(12) + [0, 0])
  }

  private mutating func take(exif segment: Range<Int>) {
    let block = (segment.lowerBound + 4 + Self.exif.utf8.count)..<segment.upperBound
    let isMinimal = picture.isMinimal(block)
    let known = picture.orientation
    picture.drop(exif: block)
    if isMinimal {
      picture.keep(segment)
    } else if known == nil, let orientation = picture.orientation {
      let minimal = Array(Self.exif.utf8) + Exif.block(orientation: orientation)
      picture.parts.write([0xFF, 0xE1, 0, UInt8(minimal.count + 2)] + minimal)
    }
  }
}
