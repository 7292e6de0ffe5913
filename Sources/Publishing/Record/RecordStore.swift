/// Where the record is kept.
///
/// It only saves work, so that losing it is no failure of a release.
struct RecordStore {
  private static let name = TreePath("tree")
  private static let fresh = TreePath("tree.new")

  let state: DirectoryHandle

  /// The record, where there is a sound one.
  func read() -> TreeRecord? {
    (try? state.contents(Self.name)).flatMap(\.self).flatMap(TreeRecord.init(bytes:))
  }

  /// Writes the record whole or leaves none.
  func write(_ record: TreeRecord) {
    do {
      try state.removeFile(Self.fresh)
      try record.bytes.withUnsafeBytes { try state.writeFile(Self.fresh, $0, settings: FileSettings()) }
      try state.rename(Self.fresh, to: state, Self.name)
    } catch {
      remove()
    }
  }

  func remove() {
    try? state.removeFile(Self.fresh)
    try? state.removeFile(Self.name)
  }
}
