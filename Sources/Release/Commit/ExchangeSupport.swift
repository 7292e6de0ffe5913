import Files
import Glibc

/// Finds out whether two trees can be exchanged, without touching the published one.
enum ExchangeSupport {
  static func isAvailable(_ places: ReleasePlaces, _ output: Folder?) throws -> Bool {
    let mounts = [places.outputParent, places.state, output].compactMap(\.self).map(mount(of:))
    guard mounts.allSatisfy({ $0 == mounts[0] }) else { return false }
    return try probe(places.state)
  }

  /// The number of the mount that holds a directory; a bind mount has one of its own.
  private static func mount(of directory: Folder) -> [UInt8] {
    let path = "/proc/self/fdinfo/\(directory.descriptor)"
    let text = (try? OpenFile.open(path).readAll()) ?? []
    return text.split(separator: 0x0A).first { $0.starts(with: Array("mnt_id:".utf8)) }.map(Array.init) ?? []
  }

  private static func probe(_ state: Folder) throws -> Bool {
    let (one, other) = (TreePath("probe-one"), TreePath("probe-other"))
    try state.makeFolder(one)
    try state.makeFolder(other)
    defer {
      state.removeEmptyFolder(one)
      state.removeEmptyFolder(other)
    }
    do {
      try state.rename(one, to: state, other, flags: renameExchange)
      return true
    } catch let error as SystemError where error.meansUnsupported {
      return false
    }
  }
}
