#include "CSystem.h"

#define LANES CSYSTEM_SHA256_LANES

typedef uint32_t lanes __attribute__((vector_size(4 * LANES)));

#ifndef __has_feature
#define __has_feature(name) 0
#endif

// The widest registers that the processor has; on other systems those that every processor has. The choice is made before the
// thread sanitizer can look on.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
#define WIDEST __attribute__((target_clones("avx2", "default")))
#else
#define WIDEST
#endif

static const uint32_t constants[64] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

#define ROTATED(word, count) ((word) >> (count) | (word) << (32 - (count)))

// A block of each message; `stride` bytes lie between that of one message and that of the next.
WIDEST
static void take(lanes *state, const uint8_t *blocks, size_t stride) {
  lanes words[16];
  for (int lane = 0; lane < LANES; lane++)
    for (int word = 0; word < 16; word++) {
      uint32_t bytes;
      __builtin_memcpy(&bytes, blocks + stride * lane + 4 * word, 4);
      words[word][lane] = __builtin_bswap32(bytes);
    }
  lanes a = state[0], b = state[1], c = state[2], d = state[3];
  lanes e = state[4], f = state[5], g = state[6], h = state[7];
#pragma GCC unroll 64
  for (int round = 0; round < 64; round++) {
    lanes *word = &words[round & 15];
    if (round >= 16) {
      lanes early = words[(round + 1) & 15], late = words[(round + 14) & 15];
      *word += words[(round + 9) & 15] + (ROTATED(early, 7) ^ ROTATED(early, 18) ^ (early >> 3))
        + (ROTATED(late, 17) ^ ROTATED(late, 19) ^ (late >> 10));
    }
    lanes first = h + (ROTATED(e, 6) ^ ROTATED(e, 11) ^ ROTATED(e, 25)) + (g ^ (e & (f ^ g)))
      + constants[round] + *word;
    lanes second = (ROTATED(a, 2) ^ ROTATED(a, 13) ^ ROTATED(a, 22)) + ((a & b) | (c & (a | b)));
    h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
  }
  lanes end[8] = {a, b, c, d, e, f, g, h};
  for (int part = 0; part < 8; part++) state[part] += end[part];
}

void csystem_sha256(uint32_t *state, const uint8_t *blocks, size_t count) {
  lanes words[8];
  __builtin_memcpy(words, state, sizeof words);
  for (size_t block = 0; block < count; block++) take(words, blocks + 64 * block, 64 * count);
  __builtin_memcpy(state, words, sizeof words);
}
