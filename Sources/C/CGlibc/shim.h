// Doors of glibc that Swift's Glibc module leaves out, because it is built without _GNU_SOURCE, and of
// the processor.
#pragma once
#include <malloc.h>
#include <spawn.h>

extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(
  posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(
  posix_spawn_file_actions_t *actions, int from);

static inline void prefetch(const void *address) {
  __builtin_prefetch(address);
}
