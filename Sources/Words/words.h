#ifndef EMBEDDED_WORDS_H
#define EMBEDDED_WORDS_H
#include <stddef.h>

/// A word class as its file stands in the binary: the file's name without `.txt`, and its bytes.
struct word_class {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

extern const size_t word_class_count;

/// A word class by its number from 0, in the order of names; NULL for none.
const struct word_class *word_class_at(size_t number);

/// A word class by its name; NULL for none.
const struct word_class *word_class_named(const char *name);

#endif
