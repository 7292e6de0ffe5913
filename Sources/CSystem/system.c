#define _GNU_SOURCE
#include "system.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

int system_rename(int from, const char *old_path, int to, const char *new_path, unsigned int flags) {
  return renameat2(from, old_path, to, new_path, flags);
}

int system_sync(int descriptor) { return syncfs(descriptor); }

ssize_t system_entries(int descriptor, void *buffer, size_t size) {
  return getdents64(descriptor, buffer, size);
}

/* Attributes that one may not read or write, or that the file system lacks, are no failure. */
static int is_not_permitted(void) {
  return errno == EPERM || errno == EACCES || errno == ENOTSUP || errno == ENODATA || errno == EINVAL;
}

/* The names of the attributes, one after the other with their NULs; NULL if there are none. */
static char *attribute_names(int descriptor, ssize_t *size) {
  *size = flistxattr(descriptor, NULL, 0);
  char *names = *size > 0 ? malloc((size_t)*size) : NULL;
  if (names) *size = flistxattr(descriptor, names, (size_t)*size);
  return names;
}

static int copy_attribute(int to, int from, const char *name) {
  ssize_t size = fgetxattr(from, name, NULL, 0);
  if (size < 0) return is_not_permitted() ? 1 : -1;
  char *value = malloc((size_t)size + 1);
  if (!value) return -1;
  size = fgetxattr(from, name, value, (size_t)size);
  int failed = size < 0 || fsetxattr(to, name, value, (size_t)size, 0) != 0;
  int result = failed ? (is_not_permitted() ? 1 : -1) : 0;
  free(value);
  return result;
}

int system_take_attributes(int to, int from) {
  struct stat wanted, found;
  if (fstat(from, &wanted) != 0 || fstat(to, &found) != 0) return -1;
  int result = 0;
  if ((wanted.st_uid != found.st_uid || wanted.st_gid != found.st_gid) && fchown(to, wanted.st_uid, wanted.st_gid) != 0) {
    if (!is_not_permitted()) return -1;
    result = 1;
  }
  if (fchmod(to, wanted.st_mode & 07777) != 0) return -1;
  ssize_t size;
  char *names = attribute_names(from, &size);
  for (char *name = names; name && name < names + size; name += strlen(name) + 1) {
    int copied = copy_attribute(to, from, name);
    if (copied < 0) result = -1;
    if (result >= 0 && copied > result) result = copied;
  }
  int error = errno;
  free(names);
  if (result < 0) {
    errno = error;
    return -1;
  }
  const struct timespec times[2] = {wanted.st_atim, wanted.st_mtim};
  return futimens(to, times) != 0 ? -1 : result;
}
