#include "embedded_tables.h"

size_t embedded_file_count(void) {
  return catalogue_file_count + site_file_count;
}

struct embedded_file embedded_file_at(size_t index) {
  if (index < catalogue_file_count) return catalogue_files[index];
  return site_files[index - catalogue_file_count];
}
