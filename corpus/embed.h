#ifndef EMBEDDED_CORPUS_H
#define EMBEDDED_CORPUS_H
#include <stddef.h>

/// A file of this folder as it stands in the binary: its name and its bytes.
struct embedded_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

extern const struct embedded_file embedded_files[];
extern const size_t embedded_file_count;

#endif
