#ifndef PRONGSAI_DIGEST_H
#define PRONGSAI_DIGEST_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#pragma clang assume_nonnull begin

/// Bytes of which the SHA-256 is wanted.
struct digest_message {
  const uint8_t *_Nullable bytes;
  size_t size;
};

/// What this processor can do beyond one message after the other.
struct digest_means {
  /// Whether it has instructions for SHA-256, so that two messages can be hashed in step.
  bool pairs;
  /// Whether its registers are wide enough for sixteen messages in step.
  bool sixteens;
};

/// Looks what this processor can do.
struct digest_means digest_find_means(void);

/// Hashes messages in step, each into 32 bytes; only where there are means for pairs at least.
void digest_all(struct digest_means means, const struct digest_message *messages, size_t count, uint8_t *digests);

#pragma clang assume_nonnull end
#endif
