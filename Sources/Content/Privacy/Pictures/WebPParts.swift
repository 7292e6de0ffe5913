/// Takes a WebP apart into its chunks: pixels, movement and the profile of colours are kept.
struct WebPParts {
  private static let shown: Set = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]
  private static let exifFlag: UInt8 = 0x08
  private static let xmpFlag: UInt8 = 0x04
  private static let header = 12

  /// What is published; nil if it is no whole picture.
  static func read(_ bytes: [UInt8]) -> PictureParts? {
    guard bytes.count > header, bytes.starts(with: "RIFF".utf8), bytes[8...].starts(with: "WEBP".utf8) else {
      return nil
    }
    guard let chunks = chunks(of: bytes),
      chunks.contains(where: { ["VP8 ", "VP8L", "ANMF"].contains($0.name) })
    else { return nil }
    var picture = PictureParts(bytes)
    var isMinimal = false
    for chunk in chunks where !shown.contains(chunk.name) {
      if chunk.name == "EXIF" {
        // Some programs write the word that JPEG has before the block.
        let start = chunk.data.lowerBound + (picture.holds("Exif\0\0", at: chunk.data.lowerBound) ? 6 : 0)
        let block = min(start, chunk.data.upperBound)..<chunk.data.upperBound
        if chunks.filter({ !shown.contains($0.name) }).count == 1 { isMinimal = picture.isMinimal(block) }
        picture.drop(exif: block)
      } else {
        picture.drop(chunk.data)
      }
    }
    let end = chunks.last?.whole.upperBound ?? bytes.count
    picture.drop(min(end, bytes.count)..<bytes.count)
    let isClean = isMinimal || chunks.allSatisfy { shown.contains($0.name) }
    if isClean, end == bytes.count, declaredSize(bytes) == bytes.count - 8 {
      picture.keep(0..<bytes.count)
    } else {
      put(chunks, into: &picture)
    }
    return picture
  }

  private struct Chunk {
    let name: String
    let whole: Range<Int>
    let data: Range<Int>
  }

  private static func declaredSize(_ bytes: [UInt8]) -> Int { littleEndian(bytes, at: 4) }

  private static func littleEndian(_ bytes: [UInt8], at index: Int) -> Int {
    bytes[index..<(index + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func chunks(of bytes: [UInt8]) -> [Chunk]? {
    let size = min(bytes.count, declaredSize(bytes) + 8)
    var chunks: [Chunk] = []
    var index = header
    while index + 8 <= size {
      let length = littleEndian(bytes, at: index + 4)
      let data = (index + 8)..<(index + 8 + length)
      guard data.upperBound <= bytes.count else { return nil }
      // What has an odd length is followed by one byte more.
      let end = min(data.upperBound + length % 2, bytes.count)
      chunks.append(
        Chunk(
          name: String(decoding: bytes[index..<(index + 4)], as: UTF8.self), whole: index..<end, data: data))
      index = end
    }
    return chunks
  }

  /// Writes the picture anew: its size, its flags, what shows of it, and how it has to be turned.
  private static func put(_ chunks: [Chunk], into picture: inout PictureParts) {
    let shown = chunks.filter { Self.shown.contains($0.name) }
    // Only a picture with flags may hold more than its pixels.
    let mayTurn = shown.contains { $0.name == "VP8X" }
    let turn = mayTurn ? picture.orientation.map(Exif.block) : nil
    let size =
      4 + shown.reduce(0) { $0 + $1.whole.count + $1.whole.count % 2 } + (turn.map { 8 + $0.count } ?? 0)
    picture.keep(0..<4)
    picture.parts.write(littleEndian(size) + Array("WEBP".utf8))
    for chunk in shown {
      let flags = chunk.data.lowerBound
      if chunk.name == "VP8X", !chunk.data.isEmpty {
        picture.keep(chunk.whole.lowerBound..<flags)
        let bare = picture.bytes[flags] & ~(exifFlag | xmpFlag)
        picture.parts.write([turn == nil ? bare : bare | exifFlag])
        picture.keep((flags + 1)..<chunk.whole.upperBound)
      } else {
        picture.keep(chunk.whole)
      }
      if !chunk.whole.count.isMultiple(of: 2) { picture.parts.write([0]) }
    }
    if let turn { picture.parts.write(Array("EXIF".utf8) + littleEndian(turn.count) + turn) }
  }

  private static func littleEndian(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
