#ifndef PRONGSAI_EMBEDDED_H
#define PRONGSAI_EMBEDDED_H
#include <stddef.h>

/// A file of the repository that is carried inside the program.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/// How many files the program carries.
size_t embedded_file_count(void);

/// The file at an index below the count.
struct embedded_file embedded_file_at(size_t index);

#endif
