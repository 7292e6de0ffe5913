import CMinizip

/// An archive opened by minizip over bytes in memory.
struct ZipFile: ~Copyable {
  /// How many members its directory has.
  let count: Int
  private let handle: unzFile
  private let stream: UnsafeMutablePointer<ZipBytes>

  /// Opens an archive; nil if the bytes have no directory.
  init?(_ bytes: [UInt8]) {
    let stream = UnsafeMutablePointer<ZipBytes>.allocate(capacity: 1)
    stream.initialize(to: ZipBytes(bytes: bytes))
    var calls = ZipBytes.calls(stream)
    var info = unz_global_info64()
    guard let handle = unzOpen2_64(nil, &calls) else {
      Self.free(stream)
      return nil
    }
    guard unzGetGlobalInfo64(handle, &info) == UNZ_OK else {
      unzClose(handle)
      Self.free(stream)
      return nil
    }
    count = Int(clamping: info.number_entry)
    self.handle = handle
    self.stream = stream
  }

  deinit {
    unzClose(handle)
    Self.free(stream)
  }

  func goToFirst() -> Bool { unzGoToFirstFile(handle) == UNZ_OK }
  func goToNext() -> Bool { unzGoToNextFile(handle) == UNZ_OK }

  /// What the directory says about the member that it stands at.
  func entry(longestName: Int) throws(ArchiveFault) -> ZipEntry {
    var info = unz_file_info64()
    var place = unz64_file_pos()
    var name = [UInt8](repeating: 0, count: longestName)
    let status = name.withUnsafeMutableBytes {
      unzGetCurrentFileInfo64(
        handle, &info, $0.bindMemory(to: CChar.self).baseAddress, UInt($0.count), nil, 0, nil, 0)
    }
    guard status == UNZ_OK, unzGetFilePos64(handle, &place) == UNZ_OK else { throw .damaged }
    let isWhole = info.size_filename <= longestName
    return ZipEntry(
      info: info, place: place, name: isWhole ? Array(name.prefix(Int(info.size_filename))) : nil)
  }

  /// Hands over the content of a member in pieces, and checks it against its size and checksum.
  func read(_ member: ArchiveMember, _ handle: (ArraySlice<UInt8>) -> Bool) throws(ArchiveFault) {
    var place = unz64_file_pos(pos_in_zip_directory: member.place, num_of_file: member.number)
    guard unzGoToFilePos64(self.handle, &place) == UNZ_OK, unzOpenCurrentFile(self.handle) == UNZ_OK else {
      throw .damagedMember(member.name)
    }
    var piece = [UInt8](repeating: 0, count: min(65_536, member.size + 1))
    var (rest, isWanted) = (member.size, true)
    while isWanted {
      let length = piece.withUnsafeMutableBytes {
        Int(unzReadCurrentFile(self.handle, $0.baseAddress, UInt32($0.count)))
      }
      guard length > 0, length <= rest else { break }
      rest -= length
      isWanted = handle(piece[..<length])
    }
    let status = unzCloseCurrentFile(self.handle)
    if isWanted, rest != 0 || status != UNZ_OK { throw .damagedMember(member.name) }
  }

  private static func free(_ stream: UnsafeMutablePointer<ZipBytes>) {
    stream.deinitialize(count: 1)
    stream.deallocate()
  }
}

/// A member as the directory describes it.
struct ZipEntry {
  let info: unz_file_info64
  let place: unz64_file_pos
  /// The bytes of its name; nil if they are more than any name has.
  let name: [UInt8]?
}

/// What minizip reads in place of a file.
private struct ZipBytes {
  private let bytes: [UInt8]
  private var index = 0
  private var isShort = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The calls with which minizip reads the bytes.
  static func calls(_ stream: UnsafeMutablePointer<ZipBytes>) -> zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { _, stream, target, length in
        ZipBytes.of(stream) { $0.read(into: target, Int(clamping: length)) }
      },
      zwrite_file: { _, _, _, _ in 0 },
      ztell64_file: { _, stream in ZipBytes.of(stream) { ZPOS64_T($0.index) } },
      zseek64_file: { _, stream, offset, origin in ZipBytes.of(stream) { $0.seek(offset, origin) } },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, stream in ZipBytes.of(stream) { $0.isShort ? -1 : 0 } },
      opaque: stream)
  }

  private static func of<Answer: BinaryInteger>(
    _ stream: UnsafeMutableRawPointer?, _ work: (inout ZipBytes) -> Answer
  ) -> Answer {
    guard let stream else { return 0 }
    return work(&stream.assumingMemoryBound(to: ZipBytes.self).pointee)
  }

  private mutating func read(into target: UnsafeMutableRawPointer?, _ length: Int) -> UInt {
    isShort = length > bytes.count - index
    let length = min(length, bytes.count - index)
    guard let target, length > 0 else { return 0 }
    bytes.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: target, count: length)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[index..<(index + length)]))
    }
    index += length
    return UInt(length)
  }

  /// Moves to an offset from the start, from here or from the end; -1 if there is no such place.
  private mutating func seek(_ offset: ZPOS64_T, _ origin: Int32) -> Int {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: index
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    let (place, isTooFar) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !isTooFar, 0...bytes.count ~= place else { return -1 }
    (index, isShort) = (place, false)
    return 0
  }
}
