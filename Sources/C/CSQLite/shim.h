#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast Swift cannot import: SQLite copies the bytes it is given.
static inline sqlite3_destructor_type tidings_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// Before the first connection. Without statistics of memory no allocation takes a lock.
static inline int tidings_sqlite_set_up(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
