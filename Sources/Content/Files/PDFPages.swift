/// Counts the page objects of a PDF whose objects are not packed into streams.
enum PDFPages {
  /// The number of `/Type /Page` objects; 0 where they are packed and cannot be seen.
  static func count(in bytes: [UInt8]) -> Int {
    let marker = Array("/Type".utf8)
    var pages = 0
    var index = 0
    while let found = bytes.firstRange(of: marker, from: index) {
      index = found + marker.count
      var next = index
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      let isPage = bytes[next...].starts(with: "/Page".utf8)
      let after = next + 5 < bytes.count ? bytes[next + 5] : 0x20
      if isPage, !isLetter(after) { pages += 1 }
    }
    return pages
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
