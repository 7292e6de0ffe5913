#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum : size_t { alignment = 16, first_block = 65536, largest_kept = 1048576 };

/// A stretch of memory; its pieces follow it.
struct block {
  alignas(16) struct block *older;
  size_t size;
  size_t used;
};

/// What stands before every piece.
struct header {
  alignas(16) size_t size;
};

struct arena {
  struct block *newest;
};

static thread_local struct arena *current;

struct arena *arena_create(void) {
  struct arena *arena = calloc(1, sizeof(struct arena));
  if (!arena) abort();
  return arena;
}

void arena_destroy(struct arena *arena) {
  while (arena->newest) {
    struct block *older = arena->newest->older;
    free(arena->newest);
    arena->newest = older;
  }
  free(arena);
}

void arena_empty(struct arena *arena) {
  struct block *kept = nullptr;
  while (arena->newest) {
    struct block *block = arena->newest;
    arena->newest = block->older;
    if (!kept && block->size <= largest_kept) {
      kept = block;
    } else {
      free(block);
    }
  }
  if (!kept) return;
  kept->older = nullptr;
  kept->used = 0;
  arena->newest = kept;
}

size_t arena_size(const struct arena *arena) {
  size_t size = 0;
  for (const struct block *block = arena->newest; block; block = block->older) size += block->size;
  return size;
}

struct arena *arena_use(struct arena *arena) {
  struct arena *before = current;
  current = arena;
  return before;
}

static unsigned char *bytes(struct block *block) { return (unsigned char *)(block + 1); }

static struct header *header(void *piece) { return (struct header *)piece - 1; }

/// What a piece takes with its header, so that the next one is aligned.
static size_t whole(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  return sizeof(struct header) + ((size + alignment - 1) & ~(size_t)(alignment - 1));
}

/// Whether a piece was the last to be handed out.
static bool is_last(void *piece) {
  struct block *block = current ? current->newest : nullptr;
  return block && (unsigned char *)piece + whole(header(piece)->size) - sizeof(struct header) == bytes(block) + block->used;
}

static void *take(size_t size) {
  if (!current) abort();
  size_t wanted = whole(size);
  struct block *block = current->newest;
  if (!block || block->size - block->used < wanted) {
    size_t grown = block ? block->size * 2 : first_block;
    size_t room = grown < wanted ? wanted : grown;
    struct block *fresh = malloc(sizeof(struct block) + room);
    if (!fresh) abort();
    *fresh = (struct block){.older = block, .size = room};
    current->newest = block = fresh;
  }
  struct header *piece = (struct header *)(bytes(block) + block->used);
  block->used += wanted;
  piece->size = size;
  return piece + 1;
}

void *arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  return memset(take(total), 0, total);
}

void *arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t held = header(piece)->size;
  if (is_last(piece)) {
    struct block *block = current->newest;
    size_t before = block->used - whole(held);
    if (block->size - before >= whole(size)) {
      block->used = before + whole(size);
      header(piece)->size = size;
      return piece;
    }
  }
  return memcpy(take(size), piece, held < size ? held : size);
}

void arena_release(void *piece) {
  if (piece && is_last(piece)) current->newest->used -= whole(header(piece)->size);
}
