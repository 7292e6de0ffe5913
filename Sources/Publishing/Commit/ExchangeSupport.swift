import Glibc

/// Finds out whether two trees can be exchanged, without touching the published one.
enum ExchangeSupport {
  static func isAvailable(_ places: ReleasePlaces, _ output: DirectoryHandle?) throws -> Bool {
    try isOneMount(places, output) && probe(places.state)
  }

  /// Whether no mount lies between the two trees.
  static func isOneMount(_ places: ReleasePlaces, _ output: DirectoryHandle?) -> Bool {
    let mounts = [places.outputParent, places.state, output].compactMap(\.self).map(mount(of:))
    return mounts.allSatisfy { $0 == mounts[0] }
  }

  /// The number of the mount that holds a directory; a bind mount has one of its own.
  private static func mount(of directory: DirectoryHandle) -> [UInt8] {
    let path = "/proc/self/fdinfo/\(directory.descriptor)"
    let text = (try? OpenFile.open(path).readAll()) ?? []
    return text.split(separator: 0x0A).first { $0.starts(with: Array("mnt_id:".utf8)) }.map(Array.init) ?? []
  }

  private static func probe(_ state: DirectoryHandle) throws -> Bool {
    let (one, other) = (TreePath("probe-one"), TreePath("probe-other"))
    try state.makeDirectory(one)
    try state.makeDirectory(other)
    defer {
      state.removeEmptyDirectory(one)
      state.removeEmptyDirectory(other)
    }
    do {
      try state.rename(one, to: state, other, flags: renameExchange)
      return true
    } catch let error as SystemError where error.meansUnsupported {
      return false
    }
  }
}
