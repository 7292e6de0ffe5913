import Files
import Glibc

/// The file system refused the exchange itself; the complete tree waits in the state folder.
struct ExchangeUnavailable: Error {}

/// Switches the published tree by one exchange of two directories.
struct Exchange {
  let places: ReleasePlaces
  let staging: Folder
  let release: NewRelease
  /// The number of the release that is live until then; 0 if there is none.
  let replaced: Int
  let settings: ReleaseSettings

  /// The journal names the folder that is to be live, so that a later run can tell whether it is.
  func run() throws {
    let journal = Journal(
      .exchange, number: release.number, replaced: replaced, folder: try staging.status().inode)
    try journal.write(in: places.shelf)
    do {
      if settings.isDurable { try staging.writeBack() }
      try places.swap()
    } catch {
      try? Journal.remove(from: places.shelf)
      if let error = error as? SystemError, error.meansUnsupported { throw ExchangeUnavailable() }
      throw error
    }
  }
}

/// Finds out whether two trees can be exchanged, without touching the published one.
enum ExchangeSupport {
  static func isAvailable(_ places: ReleasePlaces, _ output: Folder?) throws -> Bool {
    let mounts = [places.outputParent, places.shelf, output].compactMap(\.self).map(mount(of:))
    guard mounts.allSatisfy({ $0 == mounts[0] }) else { return false }
    return try probe(places.shelf)
  }

  /// The number of the mount that holds a directory; a bind mount has one of its own.
  private static func mount(of folder: Folder) -> [UInt8] {
    let path = "/proc/self/fdinfo/\(folder.descriptor)"
    let text = (try? OpenFile.open(path).readAll()) ?? []
    return text.split(separator: 0x0A).first { $0.starts(with: Array("mnt_id:".utf8)) }.map(Array.init) ?? []
  }

  private static func probe(_ state: Folder) throws -> Bool {
    let (one, other) = (TreePath("probe-one"), TreePath("probe-other"))
    _ = try state.ownFolder(one)
    _ = try state.ownFolder(other)
    defer {
      state.removeEmptyFolder(one)
      state.removeEmptyFolder(other)
    }
    do throws(SystemError) {
      try state.rename(one, to: state, other, .exchanging)
      return true
    } catch {
      guard error.meansUnsupported else { throw error }
      return false
    }
  }
}

/// Refuses to publish where something else is mounted below the published folder: it would not come along.
struct MountCheck {
  private let places: ReleasePlaces

  init(_ places: ReleasePlaces) { self.places = places }

  func run() throws {
    guard let table = try? OpenFile.open("/proc/self/mountinfo").readAll() else { return }
    let output = places.outputPath
    let below = Self.mountPoints(in: table).filter { $0 != output.text && output.holds($0) }
    if let place = below.sorted().first { throw Refusal(.mountBelow(place)) }
  }

  /// The fifth word of each line, in which blanks and the like stand as three octal digits.
  static func mountPoints(in table: [UInt8]) -> [String] {
    table.split(separator: 0x0A).compactMap { line in
      let words = line.split(separator: 0x20)
      return words.count > 4 ? unescaped(words[4]) : nil
    }
  }

  private static func unescaped(_ word: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = word
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
