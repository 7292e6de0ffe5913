/// Folders in the order in which a manifest needs them, which is that of their paths with a slash behind.
enum FolderOrder {
  /// The place of a folder; absent where it is not among them.
  static func index(of folder: TreePath, in folders: PathList) -> Int? {
    folder.withBytes { folder in
      var (low, high) = (0, folders.count)
      while low < high {
        let middle = (low + high) / 2
        if folders.withBytes(at: middle, { isBefore($0, folder) }) { low = middle + 1 } else { high = middle }
      }
      guard low < folders.count else { return nil }
      return folders.withBytes(at: low) { ByteOrder.compare($0, folder) == 0 } ? low : nil
    }
  }

  static func isBefore(_ first: TreePath, _ second: TreePath) -> Bool {
    first.withBytes { first in second.withBytes { isBefore(first, $0) } }
  }

  private static func isBefore(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    let slash = UInt8(ascii: "/")
    let count = min(first.count, second.count)
    let found = ByteOrder.compare(
      UnsafeRawBufferPointer(rebasing: first[..<count]), UnsafeRawBufferPointer(rebasing: second[..<count]))
    if found != 0 || first.count == second.count { return found < 0 }
    return first.count < second.count ? slash <= second[count] : first[count] < slash
  }
}
