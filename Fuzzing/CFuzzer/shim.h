/* What libFuzzer, which comes with the compiler of Swift, gives to a mutator of our own. */
#include <stddef.h>
#include <stdint.h>

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
