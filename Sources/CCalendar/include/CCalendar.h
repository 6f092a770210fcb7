// The all-day events of an iCalendar file (RFC 5545), read by libical, as flat values: no type of
// the library crosses into Swift. Safe on any thread.
#ifndef CCALENDAR_H
#define CCALENDAR_H
#include <stddef.h>
#include <stdint.h>

typedef struct cc_days cc_days;

typedef struct {
    int32_t first_year, last_year;  // days outside are left out
    size_t days;                    // of all events together
    size_t days_of_event;           // of one occurrence that lasts several
    size_t steps;                   // of recurrence rules, all together
} cc_limits;

typedef struct {
    int32_t year, month, day;
    const char *name;               // UTF-8 as far as the file was; owned by the days
} cc_day;

// NULL: this is no iCalendar file. `text` ends with a NUL. Events with a time of day and cancelled
// ones are left out; those that recur are there with each day.
cc_days *cc_read_days(const char *text, const cc_limits *limits);
void cc_free_days(cc_days *days);

size_t cc_day_count(const cc_days *days);
const cc_day *cc_day_at(const cc_days *days, size_t index);
int32_t cc_is_cut(const cc_days *days);  // a limit was reached
#endif
