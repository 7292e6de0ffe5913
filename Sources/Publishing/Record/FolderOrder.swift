/// Folders in the order in which a manifest needs them, which is that of their paths with a slash behind.
enum FolderOrder {
  /// The place of a folder; absent where it is not among them.
  static func index<Folders: RandomAccessCollection>(of folder: TreePath, in folders: Folders) -> Int?
  where Folders.Element == TreePath, Folders.Index == Int {
    var (low, high) = (0, folders.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(folders[middle], folder) { low = middle + 1 } else { high = middle }
    }
    return low < folders.count && folders[low] == folder ? low : nil
  }

  static func isBefore(_ first: TreePath, _ second: TreePath) -> Bool {
    let slash = UInt8(ascii: "/")
    return first.withBytes { first in
      second.withBytes { second in
        let count = min(first.count, second.count)
        let found = ByteOrder.compare(
          UnsafeRawBufferPointer(rebasing: first[..<count]),
          UnsafeRawBufferPointer(rebasing: second[..<count]))
        if found != 0 || first.count == second.count { return found < 0 }
        return first.count < second.count ? slash <= second[count] : first[count] < slash
      }
    }
  }
}
