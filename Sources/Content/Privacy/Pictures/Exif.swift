/// What cameras note in a picture, a small TIFF file: how it was held, and where it was taken.
struct Exif {
  private static let orientationTag = 0x0112
  private static let gpsPointer = 0x8825
  /// The entries of latitude and longitude in the directory of places.
  private static let coordinates = [2, 4]
  private static let mostEntries = 4096

  private let bytes: ArraySlice<UInt8>
  private let isBigEndian: Bool

  /// Reads the block at the start of some bytes; nil if they are none.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
      isBigEndian = false
    } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      isBigEndian = true
    } else {
      return nil
    }
    self.bytes = bytes
  }

  /// A block that says how the picture has to be turned and nothing else.
  static func block(orientation: Int) -> [UInt8] {
    let entry: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(truncatingIfNeeded: orientation), 0, 0]
    return [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1] + entry + [0, 0, 0, 0]
  }

  /// How the picture has to be turned, from 2 to 8; nil if it is upright or if nothing is said.
  var orientation: Int? {
    guard let first = number(at: 4, bytes: 4), let entry = entry(Self.orientationTag, at: first),
      let value = number(at: entry + 8, bytes: 2), 2...8 ~= value
    else { return nil }
    return value
  }

  /// Whether it tells where the picture was taken; some telephones write zeros where they know nothing.
  var tellsPlace: Bool {
    guard let first = number(at: 4, bytes: 4), let pointer = entry(Self.gpsPointer, at: first),
      let places = number(at: pointer + 8, bytes: 4)
    else { return false }
    return Self.coordinates.contains { tag in
      guard let entry = entry(tag, at: places), let values = number(at: entry + 8, bytes: 4) else {
        return false
      }
      // Three fractions; what counts are their numerators.
      return [0, 8, 16].contains { (number(at: values + $0, bytes: 4) ?? 0) != 0 }
    }
  }

  /// Where an entry of a directory stands.
  private func entry(_ tag: Int, at directory: Int) -> Int? {
    guard let count = number(at: directory, bytes: 2) else { return nil }
    return (0..<min(count, Self.mostEntries)).lazy.map { directory + 2 + $0 * 12 }
      .first { number(at: $0, bytes: 2) == tag }
  }

  private func number(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    let start = bytes.startIndex + offset
    let part = bytes[start..<(start + count)]
    return isBigEndian
      ? part.reduce(0) { $0 << 8 | Int($1) } : part.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
