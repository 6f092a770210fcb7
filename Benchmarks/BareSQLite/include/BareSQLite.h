#ifndef BARESQLITE_H
#define BARESQLITE_H
#include <stdint.h>

// The baseline: SQLite's C interface with statements prepared once and nothing around them.
typedef struct bare_store bare_store;

// NULL where the file cannot be opened.
bare_store *bare_open(const char *path);
void bare_close(bare_store *store);

// Runs a query `runs` times in transactions of its own, reads every column of every row, and writes
// the microseconds of each run. Text arguments start with "'"; others are integers. The rows of the
// last run, or -1.
int bare_query(bare_store *store, const char *sql, const char *const *arguments, int count,
               int runs, double *micros);

// An agent's answer as bare statements in one durable transaction, `runs` times on the tickets given
// in turn: the same rows that an answer writes, the ticket's, an event, a message with its body and
// keys, a search entry, and the draft that goes.
int bare_answers(bare_store *store, const int64_t *tickets, int count, const char *text, int runs,
                 double *micros);
#endif
