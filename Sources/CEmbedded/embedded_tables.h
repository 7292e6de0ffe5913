#ifndef PRONGSAI_EMBEDDED_TABLES_H
#define PRONGSAI_EMBEDDED_TABLES_H
#include "embedded.h"

/// The data of the catalogue, named "catalogue/…".
extern const struct embedded_file catalogue_files[];
extern const size_t catalogue_file_count;

/// The templates and assets of the site, named "templates/…".
extern const struct embedded_file site_files[];
extern const size_t site_file_count;

#endif
