#define _GNU_SOURCE
#include "CSystem.h"
#include <errno.h>
#include <pthread.h>
#ifdef __linux__
#include <linux/magic.h>
#include <sched.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#endif
#include <stdio.h>
#include <stdlib.h>
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

#ifdef __linux__
// Before 5.8 the call was silent about what a disk failed to write.
static int settling_tells(void) {
  struct utsname system;
  int major, minor;
  if (uname(&system) != 0 || sscanf(system.release, "%d.%d", &major, &minor) != 2) return 0;
  return major > 5 || (major == 5 && minor >= 8);
}

int csystem_settles_at_once(int folder) {
  struct statfs system;
  if (fstatfs(folder, &system) != 0) return 0;
  // Others, those of a network or of a program among them, may leave it to whoever writes a file.
  switch (system.f_type) {
  case BTRFS_SUPER_MAGIC:
  case EXT4_SUPER_MAGIC:
  case F2FS_SUPER_MAGIC:
  case OVERLAYFS_SUPER_MAGIC:
  case TMPFS_MAGIC:
  case XFS_SUPER_MAGIC: return settling_tells();
  default: return 0;
  }
}

int csystem_settle(int folder) { return syncfs(folder); }
#else
int csystem_settles_at_once(int folder) { return 0; }

int csystem_settle(int folder) { return fsync(folder); }
#endif

int csystem_holds(const uint8_t *bytes, size_t count, const uint8_t *sought, size_t length) {
  return memmem(bytes, count, sought, length) != NULL;
}

int csystem_compare(const uint8_t *left, const uint8_t *right, size_t count) {
  return count == 0 ? 0 : memcmp(left, right, count);
}

int csystem_processors(int most) {
  long count = 0;
#ifdef __linux__
  // Those that this program may use, which can be fewer than there are.
  cpu_set_t processors;
  if (sched_getaffinity(0, sizeof processors, &processors) == 0) count = CPU_COUNT(&processors);
#endif
  if (count < 1) count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : count > most ? most : (int)count;
}

#define MOST_THREADS 16

struct work {
  void *context;
  void (*work)(void *, int);
  int count;
  int next;
#ifdef __linux__
  cpu_set_t processors;
#endif
};

static void *run(void *argument) {
  struct work *work = argument;
  int number;
  while ((number = __atomic_fetch_add(&work->next, 1, __ATOMIC_RELAXED)) < work->count)
    work->work(work->context, number);
  return NULL;
}

#ifdef __linux__
// Linux puts a young thread behind the one that makes it, where it waits for up to three milliseconds, more than much work
// takes. So it begins on another processor, and may go anywhere from there.
static pthread_attr_t *elsewhere(struct work *work, pthread_attr_t *attributes) {
  if (sched_getaffinity(0, sizeof work->processors, &work->processors) != 0) return NULL;
  cpu_set_t others = work->processors;
  CPU_CLR(sched_getcpu(), &others);
  if (CPU_COUNT(&others) == 0 || pthread_attr_init(attributes) != 0) return NULL;
  if (pthread_attr_setaffinity_np(attributes, sizeof others, &others) == 0) return attributes;
  pthread_attr_destroy(attributes);
  return NULL;
}

static void *run_beside(void *argument) {
  struct work *work = argument;
  if (CPU_COUNT(&work->processors) > 0) sched_setaffinity(0, sizeof work->processors, &work->processors);
  return run(work);
}
#else
static pthread_attr_t *elsewhere(struct work *work, pthread_attr_t *attributes) { return NULL; }
#define run_beside run
#endif

// Where a system lets nobody choose a processor, it chooses itself.
static int begin(pthread_t *thread, pthread_attr_t *attributes, struct work *work) {
  int fault = pthread_create(thread, attributes, run_beside, work);
  return fault != 0 && attributes ? pthread_create(thread, NULL, run_beside, work) : fault;
}

void csystem_work(int workers, int count, void *context, void (*work)(void *context, int number)) {
  pthread_t threads[MOST_THREADS];
  struct work all = {.context = context, .work = work, .count = count, .next = 1};
  pthread_attr_t room, *attributes = elsewhere(&all, &room);
  int started = 0;
  // A thread that cannot be had leaves more for the others.
  while (started < workers - 1 && started < MOST_THREADS) {
    if (begin(&threads[started], attributes, &all) != 0) break;
    started++;
  }
  if (attributes) pthread_attr_destroy(attributes);
  work(context, 0);
  run(&all);
  for (int number = 0; number < started; number++) pthread_join(threads[number], NULL);
}

static struct work aside;
static pthread_t aside_thread;

static void call(void *work, int number) {
  (void)number;
  ((void (*)(void))work)();
}

// What a thread works on has to be there until it is done.
static void end_beside(void) { pthread_join(aside_thread, NULL); }

void csystem_beside(void (*work)(void)) {
  if (aside.count > 0 || csystem_processors(2) < 2) return;
  aside = (struct work){.context = (void *)work, .work = call, .count = 1};
  pthread_attr_t room, *attributes = elsewhere(&aside, &room);
  if (begin(&aside_thread, attributes, &aside) == 0) atexit(end_beside);
  if (attributes) pthread_attr_destroy(attributes);
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
