#ifndef PRONGSAI_SYSTEM_H
#define PRONGSAI_SYSTEM_H
#include <stddef.h>
#include <sys/types.h>

/// Moves a directory entry, or swaps two of them in one step: renameat2(2), which C shows to GNU sources only.
int system_rename(int from, const char *old_path, int to, const char *new_path, unsigned int flags);

/// Writes back everything of the file system that holds a descriptor: syncfs(2).
int system_sync(int descriptor);

/// Reads raw directory entries, struct linux_dirent64 each: getdents64(2).
ssize_t system_entries(int descriptor, void *buffer, size_t size);

/// Gives an open file or folder the owner, the mode, the extended attributes (lists of access among them) and the times
/// of another one; 0 if all was permitted, 1 if some of it was not, -1 with errno for any other failure.
int system_take_attributes(int to, int from);

#endif
