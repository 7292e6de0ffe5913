import DataFiles
import Diagnostics
import Glibc

/// Holds what a build looked at against the disk, on all cores and without reading what its stamp tells unchanged.
public struct ChangeSearch: Sendable {
  private enum Finding: Sendable {
    case same
    /// The same bytes under another stamp, or under one too young to tell.
    case reread(FileStamp)
    case changed
    case gone
  }

  private static let piece = 64

  let memory: BuildMemory
  let disk: ContentDisk
  let work: ParallelWork

  /// A search in a project's folder.
  public init(_ memory: BuildMemory, root: String, workers: Int) {
    self.memory = memory
    disk = ContentDisk(root: root)
    work = ParallelWork(workers: workers)
  }

  /// The articles that changed; absent where anything else did, or may have.
  public var changes: MemoryChanges? { others.flatMap(changes) }

  /// The articles that changed, whatever became of everything else; absent where one is gone.
  public var articleChanges: MemoryChanges? { changes(beside: MemoryChanges()) }

  /// The articles that changed, beside what was found of everything else; absent where one is gone.
  public func changes(beside others: MemoryChanges) -> MemoryChanges? {
    let starts = Array(stride(from: 0, to: memory.count, by: Self.piece))
    var ignored = DiagnosticList()
    let found = work.map(starts, into: &ignored, tool: {}) { start, _, _ in
      findings(start..<min(start + Self.piece, memory.count))
    }.joined()
    var changes = others
    for (index, finding) in found.enumerated() {
      switch finding {
      case .same: break
      case .reread(let stamp): changes.reread.append((index, stamp))
      case .changed: changes.changed.append(index)
      case .gone: return nil
      }
    }
    return changes
  }

  /// The folders that had to be listed again, which takes no time worth speaking of; absent where anything beside the
  /// articles is not as it was.
  public var others: MemoryChanges? {
    guard memory.isComplete else { return nil }
    var changes = MemoryChanges()
    for index in 0..<memory.sightingCount {
      switch standing(ofSighting: index) {
      case .same: break
      case .reread(let stamp): changes.relisted.append((index, stamp))
      case .changed, .gone: return nil
      }
    }
    return changes
  }

  /// How a file or folder stands; one as young as the build may have changed unseen.
  private func standing(ofSighting index: Int) -> Finding {
    let entry = memory.sighting(index)
    let known = memory.stamp(at: entry + MemoryPlaces.Sight.stamp)
    let path = String(decoding: memory.place(at: entry + MemoryPlaces.Sight.path), as: UTF8.self)
    let kind = memory.file.number(at: entry + MemoryPlaces.Sight.kind)
    do throws(DiskFault) {
      let (stamp, isFolder) = try disk.peek(path)
      guard kind == (isFolder ? 2 : 1) else { return .changed }
      if stamp == known, stamp.isQuiet(before: memory.moment) { return .same }
      guard isFolder else { return .changed }
      return try relist(path, memory.fingerprint(at: entry + MemoryPlaces.Sight.names))
    } catch {
      return error == .missing && kind == 0 ? .same : .changed
    }
  }

  private func relist(_ path: String, _ names: Fingerprint) throws(DiskFault) -> Finding {
    let trace = DiskTrace()
    _ = try ContentDisk(root: disk.root, trace: trace).entries(of: path)
    guard case .folder(let stamp, names)? = trace.sightings?[path] else { return .changed }
    return .reread(stamp)
  }

  /// How the sources of a run of articles stand; neighbours mostly lie in one folder.
  private func findings(_ range: Range<Int>) -> [Finding] {
    var folder: (path: UnsafeRawBufferPointer, open: OpenFolder)?
    return range.map { index in
      let entry = memory.entry(index)
      let path = memory.place(at: entry + MemoryPlaces.Article.path)
      guard let slash = path.lastIndex(of: 0x2F) else { return .gone }
      let above = UnsafeRawBufferPointer(rebasing: path[..<slash])
      if !(folder.map { ByteOrder.areEqual($0.path, above) } ?? false) {
        folder = (try? disk.folder(String(decoding: above, as: UTF8.self))).map { (above, $0) }
      }
      guard let folder, let stamp = FileStamp(named: path[(slash + 1)...], in: folder.open) else {
        return .gone
      }
      let known = memory.stamp(at: entry + MemoryPlaces.Article.stamp)
      if stamp == known, stamp.isQuiet(before: memory.moment) { return .same }
      return reread(String(decoding: path, as: UTF8.self), index)
    }
  }

  private func reread(_ path: String, _ index: Int) -> Finding {
    guard let (bytes, stamp) = try? disk.stampedRead(path, limit: TextFile.largestDocument) else {
      return .gone
    }
    let isSame = Fingerprint(of: TextEncoding.withoutMark(bytes)) == memory.source(of: index)
    return isSame ? .reread(stamp) : .changed
  }
}

extension FileStamp {
  /// The stamp of a regular file; its name lies in memory that goes on with a NUL.
  fileprivate init?(named name: Slice<UnsafeRawBufferPointer>, in folder: OpenFolder) {
    let name = UnsafeRawBufferPointer(rebasing: name)
    guard let start = name.assumingMemoryBound(to: CChar.self).baseAddress else { return nil }
    var status = stat()
    guard fstatat(folder.descriptor, start, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    self.init(status)
  }
}
