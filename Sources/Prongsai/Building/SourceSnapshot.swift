import Diagnostics
import Files

/// What a build is made from, as it was found on the disk before anything was read.
struct SourceSnapshot {
  /// A file by what it is known to be unchanged.
  struct Source: Equatable {
    let status: FileStamp
    let digest: Digest
  }

  /// Every file of the content and the templates, by its path below the project's folder.
  private(set) var files: [String: Source] = [:]
  /// Folders, links and whatever else lies there, which a build judges by its name and kind.
  private(set) var others: [String: FileStamp] = [:]

  init(files: [String: Source], others: [String: FileStamp]) {
    self.files = files
    self.others = others
  }

  /// Looks at every file; the digest of one whose stamp is known is not taken again.
  ///
  /// A file that changed an instant ago may change again within the same tick of the clock: it is not relied on.
  init(of project: Project, known: SourceSnapshot?, workers: Int) {
    let now = FileTime.now
    let disk = project.disk
    let work = ParallelMap(workers: workers)
    for folder in Project.sourceFolders {
      if let status = disk.status(folder), !status.isFolder { others[folder] = FileStamp(status, at: now) }
    }
    var folders = Project.sourceFolders
    while let path = folders.popLast() {
      guard let folder = try? disk.open(folder: path), let entries = try? folder.entries() else { continue }
      var ignored = DiagnosticList()
      let found = work.map(entries, into: &ignored) { entry, _ in
        let place = path + "/" + entry.name.text
        let status = (try? folder.status(entry.name)).flatMap(\.self)
        let stamp = status.map { FileStamp($0, at: now) }
        guard let stamp, stamp.kind == .file else { return (place, stamp, Source?.none) }
        if let old = known?.files[place], old.status == stamp, stamp.isReliable { return (place, stamp, old) }
        let digest = try? folder.openFile(entry.name).digest()
        return (place, stamp, digest.map { Source(status: stamp, digest: $0) })
      }
      for case (let place, let stamp?, let source) in found {
        if let source { files[place] = source } else { others[place] = stamp }
        if stamp.kind == .folder { folders.append(place) }
      }
    }
  }

  /// Whether a build of the one would see what a build of the other saw.
  func isSame(as other: SourceSnapshot) -> Bool {
    files.count == other.files.count && others.count == other.others.count
      && others.allSatisfy { path, stamp in other.others[path].map { $0.kind == stamp.kind } ?? false }
      && files.allSatisfy { path, source in
        other.files[path].map { $0.status == source.status && source.status.isReliable } ?? false
      }
  }

  /// The paths whose bytes differ from those of an earlier snapshot, those that came or went included.
  func changes(since earlier: SourceSnapshot) -> Set<String> {
    let gone = earlier.files.keys.filter { files[$0] == nil }
    return Set(files.filter { earlier.files[$0.key]?.digest != $0.value.digest }.keys).union(gone)
  }
}

/// By what a file is known to be unchanged: its kind, its size, its inode, and when it and its inode last changed.
struct FileStamp: Equatable, Sendable {
  let kind: EntryKind
  /// The size in bytes.
  let size: Int
  let inode: UInt64
  let modified: FileTime
  let changed: FileTime
  /// Whether it was left alone for longer than a tick of the file system's clock.
  let isReliable: Bool

  /// A stamp taken at a moment: a file that is younger than a tick of its clock may still change unseen.
  init(_ status: FileStatus, at now: FileTime) {
    let isPast = max(status.modified, status.changed) < now
    self.init(
      kind: status.kind, size: status.size, inode: status.inode, modified: status.modified,
      changed: status.changed, isReliable: isPast && status.timeUntilSettled(at: now) == nil)
  }

  init(
    kind: EntryKind, size: Int, inode: UInt64, modified: FileTime, changed: FileTime, isReliable: Bool
  ) {
    self.kind = kind
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
    self.isReliable = isReliable
  }
}
