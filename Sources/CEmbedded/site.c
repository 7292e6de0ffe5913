#include "embedded_tables.h"

const struct embedded_file site_files[] = {{0}};
const size_t site_file_count = 0;
