import CMinizip

/// Packs members into a ZIP archive: stored as they are, with one fixed time, so that equal members give equal bytes.
package enum ZipWriter {
  /// 1 January 1980, the first day that the form knows.
  private static let day: UInt16 = 0x0021

  /// The archive of members in their order.
  package static func bytes(of members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var (archive, directory) = (Fields(), Fields())
    for (name, content) in members {
      let offset = archive.bytes.count
      let shared = shared(name, content)
      archive.add(UInt32(0x0403_4B50))
      archive.bytes += shared + Array(name.utf8) + content
      directory.add(UInt32(0x0201_4B50))
      directory.add(UInt16(20))
      directory.bytes += shared
      // No comment, the first disk, no attributes.
      for _ in 0..<3 { directory.add(UInt16(0)) }
      directory.add(UInt32(0))
      directory.add(UInt32(truncatingIfNeeded: offset))
      directory.bytes += name.utf8
    }
    let start = archive.bytes.count
    archive.bytes += directory.bytes
    archive.add(UInt32(0x0605_4B50))
    for number in [0, 0, members.count, members.count] { archive.add(UInt16(truncatingIfNeeded: number)) }
    archive.add(UInt32(truncatingIfNeeded: directory.bytes.count))
    archive.add(UInt32(truncatingIfNeeded: start))
    archive.add(UInt16(0))
    return archive.bytes
  }

  /// What the header of a member and its line in the directory have in common.
  private static func shared(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var fields = Fields()
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    for number in [20, isASCII ? 0 : 0x0800, 0, 0, day] { fields.add(number) }
    let size = UInt32(truncatingIfNeeded: content.count)
    fields.add(UInt32(truncatingIfNeeded: crc32(0, content, size)))
    fields.add(size)
    fields.add(size)
    fields.add(UInt16(truncatingIfNeeded: name.utf8.count))
    fields.add(UInt16(0))
    return fields.bytes
  }

  private struct Fields {
    var bytes: [UInt8] = []

    mutating func add(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
  }
}
