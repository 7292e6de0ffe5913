import CSystem
import Glibc

/// An open folder; every path of a release is reached from one, never from the working directory.
///
/// Start here to read the target: `Folder` opens and changes what lies below a folder, `OpenFile` reads and writes one
/// file, `SourceFolder` reads what users wrote without ever following a link, `TreeWalk` lists a whole tree.
package final class Folder: Sendable {
  package let descriptor: Int32
  /// The path for messages.
  package let name: String

  init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { close(descriptor) }

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

  /// Opens a folder by its absolute path.
  package static func open(_ path: String) throws(SystemError) -> Folder {
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else { throw SystemError(path) }
    return Folder(descriptor: descriptor, name: path)
  }

  /// Opens a folder inside this one, refusing a symbolic link in its place.
  package func folder(_ path: TreePath) throws(SystemError) -> Folder {
    let opened = path.withPointer { openat(descriptor, $0, Self.flags | O_NOFOLLOW) }
    guard opened >= 0 else { throw SystemError(path, in: self) }
    return Folder(descriptor: opened, name: name + "/" + path.text)
  }

  /// Opens a folder inside this one; nil if nothing is there.
  package func folderIfPresent(_ path: TreePath) throws(SystemError) -> Folder? {
    do { return try folder(path) } catch {
      if error.meansAbsent { return nil }
      throw error
    }
  }

  /// Looks at an entry without following it; nil if nothing is there.
  package func status(_ path: TreePath) throws(SystemError) -> FileStatus? {
    var found = stat()
    guard path.withPointer({ fstatat(descriptor, $0, &found, AT_SYMLINK_NOFOLLOW) }) != 0 else {
      return FileStatus(found)
    }
    let error = SystemError(path, in: self)
    if error.meansAbsent { return nil }
    throw error
  }

  /// Looks at the folder itself.
  package func status() throws(SystemError) -> FileStatus {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { throw SystemError(name) }
    return FileStatus(found)
  }

  /// Writes back everything of the file system that holds the folder.
  package func writeBack() throws(SystemError) {
    guard system_sync(descriptor) == 0 else { throw SystemError(name) }
  }

  /// Writes back the names in the folder, as far as its file system does that.
  package func writeBackEntries() { fsync(descriptor) }

  /// Takes the owner, the mode, the attributes and the times of another folder; false if not all of it was permitted.
  package func takeAttributes(of other: Folder) throws(SystemError) -> Bool {
    let result = system_take_attributes(descriptor, other.descriptor)
    guard result >= 0 else { throw SystemError(name) }
    return result == 0
  }

  /// Gives the folder itself permissions.
  package func setPermissions(_ mode: mode_t) throws(SystemError) {
    guard fchmod(descriptor, mode) == 0 else { throw SystemError(name) }
  }
}

extension Folder {
  /// One name in a folder.
  package struct Entry: Sendable {
    package let name: TreePath
    package let inode: UInt64
    package let isFolder: Bool
  }

  /// The entries of the folder, in no order; one caller at a time, since the place in it is shared.
  package func entries() throws(SystemError) -> [Entry] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw SystemError(name) }
    var found: [Entry] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    while true {
      let count = buffer.withUnsafeMutableBytes { system_entries(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 else { throw SystemError(name) }
      if count == 0 { return found }
      try append(buffer[..<count], to: &found)
    }
  }

  /// Reads records of the kernel: inode, offset, record length (16 bits), kind (8 bits), name with NUL.
  private func append(_ records: ArraySlice<UInt8>, to found: inout [Entry]) throws(SystemError) {
    let (lengthOffset, kindOffset, nameOffset) = (16, 18, 19)
    var offset = 0
    while offset + nameOffset < records.count {
      let (length, inode) = records.withUnsafeBytes { bytes in
        (
          Int(bytes.loadUnaligned(fromByteOffset: offset + lengthOffset, as: UInt16.self)),
          bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        )
      }
      let kind = Int(records[offset + kindOffset])
      let bytes = records[(offset + nameOffset)..<(offset + length)].prefix { $0 != 0 }
      offset += length
      if bytes.count <= 2, bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
      let name = TreePath(bytes: bytes)
      let isFolder = kind == Int(DT_UNKNOWN) ? try status(name)?.isFolder ?? false : kind == Int(DT_DIR)
      found.append(Entry(name: name, inode: inode, isFolder: isFolder))
    }
  }
}
