#include "scan.h"

/* The loops over a block do not branch, which the compiler turns into vector instructions. Each stands once and is
   compiled twice: for every processor, and for those that take 32 bytes at a time. */

enum : size_t { block = 64 };

#define INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__)
#include <immintrin.h>
#define WIDE __attribute__((target("avx2")))
#define WIDE_INLINE static inline __attribute__((always_inline, target("avx2")))
static bool is_wide(void) { return __builtin_cpu_supports("avx2"); }
#endif

typedef bool test(uint8_t byte);

INLINE bool is_markup(uint8_t byte) { return (byte | 0x02) == 0x3E || (byte | 0x05) == 0x27; }

INLINE bool is_ascii(uint8_t byte) { return byte < 0x80; }

INLINE bool is_sign(uint8_t byte) {
  uint8_t letter = (uint8_t)((byte | 0x20) - 'a'), digit = (uint8_t)(byte - '0');
  return byte < 0x80 && letter >= 26 && digit >= 10 && byte != ' ' && byte != ',' && byte != '.';
}

INLINE bool is_special(uint8_t byte) {
  return byte < 0x20 || byte == '&' || byte == '*' || byte == '<' || (byte >= '[' && byte <= '`' && byte != '^') ||
         byte == '|';
}

/// Where the first byte stands that passes a test.
INLINE size_t first(const uint8_t *bytes, size_t index, size_t count, test *passes) {
  for (; index + 16 <= count; index += 16) {
    uint8_t any = 0;
    for (size_t place = index; place < index + 16; place++) any |= passes(bytes[place]);
    if (any) break;
  }
  while (index < count && !passes(bytes[index])) index++;
  return index;
}

INLINE size_t thai_blocks(const uint8_t *bytes, size_t index, size_t count) {
  size_t blocks = 0;
  for (; index + block <= count; index += block, blocks++) {
    /* A byte is the second or third of a letter where 0xE0 stands before it, and ASCII or 0xE0 where not. */
    uint8_t faults = 0;
    for (size_t place = index; place < index + block; place++) {
      uint8_t byte = bytes[place], before = bytes[place - 1] ^ 0xE0, two_before = bytes[place - 2] ^ 0xE0;
      uint8_t as_second = ((byte & 0xFE) ^ 0xB8) | before;
      uint8_t as_third = ((byte & 0xC0) ^ 0x80) | two_before;
      uint8_t lead = byte & 0x80, wide = byte ^ 0xE0, beside = before < two_before ? before : two_before;
      uint8_t as_other = (lead < wide ? lead : wide) | (beside == 0);
      uint8_t inside = as_second < as_third ? as_second : as_third;
      faults |= inside < as_other ? inside : as_other;
    }
    if (faults) break;
  }
  return blocks;
}

INLINE size_t wordy_blocks(const uint8_t *bytes, size_t index, size_t count) {
  size_t blocks = 0;
  for (; index + block <= count; index += block, blocks++) {
    uint8_t found = 0;
    for (size_t place = index; place < index + block; place++) {
      uint8_t before = (uint8_t)(bytes[place - 1] - 0xB9), here = (uint8_t)(bytes[place] - 0x90);
      uint8_t digit = (uint8_t)(bytes[place] - '0'), wide = before > here ? before : here;
      found |= ((digit < wide ? digit : wide) < 10) | (bytes[place] == '%');
    }
    if (found) break;
  }
  return blocks;
}

#if defined(__x86_64__)

/// A set of bytes: those for which an entry for the upper half shares a bit with one for the lower half.
struct set {
  uint8_t upper[16], lower[16];
};

static const struct set markup = {
  .upper = {[2] = 1, [3] = 2},
  .lower = {[0x2] = 1, [0x3] = 1, [0x6] = 1, [0x7] = 1, [0xC] = 2, [0xE] = 2},
};

static const struct set signs = {
  .upper = {1, 1, 2, 4, 8, 16, 8, 16},
  .lower = {1 | 8, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2, 1 | 2 | 4, 1 | 2 | 4 | 16,
            1 | 4 | 16, 1 | 2 | 4 | 16, 1 | 4 | 16, 1 | 2 | 4 | 16},
};

