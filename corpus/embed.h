#ifndef EMBEDDED_CORPUS_H
#define EMBEDDED_CORPUS_H
#include <stddef.h>

/// A file of this folder as it stands in the binary: its name and its bytes.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

extern const size_t embedded_file_count;

/// A file by its number from 0, in the order of names; NULL for none.
const struct embedded_file *embedded_file_at(size_t number);

#endif
