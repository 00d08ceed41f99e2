#include "memory.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define YRD_SANITIZED 1
#endif
#endif

// The C library lets a program put its own functions in the place of these, and keeps its own under other names
// (glibc manual, “Replacing malloc”). The sanitizers put theirs there.
#if defined(__GLIBC__) && !defined(YRD_SANITIZED)

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static void *granted(void *memory, size_t size) {
  if (memory || size == 0) return memory;
  static const char line[] = "yrd: the system refuses more memory: read less at once, or raise the limit (ulimit -v)\n";
  // Nobody can be told that standard error fails.
  if (write(STDERR_FILENO, line, sizeof line - 1) < 0) _exit(2);
  _exit(2);
}

void *malloc(size_t size) { return granted(__libc_malloc(size), size); }

void *calloc(size_t count, size_t size) { return granted(__libc_calloc(count, size), count && size); }

void *realloc(void *memory, size_t size) { return granted(__libc_realloc(memory, size), size); }

void *memalign(size_t alignment, size_t size) { return granted(__libc_memalign(alignment, size), size); }

void *aligned_alloc(size_t alignment, size_t size) { return granted(__libc_memalign(alignment, size), size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) || (alignment & (alignment - 1)) || !alignment) return EINVAL;
  *memory = granted(__libc_memalign(alignment, size), size);
  return 0;
}

#endif
