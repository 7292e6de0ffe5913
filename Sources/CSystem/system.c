#define _GNU_SOURCE
#include "system.h"
#include <dirent.h>
#include <stdio.h>
#include <unistd.h>

int system_rename(int from, const char *old_path, int to, const char *new_path, unsigned int flags) {
  return renameat2(from, old_path, to, new_path, flags);
}

int system_sync(int descriptor) { return syncfs(descriptor); }

ssize_t system_entries(int descriptor, void *buffer, size_t size) {
  return getdents64(descriptor, buffer, size);
}
