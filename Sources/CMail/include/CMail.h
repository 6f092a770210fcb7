// A mail parsed by GMime and a web page parsed by libxml2, as flat values: no type of either library
// and no GObject crosses into Swift. Safe on any thread as long as one value is used by one thread
// at a time.
#ifndef CMAIL_H
#define CMAIL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cm_message cm_message;

// How much of a message is looked at. What lies beyond is left out of the nodes.
typedef struct {
    size_t part_bytes;    // decoded bytes kept of one leaf
    size_t total_bytes;   // decoded bytes kept of all leaves together
    size_t nodes;         // multiparts and leaves
    size_t depth;         // multiparts and messages around a leaf
    size_t header_bytes;  // of one header field
    size_t headers;       // fields of one message
} cm_limits;

typedef enum {
    CM_MULTIPART,   // its children follow, one level deeper
    CM_MESSAGE,     // message/rfc822: `data` is the message, to be parsed on its own
    CM_LEAF,
} cm_kind;

// Strings are UTF-8, owned by the message; NULL where there is none.
typedef struct {
    cm_kind kind;
    size_t depth;
    const char *type;          // "text/plain", lower case
    const char *charset;       // as declared
    const char *report_type;   // the parameter of multipart/report
    const char *format;        // the parameter of RFC 3676
    const char *file_name;     // RFC 2231 and RFC 2047 decoded
    const char *disposition;   // lower case
    const char *content_id;    // without <>
    const uint8_t *data;       // decoded; NULL when empty
    size_t data_count;
    int32_t is_cut;            // a limit cut `data`
} cm_node;

typedef struct {
    const char *name;          // as it came
    const char *raw;           // unfolded, not decoded; any bytes but NUL
} cm_header;

typedef struct {
    const char *name;          // decoded; NULL: none
    const char *address;       // "" where there is none
} cm_address;

// NULL: GMime sees no message in it. `bytes` must live as long as the message.
cm_message *cm_parse(const uint8_t *bytes, size_t count, const cm_limits *limits);
void cm_free(cm_message *message);

size_t cm_node_count(const cm_message *message);
const cm_node *cm_node_at(const cm_message *message, size_t index);
size_t cm_header_count(const cm_message *message);
const cm_header *cm_header_at(const cm_message *message, size_t index);

// Runs something in a child process that may die of it. Nothing of what it does is kept. The child has
// only the thread that begins it: no other may be at work then, or it waits for locks nobody holds.
typedef struct {
    unsigned seconds;      // of processor time; four times as many by the clock
    size_t memory;         // bytes of address space
} cm_trial_limits;
// The child; -1: there can be none.
int cm_trial_begin(void (*body)(void *context), void *context, const cm_trial_limits *limits);
// Waits for it: whether it came to its end, not a signal, a limit or any other exit. Once for each.
bool cm_trial_survived(int child, const cm_trial_limits *limits);

// The addresses of a header field's raw value, groups flattened. Free with `cm_addresses_free`.
typedef struct cm_addresses cm_addresses;
cm_addresses *cm_addresses_parse(const char *raw);
size_t cm_addresses_count(const cm_addresses *addresses);
const cm_address *cm_addresses_at(const cm_addresses *addresses, size_t index);
void cm_addresses_free(cm_addresses *addresses);

// Unix seconds of a Date field; INT64_MIN: it is none.
int64_t cm_date(const char *raw);

// UTF-8 of bytes in a declared charset (NULL: none declared), U+FFFD for what is not. Undeclared or
// unknown: UTF-8 where it is valid, else windows-1252. Free with `cm_text_free`.
char *cm_text(const uint8_t *bytes, size_t count, const char *charset, size_t *text_count);
void cm_text_free(char *text);

// A web page as the events of its parser.
typedef struct cm_page cm_page;

typedef enum { CM_OPEN, CM_CLOSE, CM_TEXT } cm_event_kind;

typedef struct {
    cm_event_kind kind;
    const char *text;          // the element's name in lower case, or the characters
    size_t count;
    // name, value, name, value, ..., NULL; NULL where the element has no attribute.
    const char *const *attributes;
} cm_event;

// Parses UTF-8. Stops at `depth` elements inside one another or after `events`.
cm_page *cm_page_parse(const char *html, size_t count, size_t depth, size_t events);
size_t cm_page_count(const cm_page *page);
const cm_event *cm_page_at(const cm_page *page, size_t index);
// Whether a limit cut the page.
int32_t cm_page_is_cut(const cm_page *page);
void cm_page_free(cm_page *page);
#endif
