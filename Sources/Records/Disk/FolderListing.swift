import Glibc

/// The names in an open folder with what they stand for.
struct FolderListing {
  /// The entries in the order of their names, without `.` and `..`.
  let entries: [DiskEntry]

  /// Lists a folder and closes it; absent where the system gives no stream for it, which leaves it open.
  init?(_ descriptor: Int32) {
    guard let stream = fdopendir(descriptor) else { return nil }
    defer { closedir(stream) }
    var entries: [DiskEntry] = []
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      guard name != ".", name != ".." else { continue }
      entries.append(DiskEntry(name: name, kind: Self.kind(of: entry, name, in: descriptor)))
    }
    self.entries = entries.sorted { $0.name < $1.name }
  }

  /// A fingerprint of the names and of what they stand for.
  var fingerprint: Fingerprint {
    var print = Fingerprint()
    for entry in entries {
      print.add(entry.name)
      print.add(UInt64(entry.kind.rawValue))
    }
    return print
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = UnsafeRawPointer(entry) + offset
    return String(cString: start.assumingMemoryBound(to: CChar.self))
  }

  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, _ name: String, in folder: Int32
  ) -> DiskEntry.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN): return lookedUp(name, in: folder)
    default: return .other
    }
  }

  /// What a name stands for on a file system that does not say so in its listings.
  private static func lookedUp(_ name: String, in folder: Int32) -> DiskEntry.Kind {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }
}