static const struct set specials = {
  .upper = {1, 1, 2, 4, 0, 8, 16, 32},
  .lower = {1 | 16, 1, 1, 1, 1, 1, 1 | 2, 1, 1, 1, 1 | 2, 1 | 8, 1 | 4 | 8 | 32, 1 | 8, 1, 1 | 8},
};

/// The signs, or the bytes of ASCII, among 32 bytes, a bit each.
typedef uint32_t finder(__m256i part);

WIDE_INLINE __m256i twice(const uint8_t *table) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

WIDE_INLINE uint32_t found_of(const struct set *set, __m256i part) {
  __m256i half = _mm256_set1_epi8(0x0F);
  __m256i above = _mm256_shuffle_epi8(twice(set->upper), _mm256_and_si256(_mm256_srli_epi16(part, 4), half));
  __m256i below = _mm256_shuffle_epi8(twice(set->lower), _mm256_and_si256(part, half));
  __m256i others = _mm256_cmpeq_epi8(_mm256_and_si256(above, below), _mm256_setzero_si256());
  return ~(uint32_t)_mm256_movemask_epi8(others);
}

WIDE_INLINE uint32_t found_markup(__m256i part) { return found_of(&markup, part); }

WIDE_INLINE uint32_t found_sign(__m256i part) { return found_of(&signs, part); }

WIDE_INLINE uint32_t found_special(__m256i part) { return found_of(&specials, part); }

WIDE_INLINE uint32_t found_ascii(__m256i part) { return ~(uint32_t)_mm256_movemask_epi8(part); }

/// Where the first byte stands that is found; what is left of the last 32 bytes is looked at with those before it.
WIDE_INLINE size_t wide_first(const uint8_t *bytes, size_t index, size_t count, finder *find, test *passes) {
  for (; index + 32 <= count; index += 32) {
    uint32_t found = find(_mm256_loadu_si256((const __m256i *)(bytes + index)));
    if (found) return index + (size_t)__builtin_ctz(found);
  }
  if (count >= 32 && index < count) {
    uint32_t found = find(_mm256_loadu_si256((const __m256i *)(bytes + count - 32))) >> (32 - (count - index));
    return found ? index + (size_t)__builtin_ctz(found) : count;
  }
  while (index < count && !passes(bytes[index])) index++;
  return index;
}

WIDE static size_t wide_markup(const uint8_t *bytes, size_t index, size_t count) {
  return wide_first(bytes, index, count, found_markup, is_markup);
}

WIDE static size_t wide_ascii(const uint8_t *bytes, size_t index, size_t count) {
  return wide_first(bytes, index, count, found_ascii, is_ascii);
}

WIDE static size_t wide_sign(const uint8_t *bytes, size_t index, size_t count) {
  return wide_first(bytes, index, count, found_sign, is_sign);
}

WIDE static size_t wide_special(const uint8_t *bytes, size_t index, size_t count) {
  return wide_first(bytes, index, count, found_special, is_special);
}

WIDE static size_t wide_thai_blocks(const uint8_t *bytes, size_t index, size_t count) {
  return thai_blocks(bytes, index, count);
}

WIDE static size_t wide_wordy_blocks(const uint8_t *bytes, size_t index, size_t count) {
  return wordy_blocks(bytes, index, count);
}

#endif

size_t scan_markup(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_markup(bytes, index, count);
#endif
  return first(bytes, index, count, is_markup);
}

size_t scan_ascii(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_ascii(bytes, index, count);
#endif
  return first(bytes, index, count, is_ascii);
}

size_t scan_sign(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_sign(bytes, index, count);
#endif
  return first(bytes, index, count, is_sign);
}

size_t scan_special(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_special(bytes, index, count);
#endif
  return first(bytes, index, count, is_special);
}

size_t scan_thai_blocks(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_thai_blocks(bytes, index, count);
#endif
  return thai_blocks(bytes, index, count);
}

size_t scan_wordy_blocks(const uint8_t *bytes, size_t index, size_t count) {
#if defined(__x86_64__)
  if (is_wide()) return wide_wordy_blocks(bytes, index, count);
#endif
  return wordy_blocks(bytes, index, count);
}
