#ifndef PRONGSAI_LANE_H
#define PRONGSAI_LANE_H
#include <stddef.h>
#include <stdint.h>

enum : size_t { block_size = 64, state_words = 8, wide_lanes = 16 };

/// A message on its way: the state of its hash, and what is left of it.
struct lane {
  alignas(16) uint32_t state[state_words];
  const uint8_t *rest;
  size_t left;
};

/// The round constants of SHA-256.
extern const uint32_t lane_constants[64];

/// Takes blocks of one lane, by the instructions for SHA-256.
void lane_take_one(struct lane *lane, size_t blocks);

/// Takes blocks of two lanes in step, so that neither waits for its own last round.
void lane_take_two(struct lane *lanes, size_t blocks);

/// Takes blocks of sixteen lanes in step, each in its own part of every register.
void lane_take_sixteen(struct lane *lanes, size_t blocks);

/// Notes that blocks were taken.
static inline void lane_advance(struct lane *lane, size_t blocks) {
  lane->rest += blocks * block_size;
  lane->left -= blocks * block_size;
}

#endif
