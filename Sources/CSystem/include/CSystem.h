#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>
#include <stdint.h>

/// Asks the system for memory in few large pieces instead of many small ones, each of which is a call. To be called first.
void csystem_memory_in_large_pieces(void);

/// Exchanges two names in one step; 0 or -1 with errno. Swift's Glibc module does not show the call.
int csystem_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Gives something a name that is free; fails with EEXIST when it is not. 0 or -1 with errno.
int csystem_rename_new(int from_folder, const char *from, int to_folder, const char *to);

/// Whether one call waits until the disk has all that was written in the file system of a folder, and tells what went wrong.
int csystem_settles_at_once(int folder);

/// Waits until the disk has all that was written in the file system of a folder; 0 or -1 with errno.
int csystem_settle(int folder);

/// Whether some bytes stand one after the other among others.
int csystem_holds(const uint8_t *bytes, size_t count, const uint8_t *sought, size_t length);

/// Compares two stretches of as many bytes: below zero where the left comes first, zero where they are the same.
int csystem_compare(const uint8_t *left, const uint8_t *right, size_t count);

/// How many processors there are to work on, at most `most`.
int csystem_processors(int most);

/// Calls `work` once for each number below `count`, which is one at least, in their order, on `workers` threads that take the
/// next number as soon as they are free, and comes back when all are done. The thread that calls takes the first.
void csystem_work(int workers, int count, void *context, void (*work)(void *context, int number));

/// Calls `work` on a thread of its own, where there is a second processor; the program does not end before it has.
/// Only the first call does anything.
void csystem_beside(void (*work)(void));

/// How many messages `csystem_sha256` works on at once.
#define CSYSTEM_SHA256_LANES 8

/// Takes eight digests of FIPS 180-4 some blocks of 64 bytes further. `blocks` holds `count` blocks of the first message, then
/// as many of the second, and so on; `state` the first of the eight words of each message, then the second of each.
void csystem_sha256(uint32_t *state, const uint8_t *blocks, size_t count);

/// From the first second on, shows each second on standard error how long it is since this call: `words 3 s`.
void csystem_progress_begin(const char *words);

/// Ends that, and takes the line away. Does nothing where nothing was begun.
void csystem_progress_end(void);

#endif
