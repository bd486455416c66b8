#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT is a cast Swift cannot import: SQLite copies the bytes it is given.
static inline sqlite3_destructor_type tidings_sqlite_transient(void) { return SQLITE_TRANSIENT; }
