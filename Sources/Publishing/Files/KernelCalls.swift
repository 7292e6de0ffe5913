/// Swaps or moves two directory entries in one step; the C headers show it only to GNU sources.
@_silgen_name("renameat2")
func kernelRename(
  _ from: Int32, _ old: UnsafePointer<CChar>, _ to: Int32, _ new: UnsafePointer<CChar>, _ flags: UInt32
) -> Int32

/// Writes back everything of the file system that holds a descriptor; shown only to GNU sources too.
@_silgen_name("syncfs")
func kernelSync(_ descriptor: Int32) -> Int32

/// Flag of `kernelRename`: swap the two entries.
let renameExchange: UInt32 = 2
/// Flag of `kernelRename`: fail where the new name exists.
let renameNoReplace: UInt32 = 1

/// Reads raw directory entries, which saves the stream that `readdir` allocates for every directory.
@_silgen_name("getdents64")
func kernelEntries(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int
