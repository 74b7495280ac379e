#define _GNU_SOURCE
#include "CSystem.h"
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

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

int csystem_processors(int most) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : count > most ? most : (int)count;
}

#define MOST_THREADS 16

struct part {
  void *context;
  void (*work)(void *, int);
  int number;
};

static void *run(void *argument) {
  struct part *part = argument;
  part->work(part->context, part->number);
  return NULL;
}

void csystem_work(int count, void *context, void (*work)(void *context, int number)) {
  pthread_t threads[MOST_THREADS];
  struct part parts[MOST_THREADS];
  int started = 0;
  // What gets no thread of its own is done here.
  while (started < count - 1 && started < MOST_THREADS) {
    parts[started] = (struct part){context, work, started};
    if (pthread_create(&threads[started], NULL, run, &parts[started]) != 0) break;
    started++;
  }
  for (int number = started; number < count; number++) work(context, number);
  for (int number = 0; number < started; number++) pthread_join(threads[number], NULL);
}
