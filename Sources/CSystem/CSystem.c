#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void csystem_memory_in_large_pieces(void) {
#ifdef __GLIBC__
  // Only a name is taken: memory that nothing was written to costs nothing. What glibc adds to the memory of a thread
  // later comes page by page, a call each, so its first piece is the whole of what a thread can have at once.
  int most = 64 << 20;
  mallopt(M_TOP_PAD, most);
  mallopt(M_TRIM_THRESHOLD, 2 * most);
  mallopt(M_MMAP_THRESHOLD, most / 2);
#endif
}

int csystem_exchange(int from_folder, const char *from, int to_folder, const char *to) {
#ifdef __APPLE__
  return renameatx_np(from_folder, from, to_folder, to, RENAME_SWAP);
#else
  return renameat2(from_folder, from, to_folder, to, RENAME_EXCHANGE);
#endif
}

int csystem_rename_new(int from_folder, const char *from, int to_folder, const char *to) {
#ifdef __APPLE__
  return renameatx_np(from_folder, from, to_folder, to, RENAME_EXCL);
#else
  return renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
#endif
}

int csystem_holds(const uint8_t *bytes, size_t count, const uint8_t *sought, size_t length) {
  return memmem(bytes, count, sought, length) != NULL;
}

int csystem_same(const uint8_t *left, const uint8_t *right, size_t count) {
  return count == 0 || memcmp(left, right, count) == 0;
}

int csystem_processors(int most) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : count > most ? most : (int)count;
}

#define MOST_THREADS 16

struct work {
  void *context;
  void (*work)(void *, int);
  int count;
  int next;
};

static void *run(void *argument) {
  struct work *work = argument;
  int number;
  while ((number = __atomic_fetch_add(&work->next, 1, __ATOMIC_RELAXED)) < work->count)
    work->work(work->context, number);
  return NULL;
}

void csystem_work(int workers, int count, void *context, void (*work)(void *context, int number)) {
  pthread_t threads[MOST_THREADS];
  struct work all = {context, work, count, 0};
  int started = 0;
  // A thread that cannot be had leaves more for the others.
  while (started < workers - 1 && started < MOST_THREADS) {
    if (pthread_create(&threads[started], NULL, run, &all) != 0) break;
    started++;
  }
  run(&all);
  for (int number = 0; number < started; number++) pthread_join(threads[number], NULL);
}

static pthread_mutex_t progress_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t progress_ended = PTHREAD_COND_INITIALIZER;
static pthread_t progress_thread;
static char progress_words[64];
static int progress_runs;

// Waits a second, unless the work ends before it is over; whether it does.
static int ends_before(struct timespec *second) {
  second->tv_sec++;
  while (progress_runs)
    if (pthread_cond_timedwait(&progress_ended, &progress_lock, second) == ETIMEDOUT) break;
  return !progress_runs;
}

static void *show_progress(void *unused) {
  (void)unused;
  struct timespec second;
  clock_gettime(CLOCK_REALTIME, &second);
  pthread_mutex_lock(&progress_lock);
  int seconds = 0;
  while (!ends_before(&second)) dprintf(2, "\r%s %d s", progress_words, ++seconds);
  pthread_mutex_unlock(&progress_lock);
  if (seconds > 0) dprintf(2, "\r\033[K");
  return NULL;
}

void csystem_progress_begin(const char *words) {
  if (progress_runs) return;
  snprintf(progress_words, sizeof progress_words, "%s", words);
  progress_runs = 1;
  if (pthread_create(&progress_thread, NULL, show_progress, NULL) != 0) progress_runs = 0;
}

void csystem_progress_end(void) {
  pthread_mutex_lock(&progress_lock);
  int ran = progress_runs;
  progress_runs = 0;
  pthread_cond_signal(&progress_ended);
  pthread_mutex_unlock(&progress_lock);
  if (ran) pthread_join(progress_thread, NULL);
}
