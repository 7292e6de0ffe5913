import Files

/// Finds the GPS coordinates that telephones write into their photos.
enum PhotoPlace {
  /// How much of a file's start and end is looked through: EXIF takes at most 64 KiB.
  static let window = 1 << 17

  private static let latitude = 2
  private static let gpsPointer = 0x8825

  /// Whether a picture tells where it was taken.
  static func isTold(by edges: SourceFolder.Edges) -> Bool {
    let parts = edges.size == edges.head.count ? [edges.head] : [edges.head, edges.tail]
    return parts.contains { holdsPlace($0) }
  }

  private static func holdsPlace(_ bytes: [UInt8]) -> Bool {
    // XMP writes the same as text.
    if bytes.firstIndex(of: Array("exif:GPSLatitude".utf8)) != nil { return true }
    for word in ["Exif", "eXIf", "EXIF"] {
      var start = 0
      while let found = bytes.firstIndex(of: Array(word.utf8), from: start) {
        start = found + 4
        // The block begins behind the word, a length or some zeros.
        let block = (start...(start + 12)).first { Exif(bytes, from: $0) != nil }
        if let block, Exif(bytes, from: block)?.holdsPlace == true { return true }
      }
    }
    return false
  }

  /// A block of EXIF, which is a small TIFF file.
  private struct Exif {
    let bytes: ArraySlice<UInt8>
    let isBigEndian: Bool

    init?(_ file: [UInt8], from start: Int) {
      guard start < file.count else { return nil }
      bytes = file[start...]
      if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
        isBigEndian = false
      } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
        isBigEndian = true
      } else {
        return nil
      }
    }

    var holdsPlace: Bool {
      guard let first = number(at: 4, bytes: 4), let pointer = entry(gpsPointer, at: first),
        let gps = number(at: pointer + 8, bytes: 4), let entry = entry(latitude, at: gps),
        let values = number(at: entry + 8, bytes: 4)
      else { return false }
      // Three fractions; some telephones write zeros where they know nothing.
      return (0..<6).contains {
        !$0.isMultiple(of: 2) ? false : (number(at: values + $0 * 4, bytes: 4) ?? 0) != 0
      }
    }

    /// Where an entry of a directory stands.
    private func entry(_ tag: Int, at directory: Int) -> Int? {
      guard let count = number(at: directory, bytes: 2) else { return nil }
      return (0..<count).map { directory + 2 + $0 * 12 }.first { number(at: $0, bytes: 2) == tag }
    }

    private func number(at offset: Int, bytes count: Int) -> Int? {
      let start = bytes.startIndex + offset
      guard offset >= 0, start + count <= bytes.endIndex else { return nil }
      let part = bytes[start..<(start + count)]
      return (isBigEndian ? Array(part) : part.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
