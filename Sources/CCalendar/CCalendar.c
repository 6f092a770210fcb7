#include "CCalendar.h"

#include <libical/ical.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_RULES = 4 };

// An occurrence for which another event stands.
typedef struct {
    const char *uid;
    struct icaltimetype date;
} moved;

struct cc_days {
    cc_day *list;
    size_t count, room, steps;
    moved *moved;
    size_t moved_count;
    cc_limits limits;
    int32_t is_cut;
};

static struct icaltimetype date_only(struct icaltimetype time) {
    time.hour = time.minute = time.second = 0;
    time.is_date = 1;
    time.zone = NULL;
    return time;
}

static int is_same_day(struct icaltimetype a, struct icaltimetype b) {
    return a.year == b.year && a.month == b.month && a.day == b.day;
}

static void append(cc_days *days, struct icaltimetype date, const char *name) {
    if (date.year < days->limits.first_year || date.year > days->limits.last_year) return;
    if (days->count >= days->limits.days) {
        days->is_cut = 1;
        return;
    }
    if (days->count == days->room) {
        size_t room = days->room ? days->room * 2 : 64;
        cc_day *list = realloc(days->list, room * sizeof *list);
        if (!list) {
            days->is_cut = 1;
            return;
        }
        days->list = list;
        days->room = room;
    }
    char *copy = strdup(name ? name : "");
    if (!copy) {
        days->is_cut = 1;
        return;
    }
    days->list[days->count++] = (cc_day){date.year, date.month, date.day, copy};
}

// An occurrence with all its days.
static void append_all(cc_days *days, struct icaltimetype date, size_t length, const char *name) {
    if (length > days->limits.days_of_event) {
        length = days->limits.days_of_event;
        days->is_cut = 1;
    }
    for (size_t i = 0; i < length; i++) {
        append(days, date, name);
        icaltime_adjust(&date, 1, 0, 0, 0);
    }
}

static size_t length_in_days(icalcomponent *event, struct icaltimetype start) {
    struct icaltimetype end = icalcomponent_get_dtend(event);
    if (icaltime_is_null_time(end)) return 1;
    long days = (long)(icaltime_as_timet(date_only(end)) / 86400)
        - (long)(icaltime_as_timet(date_only(start)) / 86400);
    return days < 1 ? 1 : (size_t)days;
}

static int takes_step(cc_days *days) {
    if (days->steps >= days->limits.steps) days->is_cut = 1;
    return days->steps++ < days->limits.steps;
}

// Whether an EXDATE of the event, or another event that stands for this occurrence, takes it away.
static int is_excluded(cc_days *days, icalcomponent *event, struct icaltimetype date) {
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY);
    for (; p; p = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY)) {
        if (!takes_step(days)) return 1;
        if (is_same_day(icalproperty_get_exdate(p), date)) return 1;
    }
    if (!icaltime_is_null_time(icalcomponent_get_recurrenceid(event))) return 0;
    const char *uid = icalcomponent_get_uid(event);
    for (size_t i = 0; uid && i < days->moved_count; i++) {
        if (!takes_step(days)) return 1;
        if (is_same_day(days->moved[i].date, date) && strcmp(days->moved[i].uid, uid) == 0) return 1;
    }
    return 0;
}

static void append_rule(
    cc_days *days, icalcomponent *event, struct icalrecurrencetype rule,
    struct icaltimetype start, size_t length, const char *name) {
    // Whole days do not recur within a day.
    if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE) return;
    icalrecur_iterator *dates = icalrecur_iterator_new(rule, start);
    if (!dates) return;
    struct icaltimetype date = icalrecur_iterator_next(dates);
    while (!icaltime_is_null_time(date) && date.year <= days->limits.last_year) {
        if (!takes_step(days)) break;
        // One that begins late in the year before may reach into the first.
        if (date.year >= days->limits.first_year - 1 && !is_same_day(date, start)
            && !is_excluded(days, event, date))
            append_all(days, date, length, name);
        date = icalrecur_iterator_next(dates);
    }
    icalrecur_iterator_free(dates);
}

// Gathered first: a component remembers one place only while its properties are gone through.
static size_t rules_of(icalcomponent *event, struct icalrecurrencetype rules[MAX_RULES]) {
    size_t count = 0;
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    for (; p && count < MAX_RULES; p = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY))
        rules[count++] = icalproperty_get_rrule(p);
    return count;
}

static void append_event(cc_days *days, icalcomponent *event) {
    struct icaltimetype start = icalcomponent_get_dtstart(event);
    if (icaltime_is_null_time(start) || !start.is_date || !icaltime_is_valid_time(start)) return;
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) return;
    size_t length = length_in_days(event, start);
    const char *name = icalcomponent_get_summary(event);
    start = date_only(start);
    // The first occurrence of a rule is the start itself.
    if (!is_excluded(days, event, start)) append_all(days, start, length, name);
    struct icalrecurrencetype rules[MAX_RULES];
    size_t count = rules_of(event, rules);
    for (size_t i = 0; i < count; i++) append_rule(days, event, rules[i], start, length, name);
    icalproperty *p = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
    for (; p; p = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        struct icaltimetype date = icalproperty_get_rdate(p).time;
        if (!icaltime_is_null_time(date) && icaltime_is_valid_time(date))
            append_all(days, date_only(date), length, name);
    }
}

static void find_moved(cc_days *days, icalcomponent *calendar) {
    size_t count = (size_t)icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
    free(days->moved);
    days->moved = calloc(count + 1, sizeof *days->moved);
    days->moved_count = 0;
    icalcompiter event = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *c; days->moved && (c = icalcompiter_deref(&event)); icalcompiter_next(&event)) {
        struct icaltimetype date = icalcomponent_get_recurrenceid(c);
        const char *uid = icaltime_is_null_time(date) ? NULL : icalcomponent_get_uid(c);
        if (uid && days->moved_count < count) days->moved[days->moved_count++] = (moved){uid, date};
    }
}

static size_t append_calendar(cc_days *days, icalcomponent *calendar) {
    if (icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) return 0;
    find_moved(days, calendar);
    icalcompiter event = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (icalcomponent *c; (c = icalcompiter_deref(&event)); icalcompiter_next(&event)) {
        if (days->is_cut) break;
        append_event(days, c);
    }
    return 1;
}

cc_days *cc_read_days(const char *text, const cc_limits *limits) {
    icalerror_set_errors_are_fatal(0);
    icalcomponent *root = icalparser_parse_string(text);
    if (!root) return NULL;
    cc_days *days = calloc(1, sizeof *days);
    size_t calendars = 0;
    if (days) {
        days->limits = *limits;
        calendars = append_calendar(days, root);
        icalcompiter child = icalcomponent_begin_component(root, ICAL_VCALENDAR_COMPONENT);
        for (icalcomponent *c; (c = icalcompiter_deref(&child)); icalcompiter_next(&child))
            calendars += append_calendar(days, c);
    }
    if (days) free(days->moved);
    if (days) days->moved = NULL;
    icalcomponent_free(root);
    if (calendars > 0) return days;
    cc_free_days(days);
    return NULL;
}

void cc_free_days(cc_days *days) {
    if (!days) return;
    for (size_t i = 0; i < days->count; i++) free((char *)days->list[i].name);
    free(days->list);
    free(days);
}

size_t cc_day_count(const cc_days *days) { return days->count; }
const cc_day *cc_day_at(const cc_days *days, size_t index) { return &days->list[index]; }
int32_t cc_is_cut(const cc_days *days) { return days->is_cut; }
