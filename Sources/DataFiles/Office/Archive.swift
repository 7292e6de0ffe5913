import CMinizip

/// A ZIP archive in memory, such as a file of Excel or Word, whose members are read through minizip.
///
/// Its directory is judged as a whole before anything is unpacked; what a member unpacks to never passes the size that
/// the directory tells. The names are only ever compared: none is used as a path.
package struct Archive: Sendable {
  /// The names of the members as they are written, folders left out.
  package let names: [String]
  private let bytes: [UInt8]
  private let members: [String: ArchiveMember]

  /// Reads the directory of an archive.
  package init(_ bytes: [UInt8]) throws(ArchiveFault) {
    let found = try ArchiveDirectory.members(of: bytes)
    var members: [String: ArchiveMember] = [:]
    for member in found where members.updateValue(member, forKey: Self.key(member.name)) != nil {
      throw .duplicate(member.name)
    }
    names = found.map(\.name).filter { $0.utf8.last != UInt8(ascii: "/") }
    self.bytes = bytes
    self.members = members
  }

  /// The content of a member; nil if there is none of the name, in which capitals and the kind of slash do not count.
  package func member(_ name: String) throws(ArchiveFault) -> [UInt8]? {
    guard let member = members[Self.key(name)] else { return nil }
    var content: [UInt8] = []
    content.reserveCapacity(member.size)
    try read(member) {
      content += $0
      return true
    }
    return content
  }

  /// Hands over the content of a member in pieces until one is answered with false; whether there is such a member.
  package func read(_ name: String, _ handle: (ArraySlice<UInt8>) -> Bool) throws(ArchiveFault) -> Bool {
    guard let member = members[Self.key(name)] else { return false }
    try read(member, handle)
    return true
  }

  private func read(_ member: ArchiveMember, _ handle: (ArraySlice<UInt8>) -> Bool) throws(ArchiveFault) {
    guard let file = ZipFile(bytes) else { throw .damaged }
    try file.read(member, handle)
  }

  private static func key(_ name: String) -> String {
    let folded = name.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
    return String(decoding: folded.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
  }
}

/// What an archive's directory says about one member.
struct ArchiveMember: Sendable {
  let name: String
  /// How many bytes it unpacks to.
  let size: Int
  let place: UInt64
  let number: UInt64
}

/// Judges the directory of an archive.
private enum ArchiveDirectory {
  private static let mostMembers = 2_000
  private static let longestName = 512
  private static let largestMember = 256 << 20
  private static let largestTotal = 512 << 20
  /// What may unpack to any multiple of its size.
  private static let harmless = 16 << 20
  /// More than tables and texts ever shrink by.
  private static let mostDense = 200

  static func members(of bytes: [UInt8]) throws(ArchiveFault) -> [ArchiveMember] {
    guard let file = ZipFile(bytes) else {
      throw bytes.starts(with: [0x50, 0x4B]) ? .damaged : .notAnArchive
    }
    var members: [ArchiveMember] = []
    var total = 0
    guard file.count <= mostMembers else { throw .tooManyMembers }
    while members.count < file.count {
      guard members.isEmpty ? file.goToFirst() : file.goToNext() else { throw .damaged }
      let entry = try file.entry(longestName: longestName)
      let member = try judge(entry)
      total += member.size
      guard total <= largestTotal else { throw .tooLarge }
      members.append(member)
    }
    if isBomb(total, packed: bytes.count) { throw .bomb }
    return members
  }

  private static func judge(_ entry: ZipEntry) throws(ArchiveFault) -> ArchiveMember {
    let info = entry.info
    guard let name = entry.name.flatMap(safeName) else { throw .unsafeName }
    if info.flag & 0x2041 != 0 { throw .locked }
    guard [0, UInt(Z_DEFLATED)].contains(info.compression_method) else { throw .otherCompression }
    guard info.uncompressed_size <= largestMember, info.compressed_size <= largestMember else {
      throw .tooLarge
    }
    let size = Int(info.uncompressed_size)
    if isBomb(size, packed: Int(info.compressed_size)) { throw .bomb }
    return ArchiveMember(
      name: name, size: size, place: entry.place.pos_in_zip_directory, number: entry.place.num_of_file)
  }

  private static func isBomb(_ size: Int, packed: Int) -> Bool {
    size > harmless && size / mostDense > packed
  }

  /// The name if it stays inside the archive and can be printed.
  private static func safeName(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
    guard !parts.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ":") }),
      !parts.contains(where: { $0.elementsEqual("..".utf8) })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
