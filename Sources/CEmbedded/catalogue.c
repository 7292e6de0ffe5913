#include "embedded_tables.h"

static const unsigned char keys[] = {
#embed "../Catalogue/Resources/keys.yaml"
};
static const unsigned char datasets[] = {
#embed "../Catalogue/Resources/datasets.yaml"
};
static const unsigned char year_2565[] = {
#embed "../Catalogue/Resources/2565.yaml"
};
static const unsigned char year_2566[] = {
#embed "../Catalogue/Resources/2566.yaml"
};
static const unsigned char year_2567[] = {
#embed "../Catalogue/Resources/2567.yaml"
};
static const unsigned char year_2568[] = {
#embed "../Catalogue/Resources/2568.yaml"
};
static const unsigned char year_2569[] = {
#embed "../Catalogue/Resources/2569.yaml"
};

static const unsigned char image[] = {
#embed "../Catalogue/Resources/catalogue.image"
};

const struct embedded_file catalogue_files[] = {
  {"catalogue/keys.yaml", keys, sizeof keys},
  {"catalogue/datasets.yaml", datasets, sizeof datasets},
  {"catalogue/2565.yaml", year_2565, sizeof year_2565},
  {"catalogue/2566.yaml", year_2566, sizeof year_2566},
  {"catalogue/2567.yaml", year_2567, sizeof year_2567},
  {"catalogue/2568.yaml", year_2568, sizeof year_2568},
  {"catalogue/2569.yaml", year_2569, sizeof year_2569},
  {"catalogue/catalogue.image", image, sizeof image},
};
const size_t catalogue_file_count = sizeof catalogue_files / sizeof catalogue_files[0];
