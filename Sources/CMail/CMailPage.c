#include "CMail.h"

#include <glib.h>
#include <libxml/HTMLparser.h>
#include <string.h>

struct cm_page {
    GArray *events;        // cm_event
    GStringChunk *strings;
    GPtrArray *owned;      // arrays of attributes
    htmlParserCtxtPtr parser;
    size_t depth, max_depth, max_events;
    int32_t is_cut;
};

static void append(cm_page *page, cm_event event) {
    if (page->is_cut) return;
    if (page->events->len >= page->max_events || page->depth > page->max_depth) {
        page->is_cut = 1;
        xmlStopParser(page->parser);
        return;
    }
    g_array_append_val(page->events, event);
}

static const char *stored(cm_page *page, const char *text, size_t count) {
    return g_string_chunk_insert_len(page->strings, text, (gssize)count);
}

static void opened(void *context, const xmlChar *name, const xmlChar **attributes) {
    cm_page *page = context;
    page->depth++;
    cm_event event = {.kind = CM_OPEN, .count = strlen((const char *)name)};
    event.text = stored(page, (const char *)name, event.count);
    size_t count = 0;
    while (attributes && count < 64 && attributes[count]) count += 2;
    if (count > 0) {
        const char **copy = g_new0(const char *, count + 1);
        g_ptr_array_add(page->owned, copy);
        for (size_t i = 0; i < count; i++) {
            const char *value = attributes[i] ? (const char *)attributes[i] : "";
            copy[i] = stored(page, value, MIN(strlen(value), 8192));
        }
        event.attributes = copy;
    }
    append(page, event);
}

static void closed(void *context, const xmlChar *name) {
    cm_page *page = context;
    if (page->depth > 0) page->depth--;
    cm_event event = {.kind = CM_CLOSE, .count = strlen((const char *)name)};
    event.text = stored(page, (const char *)name, event.count);
    append(page, event);
}

static void said(void *context, const xmlChar *text, int count) {
    cm_page *page = context;
    if (count <= 0) return;
    cm_event event = {.kind = CM_TEXT, .count = (size_t)count};
    event.text = stored(page, (const char *)text, (size_t)count);
    append(page, event);
}

static void silent(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

cm_page *cm_page_parse(const char *html, size_t count, size_t depth, size_t events) {
    static gsize done = 0;
    if (g_once_init_enter(&done)) {
        xmlInitParser();
        g_once_init_leave(&done, 1);
    }
    cm_page *page = g_new0(cm_page, 1);
    page->events = g_array_new(FALSE, FALSE, sizeof(cm_event));
    page->strings = g_string_chunk_new(65536);
    page->owned = g_ptr_array_new_with_free_func(g_free);
    page->max_depth = depth;
    page->max_events = events;
    htmlSAXHandler handler = {.startElement = opened, .endElement = closed, .characters = said,
                              .ignorableWhitespace = said, .cdataBlock = NULL,
                              .warning = silent, .error = silent, .fatalError = silent};
    page->parser = htmlCreatePushParserCtxt(&handler, page, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
    if (!page->parser) return page;
    htmlCtxtUseOptions(page->parser, HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    for (size_t at = 0; at < count && !page->is_cut; at += 65536)
        htmlParseChunk(page->parser, html + at, (int)MIN(count - at, 65536), 0);
    if (!page->is_cut) htmlParseChunk(page->parser, "", 0, 1);
    htmlFreeParserCtxt(page->parser);
    page->parser = NULL;
    return page;
}

size_t cm_page_count(const cm_page *page) { return page->events->len; }
const cm_event *cm_page_at(const cm_page *page, size_t i) {
    return &g_array_index(page->events, cm_event, i);
}
int32_t cm_page_is_cut(const cm_page *page) { return page->is_cut; }

void cm_page_free(cm_page *page) {
    if (!page) return;
    g_array_free(page->events, TRUE);
    g_string_chunk_free(page->strings);
    g_ptr_array_free(page->owned, TRUE);
    g_free(page);
}
