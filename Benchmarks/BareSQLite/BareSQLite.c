#include "BareSQLite.h"
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct bare_store { sqlite3 *db; };

static double now_micros(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

bare_store *bare_open(const char *path) {
  bare_store *store = calloc(1, sizeof *store);
  if (sqlite3_open_v2(path, &store->db, SQLITE_OPEN_READWRITE, 0) != SQLITE_OK) {
    free(store);
    return 0;
  }
  sqlite3_exec(store->db, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", 0, 0, 0);
  sqlite3_busy_timeout(store->db, 5000);
  return store;
}

void bare_close(bare_store *store) {
  sqlite3_close(store->db);
  free(store);
}

static void bind(sqlite3_stmt *s, int index, const char *argument) {
  if (argument[0] == '\'') sqlite3_bind_text(s, index, argument + 1, -1, SQLITE_STATIC);
  else sqlite3_bind_int64(s, index, atoll(argument));
}

static volatile int64_t sink;

static void read_row(sqlite3_stmt *s) {
  for (int c = 0; c < sqlite3_column_count(s); c++) {
    if (sqlite3_column_type(s, c) == SQLITE_INTEGER) sink += sqlite3_column_int64(s, c);
    else sink += (sqlite3_column_text(s, c) != 0) + sqlite3_column_bytes(s, c);
  }
}

int bare_query(bare_store *store, const char *sql, const char *const *arguments, int count,
               int runs, double *micros) {
  sqlite3_stmt *s;
  if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &s, 0) != SQLITE_OK)
    return -1;
  int rows = 0;
  for (int run = 0; run < runs; run++) {
    double start = now_micros();
    sqlite3_exec(store->db, "BEGIN", 0, 0, 0);
    for (int i = 0; i < count; i++) bind(s, i + 1, arguments[i]);
    rows = 0;
    while (sqlite3_step(s) == SQLITE_ROW) {
      read_row(s);
      rows++;
    }
    sqlite3_reset(s);
    sqlite3_exec(store->db, "COMMIT", 0, 0, 0);
    micros[run] = now_micros() - start;
  }
  sqlite3_finalize(s);
  return rows;
}

static const char *const answer_sql[] = {
  "SELECT coalesce(max(id), 0) + 1 FROM event",
  "SELECT coalesce(max(id), 0) + 1 FROM message",
  "INSERT INTO message (id, ticket_id, kind, author_name, author_address, agent_id, recipients,"
  " copies, subject, sent_at, received_at, external_id, is_automatic, delivery, release_at)"
  " VALUES (?, ?, 'agent', 'Bare', 'bare@desk.example', 1, 'a@example.com', '', 'Re: bare', 1, 1,"
  " NULL, 0, 'queued', 2)",
  "INSERT INTO message_body (message_id, text, reply, raw_sha256) VALUES (?, ?, NULL, NULL)",
  "INSERT INTO message_search (rowid, subject, people, body) VALUES (?, 'Re: bare', 'Bare', ?)",
  "INSERT INTO event (id, ticket_id, at, agent_id, kind, changes, message_id, version, batch)"
  " VALUES (?, ?, 1, 1, 'message.replied', 'status\tnew\topen', ?, 2, 1)",
  "INSERT INTO message_key (channel, key, message_id) VALUES ('mail', ?, ?)",
  "INSERT OR IGNORE INTO conversation_key (channel, key, ticket_id) VALUES ('mail', ?, ?)",
  "DELETE FROM draft WHERE agent_id = 1 AND ticket_id = ?",
  "UPDATE ticket SET updated_at = updated_at + 1, attention_at = attention_at + 1,"
  " version = version + 1, change_seq = ?, message_count = message_count + 1, last_writer = 'Bare'"
  " WHERE id = ?",
};
enum { ANSWER_STATEMENTS = sizeof answer_sql / sizeof answer_sql[0] };

static int64_t next_id(sqlite3_stmt *s) {
  int64_t id = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
  sqlite3_reset(s);
  return id;
}

static int finish(sqlite3_stmt *s) {
  int rc = sqlite3_step(s);
  sqlite3_reset(s);
  return rc == SQLITE_DONE;
}

static int answer(sqlite3_stmt **s, int64_t ticket, const char *text) {
  int64_t event = next_id(s[0]), message = next_id(s[1]);
  sqlite3_bind_int64(s[2], 1, message);
  sqlite3_bind_int64(s[2], 2, ticket);
  sqlite3_bind_int64(s[3], 1, message);
  sqlite3_bind_text(s[3], 2, text, -1, SQLITE_STATIC);
  sqlite3_bind_int64(s[4], 1, message);
  sqlite3_bind_text(s[4], 2, text, -1, SQLITE_STATIC);
  sqlite3_bind_int64(s[5], 1, event);
  sqlite3_bind_int64(s[5], 2, ticket);
  sqlite3_bind_int64(s[5], 3, message);
  // As hard to foresee as a Message-ID, so that the index is hit as it is in life.
  char key[64];
  snprintf(key, sizeof key, "bare.%016llx@desk.example",
           (unsigned long long)message * 0x9E3779B97F4A7C15ull);
  sqlite3_bind_text(s[6], 1, key, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(s[6], 2, message);
  sqlite3_bind_text(s[7], 1, key, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(s[7], 2, ticket);
  sqlite3_bind_int64(s[8], 1, ticket);
  sqlite3_bind_int64(s[9], 1, event);
  sqlite3_bind_int64(s[9], 2, ticket);
  for (int i = 2; i < ANSWER_STATEMENTS; i++)
    if (!finish(s[i])) return 0;
  return 1;
}

int bare_answers(bare_store *store, const int64_t *tickets, int count, const char *text, int runs,
                 double *micros) {
  sqlite3_stmt *s[ANSWER_STATEMENTS];
  for (int i = 0; i < ANSWER_STATEMENTS; i++)
    if (sqlite3_prepare_v3(store->db, answer_sql[i], -1, SQLITE_PREPARE_PERSISTENT, &s[i], 0))
      return -1;
  int done = 0;
  for (int run = 0; run < runs; run++) {
    double start = now_micros();
    sqlite3_exec(store->db, "BEGIN IMMEDIATE", 0, 0, 0);
    if (answer(s, tickets[run % count], text)) done++;
    sqlite3_exec(store->db, "COMMIT", 0, 0, 0);
    micros[run] = now_micros() - start;
  }
  for (int i = 0; i < ANSWER_STATEMENTS; i++) sqlite3_finalize(s[i]);
  return done;
}
