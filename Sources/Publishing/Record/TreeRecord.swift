/// What the last release left on the disk: how to tell whether anything was touched since, and in what the older tree
/// differs from the published one.
///
/// It is never trusted: it counts only for the very folders that it was written for, and for their manifest.
struct TreeRecord: Sendable {
  /// The older tree as the release left it.
  struct Older: Equatable, BitwiseCopyable, Sendable {
    let root: EntryStamp
    let marker: EntryStamp
  }

  /// How long before the record was written a change may have the same time as one that came after it.
  static let graceNanoseconds: Int64 = 20_000_000

  /// The SHA-256 of the manifest.
  let release: FileDigest
  let device: UInt64
  let root: EntryStamp
  /// Absent where the older tree is not known.
  let older: Older?
  /// When the entries were looked at first, in nanoseconds since 1970.
  var lookedAt: Int64
  /// The files in the order of the manifest.
  let files: [RecordedFile]
  /// The folders that the manifest needs, in its order, in the published tree.
  let folders: [EntryStamp]
  /// The same folders in the older tree, where they are known there.
  let olderFolders: [EntryStamp]
  let foreignFiles: [TreePath]
  let foreignInodes: [UInt64]
  let foreignFolders: [TreePath]
  let foreignFolderStamps: [EntryStamp]
  /// The paths at which the older tree holds another file than the published one, or only one of them holds any.
  let differing: [TreePath]

  /// Whether a change of an entry with this stamp could have gone unseen.
  func isRacy(_ stamp: EntryStamp) -> Bool {
    stamp.nanoseconds > lookedAt.subtractingReportingOverflow(Self.graceNanoseconds).partialValue
  }

  /// Whether it describes a folder of this status.
  func describes(_ status: FileStatus) -> Bool {
    device == status.device && root == EntryStamp(status)
  }

  /// The foreign files and folders.
  var foreign: ForeignFiles {
    ForeignFiles(
      files: Dictionary(zip(foreignFiles, foreignInodes)) { first, _ in first },
      directories: Set(foreignFolders))
  }
}
