/* Preloaded into the program under test: counts the calls that change the file system and, at one of them, kills the
   process before or after the call, or lets it fail.

   FAULT_AT     the number of the call, from 1
   FAULT_KIND   "before", "after", or the number of an error such as 28 (ENOSPC)
   FAULT_CALLS  a file that receives the name of each call, a line each */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

static atomic_long calls;
static const char *names[1 << 16];

enum turn { PASS, FAIL, DIE };

static enum turn step(const char *name) {
  const char *at = getenv("FAULT_AT"), *kind = getenv("FAULT_KIND");
  long number = atomic_fetch_add(&calls, 1) + 1;
  if (number < (long)(sizeof names / sizeof *names)) names[number] = name;
  if (!at || !kind || atol(at) != number) return PASS;
  if (!strcmp(kind, "before")) kill(getpid(), SIGKILL);
  if (!strcmp(kind, "after")) return DIE;
  errno = atoi(kind);
  return FAIL;
}

#define CALL(type, name, parameters, arguments)                                  \
  type name parameters {                                                         \
    static type(*real) parameters;                                               \
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name);                        \
    enum turn turn = step(#name);                                                \
    if (turn == FAIL) return -1;                                                 \
    type result = real arguments;                                                \
    if (turn == DIE) kill(getpid(), SIGKILL);                                    \
    return result;                                                               \
  }

CALL(int, mkdir, (const char *path, mode_t mode), (path, mode))
CALL(int, mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode))
CALL(int, rename, (const char *from, const char *to), (from, to))
CALL(int, renameat, (int a, const char *from, int b, const char *to), (a, from, b, to))
CALL(int, renameat2, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))
CALL(int, linkat, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags))
CALL(int, symlinkat, (const char *from, int b, const char *to), (from, b, to))
CALL(int, unlink, (const char *path), (path))
CALL(int, unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
CALL(int, fchmod, (int file, mode_t mode), (file, mode))
CALL(int, fchmodat, (int folder, const char *path, mode_t mode, int flags), (folder, path, mode, flags))
CALL(int, fchown, (int file, uid_t owner, gid_t group), (file, owner, group))
CALL(int, fsetxattr, (int file, const char *name, const void *value, size_t size, int flags),
     (file, name, value, size, flags))
CALL(int, futimens, (int file, const struct timespec times[2]), (file, times))
CALL(int, ftruncate, (int file, off_t size), (file, size))
CALL(int, fsync, (int file), (file))
CALL(int, syncfs, (int file), (file))
CALL(int, flock, (int file, int operation), (file, operation))

static int is_file(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

ssize_t write(int file, const void *bytes, size_t size) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "write");
  if (!is_file(file)) return real(file, bytes, size);
  enum turn turn = step("write");
  if (turn == FAIL) return -1;
  if (turn == DIE) {
    real(file, bytes, size / 2);
    kill(getpid(), SIGKILL);
  }
  return real(file, bytes, size);
}

#define OPEN(name, head, tail)                                                   \
  int name head {                                                                \
    static int(*real) head;                                                      \
    if (!real) *(void **)&real = dlsym(RTLD_NEXT, #name);                        \
    va_list list;                                                                \
    va_start(list, flags);                                                       \
    mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0;                    \
    va_end(list);                                                                \
    enum turn turn = flags & O_CREAT ? step(#name) : PASS;                       \
    if (turn == FAIL) return -1;                                                 \
    int result = real tail;                                                      \
    if (turn == DIE) kill(getpid(), SIGKILL);                                    \
    return result;                                                               \
  }

OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
OPEN(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))

__attribute__((destructor)) static void finish(void) {
  const char *path = getenv("FAULT_CALLS");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  for (long number = 1; number <= atomic_load(&calls) && names[number]; number++) fprintf(file, "%s\n", names[number]);
  fclose(file);
}
