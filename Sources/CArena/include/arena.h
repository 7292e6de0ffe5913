#ifndef PRONGSAI_ARENA_H
#define PRONGSAI_ARENA_H
#include <stddef.h>
#pragma clang assume_nonnull begin

/// Memory that is handed out piece by piece and taken back all at once.
struct arena;

/// A new arena. The program ends where there is no memory, as with libcmark's own; so it does below.
struct arena *arena_create(void);

/// Gives back an arena with everything that came from it.
void arena_destroy(struct arena *arena);

/// Takes back everything that came from an arena, and keeps one block of at most a megabyte for what comes.
void arena_empty(struct arena *arena);

/// How many bytes the blocks of an arena take.
size_t arena_size(const struct arena *arena);

/// Chooses the arena, or none, from which the functions below serve this thread; answers the one before.
struct arena *_Nullable arena_use(struct arena *_Nullable arena);

/// Zeroed memory for some things of one size.
void *_Nullable arena_calloc(size_t count, size_t size);

/// A piece made larger or smaller, with what it held.
void *_Nullable arena_realloc(void *_Nullable piece, size_t size);

/// Takes back the piece that was handed out last; any other stays until its arena is emptied.
void arena_release(void *_Nullable piece);

#pragma clang assume_nonnull end
#endif
