#include "digest.h"

#include "lane.h"

#include <string.h>

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

enum : size_t { digest_size = 32, length_size = 8 };

alignas(64) const uint32_t lane_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// Whether the system keeps the widest registers when it changes between threads.
[[gnu::target("xsave")]] static bool keeps_wide_registers(void) {
  const unsigned long long all = 0xe6;
  return (_xgetbv(0) & all) == all;
}

struct digest_means digest_find_means(void) {
  unsigned int a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return (struct digest_means){};
  bool is_kept = (c & bit_OSXSAVE) && keeps_wide_registers();
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return (struct digest_means){};
  bool has_pairs = b & bit_SHA;
  bool is_wide = (b & bit_AVX512F) && (b & bit_AVX512BW);
  return (struct digest_means){.pairs = has_pairs, .sixteens = has_pairs && is_wide && is_kept};
}

static struct lane begin(struct digest_message message) {
  return (struct lane){
      .state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19},
      .rest = message.bytes,
      .left = message.size,
  };
}

/// How many whole blocks every lane has left.
static size_t shared_blocks(const struct lane *lanes, size_t count) {
  size_t least = lanes[0].left;
  for (size_t index = 1; index < count; index++) least = lanes[index].left < least ? lanes[index].left : least;
  return least / block_size;
}

/// Takes the last blocks: what is left, a one, zeros, and the length in bits.
static void finish(struct lane *lane, size_t size, uint8_t *digest) {
  lane_take_one(lane, lane->left / block_size);
  uint8_t last[2 * block_size] = {};
  if (lane->left > 0) memcpy(last, lane->rest, lane->left);
  last[lane->left] = 0x80;
  size_t blocks = lane->left + 1 + length_size <= block_size ? 1 : 2;
  uint64_t bits = __builtin_bswap64((uint64_t)size * 8);
  memcpy(last + blocks * block_size - length_size, &bits, length_size);
  lane->rest = last;
  lane->left = blocks * block_size;
  lane_take_one(lane, blocks);
  for (size_t index = 0; index < state_words; index++) {
    uint32_t word = __builtin_bswap32(lane->state[index]);
    memcpy(digest + index * sizeof word, &word, sizeof word);
  }
}

/// Hashes at most sixteen messages: in step as far as all of them go, then two by two, then each for itself.
static void hash(struct digest_means means, const struct digest_message *messages, size_t count, uint8_t *digests) {
  struct lane lanes[wide_lanes];
  for (size_t index = 0; index < count; index++) lanes[index] = begin(messages[index]);
  if (means.sixteens && count == wide_lanes) lane_take_sixteen(lanes, shared_blocks(lanes, count));
  for (size_t index = 0; index + 1 < count; index += 2) lane_take_two(lanes + index, shared_blocks(lanes + index, 2));
  for (size_t index = 0; index < count; index++)
    finish(&lanes[index], messages[index].size, digests + index * digest_size);
}

void digest_all(struct digest_means means, const struct digest_message *messages, size_t count, uint8_t *digests) {
  while (count > 0) {
    size_t taken = count < wide_lanes ? count : wide_lanes;
    hash(means, messages, taken, digests);
    messages += taken;
    digests += taken * digest_size;
    count -= taken;
  }
}

#else

struct digest_means digest_find_means(void) { return (struct digest_means){}; }

void digest_all(struct digest_means means, const struct digest_message *messages, size_t count, uint8_t *digests) {
  (void)means, (void)messages, (void)count, (void)digests;
}

#endif
