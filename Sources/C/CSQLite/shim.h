#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast Swift cannot import: SQLite copies the bytes it is given.
static inline sqlite3_destructor_type tidings_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// Before the first connection. Without statistics of memory no allocation takes a lock; what pages
/// were before a nested transaction stays in memory up to so many bytes, and goes to a file beyond.
static inline int tidings_sqlite_set_up(int nested_bytes) {
  int code = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  return code == SQLITE_OK ? sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, nested_bytes) : code;
}
