#include "lane.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define FOR_WIDE [[gnu::target("avx512f,avx512bw")]]
#define IN_LINE FOR_WIDE [[gnu::always_inline]] static inline

/// One word of every lane.
typedef __m512i words;

IN_LINE words add(words a, words b) { return _mm512_add_epi32(a, b); }
IN_LINE words differ(words a, words b, words c) { return _mm512_ternarylogic_epi32(a, b, c, 0x96); }
IN_LINE words choose(words a, words b, words c) { return _mm512_ternarylogic_epi32(a, b, c, 0xca); }
IN_LINE words most(words a, words b, words c) { return _mm512_ternarylogic_epi32(a, b, c, 0xe8); }

#define TURN(word, count) _mm512_ror_epi32(word, count)

/// Turns sixteen rows of a lane each into sixteen rows of a word each.
IN_LINE void transpose(words *rows) {
  words half[wide_lanes];
  for (int i = 0; i < 16; i += 2) {
    half[i] = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
    half[i + 1] = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
  }
  for (int i = 0; i < 16; i += 4) {
    rows[i] = _mm512_unpacklo_epi64(half[i], half[i + 2]);
    rows[i + 1] = _mm512_unpackhi_epi64(half[i], half[i + 2]);
    rows[i + 2] = _mm512_unpacklo_epi64(half[i + 1], half[i + 3]);
    rows[i + 3] = _mm512_unpackhi_epi64(half[i + 1], half[i + 3]);
  }
  for (int i = 0; i < 4; i++) {
    half[i] = _mm512_shuffle_i32x4(rows[i], rows[i + 4], 0x88);
    half[i + 4] = _mm512_shuffle_i32x4(rows[i], rows[i + 4], 0xdd);
    half[i + 8] = _mm512_shuffle_i32x4(rows[i + 8], rows[i + 12], 0x88);
    half[i + 12] = _mm512_shuffle_i32x4(rows[i + 8], rows[i + 12], 0xdd);
  }
  for (int i = 0; i < 8; i++) {
    int low = i % 4 + i / 4 * 4;
    rows[i] = _mm512_shuffle_i32x4(half[low], half[low + 8], 0x88);
    rows[i + 8] = _mm512_shuffle_i32x4(half[low], half[low + 8], 0xdd);
  }
}

/// The next word of the schedule, in the place of the oldest.
IN_LINE void extend(words *schedule, int round) {
  words early = schedule[(round + 1) % 16], late = schedule[(round + 14) % 16];
  words first = differ(TURN(early, 7), TURN(early, 18), _mm512_srli_epi32(early, 3));
  words second = differ(TURN(late, 17), TURN(late, 19), _mm512_srli_epi32(late, 10));
  words *oldest = &schedule[round % 16];
  *oldest = add(add(*oldest, first), add(schedule[(round + 9) % 16], second));
}

/// One round, whose state is counted from its first word on.
IN_LINE void turn(words *state, int round, words scheduled) {
  words *word[state_words];
  for (int i = 0; i < 8; i++) word[i] = &state[(64 - round + i) % 8];
  words a = *word[0], e = *word[4];
  words given = add(scheduled, _mm512_set1_epi32((int)lane_constants[round]));
  words choice = add(differ(TURN(e, 6), TURN(e, 11), TURN(e, 25)), choose(e, *word[5], *word[6]));
  words sum = add(add(*word[7], given), choice);
  *word[3] = add(*word[3], sum);
  *word[7] = add(sum, add(differ(TURN(a, 2), TURN(a, 13), TURN(a, 22)), most(a, *word[1], *word[2])));
}

IN_LINE void take_block(words *state, const struct lane *lanes, words big_endian) {
  words schedule[wide_lanes], before[state_words];
  for (int i = 0; i < 16; i++) schedule[i] = _mm512_shuffle_epi8(_mm512_loadu_si512(lanes[i].rest), big_endian);
  transpose(schedule);
  for (int i = 0; i < 8; i++) before[i] = state[i];
#pragma clang loop unroll(full)
  for (int round = 0; round < 64; round++) {
    if (round >= 16) extend(schedule, round);
    turn(state, round, schedule[round % 16]);
  }
  for (int i = 0; i < 8; i++) state[i] = add(state[i], before[i]);
}

FOR_WIDE void lane_take_sixteen(struct lane *lanes, size_t blocks) {
  const words big_endian =
      _mm512_broadcast_i32x4(_mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
  alignas(64) uint32_t columns[state_words][wide_lanes];
  words state[state_words];
  for (int i = 0; i < 8; i++) {
    for (int lane = 0; lane < 16; lane++) columns[i][lane] = lanes[lane].state[i];
    state[i] = _mm512_load_si512(columns[i]);
  }
  for (; blocks > 0; blocks--) {
    take_block(state, lanes, big_endian);
    for (int lane = 0; lane < 16; lane++) lane_advance(&lanes[lane], 1);
  }
  for (int i = 0; i < 8; i++) {
    _mm512_store_si512(columns[i], state[i]);
    for (int lane = 0; lane < 16; lane++) lanes[lane].state[i] = columns[i][lane];
  }
}

#endif
