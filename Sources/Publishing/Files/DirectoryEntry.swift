/// One name in a directory.
struct DirectoryEntry: Sendable {
  let name: TreePath
  let inode: UInt64
  let isDirectory: Bool
}
