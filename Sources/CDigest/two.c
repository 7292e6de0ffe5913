#include "lane.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define FOR_SHA [[gnu::target("sha,sse4.1,ssse3")]]
#define IN_LINE FOR_SHA [[gnu::always_inline]] static inline

/// The eight words of a state as the instructions want them.
struct halves {
  __m128i abef;
  __m128i cdgh;
};

IN_LINE struct halves load(const uint32_t *state) {
  __m128i badc = _mm_shuffle_epi32(_mm_load_si128((const __m128i *)state), 0xb1);
  __m128i hgfe = _mm_shuffle_epi32(_mm_load_si128((const __m128i *)state + 1), 0x1b);
  return (struct halves){_mm_alignr_epi8(badc, hgfe, 8), _mm_blend_epi16(hgfe, badc, 0xf0)};
}

IN_LINE void store(struct halves halves, uint32_t *state) {
  __m128i feba = _mm_shuffle_epi32(halves.abef, 0x1b);
  __m128i dchg = _mm_shuffle_epi32(halves.cdgh, 0xb1);
  _mm_store_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_store_si128((__m128i *)state + 1, _mm_alignr_epi8(dchg, feba, 8));
}

IN_LINE __m128i big_endian(__m128i words) {
  return _mm_shuffle_epi8(words, _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203));
}

/// The next four words of the schedule, in the place of the oldest.
IN_LINE void extend(__m128i words[4], int oldest) {
  __m128i newest = words[(oldest + 3) % 4];
  __m128i sum = _mm_sha256msg1_epu32(words[oldest], words[(oldest + 1) % 4]);
  sum = _mm_add_epi32(sum, _mm_alignr_epi8(newest, words[(oldest + 2) % 4], 4));
  words[oldest] = _mm_sha256msg2_epu32(sum, newest);
}

/// Takes a block of each lane, four rounds of one beside four rounds of the other.
IN_LINE void take_block(struct halves *halves, const struct lane *lanes, int count) {
  __m128i words[2][4];
  struct halves now[2];
  for (int lane = 0; lane < count; lane++) {
    now[lane] = halves[lane];
    for (int index = 0; index < 4; index++)
      words[lane][index] = big_endian(_mm_loadu_si128((const __m128i *)lanes[lane].rest + index));
  }
#pragma clang loop unroll(full)
  for (int step = 0; step < 16; step++) {
    __m128i constants = _mm_load_si128((const __m128i *)lane_constants + step);
#pragma clang loop unroll(full)
    for (int lane = 0; lane < count; lane++) {
      if (step >= 4) extend(words[lane], step % 4);
      __m128i sums = _mm_add_epi32(words[lane][step % 4], constants);
      now[lane].cdgh = _mm_sha256rnds2_epu32(now[lane].cdgh, now[lane].abef, sums);
      now[lane].abef = _mm_sha256rnds2_epu32(now[lane].abef, now[lane].cdgh, _mm_shuffle_epi32(sums, 0x0e));
    }
  }
  for (int lane = 0; lane < count; lane++) {
    halves[lane].abef = _mm_add_epi32(halves[lane].abef, now[lane].abef);
    halves[lane].cdgh = _mm_add_epi32(halves[lane].cdgh, now[lane].cdgh);
  }
}

IN_LINE void take(struct lane *lanes, int count, size_t blocks) {
  struct halves halves[2];
  for (int lane = 0; lane < count; lane++) halves[lane] = load(lanes[lane].state);
  for (; blocks > 0; blocks--) {
    take_block(halves, lanes, count);
    for (int lane = 0; lane < count; lane++) lane_advance(&lanes[lane], 1);
  }
  for (int lane = 0; lane < count; lane++) store(halves[lane], lanes[lane].state);
}

FOR_SHA void lane_take_one(struct lane *lane, size_t blocks) { take(lane, 1, blocks); }

FOR_SHA void lane_take_two(struct lane *lanes, size_t blocks) { take(lanes, 2, blocks); }

#endif
