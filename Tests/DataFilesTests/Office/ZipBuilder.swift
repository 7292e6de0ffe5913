import CMinizip

/// Makes archives byte by byte, also such as no program would make.
struct ZipBuilder {
  /// One member, with what its headers say.
  struct Member {
    var name: String
    var content: [UInt8]
    var isPacked = true
    var flag: UInt16 = 0x0800
    var method: UInt16?
    /// What the headers tell in place of the true size.
    var size: Int?
    var checksum: UInt32?
  }

  private(set) var members: [Member] = []

  init(_ parts: KeyValuePairs<String, String> = [:], isPacked: Bool = true) {
    members = parts.map { Member(name: $0.key, content: Array($0.value.utf8), isPacked: isPacked) }
  }

  init(members: [Member]) { self.members = members }

  /// The bytes of the archive.
  var bytes: [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let packed = member.isPacked ? Self.deflated(member.content) : member.content
      let method = member.method ?? (member.isPacked ? 8 : 0)
      let facts =
        Self.two(20) + Self.two(member.flag) + Self.two(method) + Self.four(0)
        + Self.four(member.checksum ?? Self.checksum(member.content)) + Self.four(UInt32(packed.count))
        + Self.four(UInt32(member.size ?? member.content.count)) + Self.two(UInt16(member.name.utf8.count))
      let place = Self.four(UInt32(file.count))
      file += [0x50, 0x4B, 3, 4] + facts + Self.two(0) + Array(member.name.utf8) + packed
      directory += [0x50, 0x4B, 1, 2] + Self.two(20) + facts
      directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + place
      directory += Array(member.name.utf8)
    }
    let count = Self.two(UInt16(members.count))
    let end = [0x50, 0x4B, 5, 6] + Self.four(0) + count + count
    return file + directory + end + Self.four(UInt32(directory.count)) + Self.four(UInt32(file.count))
      + Self.two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  private static func checksum(_ content: [UInt8]) -> UInt32 {
    UInt32(crc32(0, content, UInt32(content.count)))
  }

  /// What zlib makes of a content, without the frame that archives do not have.
  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(content.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    compress2(&packed, &length, content, UInt(content.count), 9)
    return Array(packed[2..<(Int(length) - 4)])
  }
}
