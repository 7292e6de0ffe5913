#ifndef PRONGSAI_SCAN_H
#define PRONGSAI_SCAN_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#pragma clang assume_nonnull begin

/// Where the first `<`, `>`, `"`, `&`, `#` or `'` stands at or after an index; the count where none does.
size_t scan_markup(const uint8_t *bytes, size_t index, size_t count);

/// Where the first byte stands at or after an index that is ASCII; the count where none does.
size_t scan_ascii(const uint8_t *bytes, size_t index, size_t count);

/// Where the first byte stands at or after an index that is neither beyond ASCII nor a letter, a digit, a blank, a
/// comma or a full stop; the count where none does.
size_t scan_sign(const uint8_t *bytes, size_t index, size_t count);

/// Where the first byte stands at or after an index that may mean something inside a line of Markdown: a control
/// character or one of `&`, `*`, `<`, `[`, `\\`, `]`, `_`, a backtick and `|`; the count where none does.
size_t scan_special(const uint8_t *bytes, size_t index, size_t count);

/// How many blocks of 64 bytes from an index on hold nothing but ASCII and the letters U+0E00 to U+0E7F, parts of
/// letters at their ends included. Two bytes stand before the index.
size_t scan_thai_blocks(const uint8_t *bytes, size_t index, size_t count);

/// How many blocks of 64 bytes from an index on hold no ASCII digit, no percent sign, and nothing that may be the second
/// and third byte of a Thai or a wide digit. One byte stands before the index.
size_t scan_wordy_blocks(const uint8_t *bytes, size_t index, size_t count);

#pragma clang assume_nonnull end
#endif
