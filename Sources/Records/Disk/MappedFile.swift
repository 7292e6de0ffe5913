import Glibc

/// A file of the program's own, mapped into memory and read where it is asked for.
///
/// Such files are only ever replaced whole, so that a mapped one keeps its bytes.
public final class MappedFile: Sendable {
  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// How many bytes there are.
  public var count: Int { bytes.count }

  /// Maps a file of at most `limit` bytes; absent where there is none, or none that can be mapped.
  public init?(_ path: String, limit: Int) {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (1...limit).contains(Int(status.st_size)),
      let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

  /// Gives the memory back that holds what was read; what is asked for again comes from the file again.
  func giveBackRoom() {
    madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count, MADV_DONTNEED)
  }

  /// The number at an offset; 0 past the end.
  func number(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= bytes.count - 8 else { return 0 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A part of the bytes; empty where it is not all there.
  func part(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer {
    guard offset >= 0, count >= 0, offset <= bytes.count - count else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
  }
}
