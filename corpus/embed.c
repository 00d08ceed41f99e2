// Puts the texts and the catalog of this folder into the binary, byte for byte.
#include "embed.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text_000[] = {
#embed "000_819680a8a7497b63.txt"
};
static const unsigned char text_001[] = {
#embed "001_c5f8348639d988a3.txt"
};
static const unsigned char text_002[] = {
#embed "002_b96c3a9de03a77ee.txt"
};
static const unsigned char text_003[] = {
#embed "003_fe3380e024d71eeb.txt"
};
static const unsigned char text_004[] = {
#embed "004_a24e1cf44d559dd8.txt"
};
static const unsigned char catalog[] = {
#embed "catalog.json"
};

static const struct embedded_file embedded_files[] = {
    {"000_819680a8a7497b63.txt", text_000, sizeof text_000},
    {"001_c5f8348639d988a3.txt", text_001, sizeof text_001},
    {"002_b96c3a9de03a77ee.txt", text_002, sizeof text_002},
    {"003_fe3380e024d71eeb.txt", text_003, sizeof text_003},
    {"004_a24e1cf44d559dd8.txt", text_004, sizeof text_004},
    {"catalog.json", catalog, sizeof catalog},
};
const size_t embedded_file_count = sizeof embedded_files / sizeof embedded_files[0];

const struct embedded_file *embedded_file_at(size_t number) {
  return number < embedded_file_count ? &embedded_files[number] : NULL;
}
