#define _GNU_SOURCE
#include "CSystem.h"
#include <stdio.h>

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
