@testable import Content

/// The two files of a memory, which can be damaged and sealed again.
struct SealedMemory {
  private typealias Head = MemoryPlaces.Head
  private typealias Entry = MemoryPlaces.Article

  let bytes: [UInt8]
  let details: [UInt8]

  /// Both files with changes made.
  func changed(by patches: BytePatches) -> SealedMemory {
    let both = patches.applied(to: bytes + details)
    return SealedMemory(bytes: Array(both.prefix(bytes.count)), details: Array(both.dropFirst(bytes.count)))
  }

  /// The memory with its mark and with the seals that belong to what it and its details hold.
  var sealed: SealedMemory {
    var writer = MemoryWriter(continuing: Array(bytes.dropLast(MemoryPlaces.seal)))
    put(MemoryPlaces.mark, at: Head.mark.offset, of: &writer)
    let end = details.count - MemoryPlaces.seal
    put(number(at: end, of: details), at: Head.detailsHigh.offset, of: &writer)
    put(number(at: end + 8, of: details), at: Head.detailsLow.offset, of: &writer)
    for index in 0..<min(64, number(at: Head.articleCount.offset, of: writer.bytes)) {
      let start = number(at: Head.articles.offset, of: writer.bytes)
      guard start < UInt64(writer.bytes.count) else { break }
      sealArticle(at: Int(start) + Int(index) * Entry.stride, &writer)
    }
    sealOthers(&writer)
    writer.write(Fingerprint(of: writer.bytes))
    return SealedMemory(bytes: writer.bytes, details: details)
  }

  private func sealArticle(at entry: Int, _ writer: inout MemoryWriter) {
    let place = number(at: entry + Entry.details, of: writer.bytes)
    guard let seal = seal(Int(place >> 24), Int(place & 0xFF_FFFF)) else { return }
    put(seal.high, at: entry + Entry.detailsSeal, of: &writer)
    put(seal.low, at: entry + Entry.detailsSeal + 8, of: &writer)
  }

  private func sealOthers(_ writer: inout MemoryWriter) {
    let (start, count) = (
      Int(truncatingIfNeeded: number(at: Head.others.offset, of: writer.bytes)),
      Int(truncatingIfNeeded: number(at: Head.othersLength.offset, of: writer.bytes))
    )
    guard let seal = seal(start, count) else { return }
    put(seal.high, at: Head.othersHigh.offset, of: &writer)
    put(seal.low, at: Head.othersLow.offset, of: &writer)
  }

  /// The fingerprint of a part of the details; absent where it is not all there.
  private func seal(_ start: Int, _ count: Int) -> Fingerprint? {
    guard start >= 0, count >= 0, start <= details.count - min(count, details.count), count <= details.count
    else { return nil }
    var seal = Fingerprint()
    details.withUnsafeBytes { seal.add(UnsafeRawBufferPointer(rebasing: $0[start..<(start + count)])) }
    return seal
  }

  private func put(_ number: UInt64, at offset: Int, of writer: inout MemoryWriter) {
    if offset + 8 <= writer.bytes.count { writer.write(number, at: offset) }
  }

  private func number(at offset: Int, of bytes: [UInt8]) -> UInt64 {
    guard offset >= 0, offset + 8 <= bytes.count else { return 0 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
  }
}
