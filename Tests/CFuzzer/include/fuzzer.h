#include <stddef.h>
#include <stdint.h>

/// Runs the coverage-guided fuzzer with the arguments of a program; its code comes with the compiler.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t size));
