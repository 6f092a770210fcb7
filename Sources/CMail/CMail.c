#include "CMail.h"

#include <gmime/gmime.h>
#include <limits.h>
#include <string.h>

struct cm_message {
    GMimeMessage *mime;
    GArray *nodes;      // cm_node
    GArray *headers;    // cm_header
    GPtrArray *owned;   // g_free'd with the message
    GPtrArray *arrays;  // GByteArray, unreferenced with the message
    cm_limits limits;
    size_t left;        // decoded bytes that may still be kept
};

static const char *fallbacks[] = {"utf-8", "windows-1252", NULL};
static GMimeParserOptions *options;

static void initialize(void) {
    static gsize done = 0;
    if (g_once_init_enter(&done)) {
        g_mime_init();
        options = g_mime_parser_options_new();
        g_mime_parser_options_set_fallback_charsets(options, fallbacks);
        g_mime_parser_options_set_allow_addresses_without_domain(options, TRUE);
        g_once_init_leave(&done, 1);
    }
}

static const char *keep(cm_message *m, char *string) {
    if (string) g_ptr_array_add(m->owned, string);
    return string;
}

// Valid UTF-8 of a string that GMime gave, which may hold what came in.
static const char *keep_copy(cm_message *m, const char *string) {
    return string ? keep(m, g_utf8_make_valid(string, -1)) : NULL;
}

// MARK: Decoded bytes

// What is written is never longer than what came in, so it is cut afterwards.
static void fill(cm_message *m, cm_node *node, GMimeStream *(*write)(GMimeObject *, GMimeStream *),
                 GMimeObject *object) {
    GByteArray *bytes = g_byte_array_new();
    GMimeStream *memory = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(memory), FALSE);
    write(object, memory);
    g_object_unref(memory);
    size_t room = MIN(m->limits.part_bytes, m->left);
    if (bytes->len > room) {
        g_byte_array_set_size(bytes, (guint)room);
        node->is_cut = 1;
    }
    m->left -= bytes->len;
    g_ptr_array_add(m->arrays, bytes);
    node->data = bytes->data;
    node->data_count = bytes->len;
}

static GMimeStream *write_content(GMimeObject *object, GMimeStream *stream) {
    GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
    if (content) g_mime_data_wrapper_write_to_stream(content, stream);
    return stream;
}

static GMimeStream *write_message(GMimeObject *object, GMimeStream *stream) {
    GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
    if (inner) g_mime_object_write_to_stream(GMIME_OBJECT(inner), NULL, stream);
    return stream;
}

// MARK: Nodes

static cm_node described(cm_message *m, GMimeObject *object, cm_kind kind, size_t depth) {
    cm_node node = {.kind = kind, .depth = depth};
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (type) {
        char *name = g_mime_content_type_get_mime_type(type);
        node.type = keep(m, name ? g_ascii_strdown(name, -1) : g_strdup("text/plain"));
        g_free(name);
        node.charset = keep_copy(m, g_mime_content_type_get_parameter(type, "charset"));
        node.report_type = keep_copy(m, g_mime_content_type_get_parameter(type, "report-type"));
        node.format = keep_copy(m, g_mime_content_type_get_parameter(type, "format"));
        node.file_name = keep_copy(m, g_mime_content_type_get_parameter(type, "name"));
    } else {
        node.type = "text/plain";
    }
    const char *disposition = g_mime_object_get_disposition(object);
    if (disposition) {
        char *valid = g_utf8_make_valid(disposition, -1);
        node.disposition = keep(m, g_ascii_strdown(valid, -1));
        g_free(valid);
    }
    const char *name = g_mime_object_get_content_disposition_parameter(object, "filename");
    if (name && *name) node.file_name = keep_copy(m, name);
    node.content_id = keep_copy(m, g_mime_object_get_content_id(object));
    return node;
}

static void add_text(cm_message *m, const char *text, size_t depth) {
    if (!text || !*text) return;
    cm_node node = {.kind = CM_LEAF, .depth = depth, .type = "text/plain"};
    node.data_count = MIN(strlen(text), MIN(m->limits.part_bytes, m->left));
    node.data = (const uint8_t *)keep(m, g_strndup(text, node.data_count));
    m->left -= node.data_count;
    g_array_append_val(m->nodes, node);
}

static void walk(cm_message *m, GMimeObject *object, size_t depth) {
    if (!object || depth > m->limits.depth || m->nodes->len >= m->limits.nodes) return;
    if (GMIME_IS_MULTIPART(object)) {
        GMimeMultipart *multipart = GMIME_MULTIPART(object);
        cm_node node = described(m, object, CM_MULTIPART, depth);
        g_array_append_val(m->nodes, node);
        int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; i++) walk(m, g_mime_multipart_get_part(multipart, i), depth + 1);
        if (count == 0) {  // no boundary was found: all of it came before the first
            add_text(m, g_mime_multipart_get_prologue(multipart), depth + 1);
            add_text(m, g_mime_multipart_get_epilogue(multipart), depth + 1);
        }
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        cm_node node = described(m, object, CM_MESSAGE, depth);
        fill(m, &node, write_message, object);
        g_array_append_val(m->nodes, node);
    } else if (GMIME_IS_PART(object)) {
        cm_node node = described(m, object, CM_LEAF, depth);
        fill(m, &node, write_content, object);
        g_array_append_val(m->nodes, node);
    }
}

static void add_headers(cm_message *m) {
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(m->mime));
    size_t count = (size_t)MAX(0, g_mime_header_list_get_count(list));
    for (size_t i = 0; i < count && i < m->limits.headers; i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, (int)i);
        const char *raw = g_mime_header_get_raw_value(header);
        char *cut = g_strndup(raw ? raw : "", MIN(raw ? strlen(raw) : 0, m->limits.header_bytes));
        char *unfolded = g_mime_utils_header_unfold(cut);
        g_free(cut);
        cm_header value = {keep_copy(m, g_mime_header_get_name(header)), keep(m, unfolded)};
        g_array_append_val(m->headers, value);
    }
}

// MARK: The message

cm_message *cm_parse(const uint8_t *bytes, size_t count, const cm_limits *limits) {
    initialize();
    GMimeStream *memory = g_mime_stream_mem_new_with_buffer((const char *)bytes, count);
    GMimeParser *parser = g_mime_parser_new_with_stream(memory);
    g_object_unref(memory);
    GMimeMessage *mime = g_mime_parser_construct_message(parser, options);
    g_object_unref(parser);
    if (!mime) return NULL;
    cm_message *m = g_new0(cm_message, 1);
    m->mime = mime;
    m->limits = *limits;
    m->left = limits->total_bytes;
    m->nodes = g_array_new(FALSE, FALSE, sizeof(cm_node));
    m->headers = g_array_new(FALSE, FALSE, sizeof(cm_header));
    m->owned = g_ptr_array_new_with_free_func(g_free);
    m->arrays = g_ptr_array_new_with_free_func((GDestroyNotify)g_byte_array_unref);
    add_headers(m);
    walk(m, g_mime_message_get_mime_part(mime), 0);
    return m;
}

void cm_free(cm_message *m) {
    if (!m) return;
    g_array_free(m->nodes, TRUE);
    g_array_free(m->headers, TRUE);
    g_ptr_array_free(m->owned, TRUE);
    g_ptr_array_free(m->arrays, TRUE);
    g_object_unref(m->mime);
    g_free(m);
}

size_t cm_node_count(const cm_message *m) { return m->nodes->len; }
const cm_node *cm_node_at(const cm_message *m, size_t i) {
    return &g_array_index(m->nodes, cm_node, i);
}
size_t cm_header_count(const cm_message *m) { return m->headers->len; }
const cm_header *cm_header_at(const cm_message *m, size_t i) {
    return &g_array_index(m->headers, cm_header, i);
}

// MARK: Addresses and dates

struct cm_addresses {
    GArray *items;     // cm_address
    GPtrArray *owned;
};

static void flatten(cm_addresses *out, InternetAddressList *list, int depth) {
    int count = list && depth < 8 ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && out->items->len < 5000; i++) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            flatten(out, internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1);
            continue;
        }
        const char *name = internet_address_get_name(address);
        const char *spec = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        cm_address item = {name ? g_utf8_make_valid(name, -1) : NULL,
                           g_utf8_make_valid(spec ? spec : "", -1)};
        if (item.name) g_ptr_array_add(out->owned, (char *)item.name);
        g_ptr_array_add(out->owned, (char *)item.address);
        g_array_append_val(out->items, item);
    }
}

cm_addresses *cm_addresses_parse(const char *raw) {
    initialize();
    cm_addresses *out = g_new0(cm_addresses, 1);
    out->items = g_array_new(FALSE, FALSE, sizeof(cm_address));
    out->owned = g_ptr_array_new_with_free_func(g_free);
    InternetAddressList *list = internet_address_list_parse(options, raw);
    flatten(out, list, 0);
    if (list) g_object_unref(list);
    return out;
}

size_t cm_addresses_count(const cm_addresses *a) { return a->items->len; }
const cm_address *cm_addresses_at(const cm_addresses *a, size_t i) {
    return &g_array_index(a->items, cm_address, i);
}
void cm_addresses_free(cm_addresses *a) {
    if (!a) return;
    g_array_free(a->items, TRUE);
    g_ptr_array_free(a->owned, TRUE);
    g_free(a);
}

int64_t cm_date(const char *raw) {
    initialize();
    GDateTime *date = g_mime_utils_header_decode_date(raw);
    if (!date) return INT64_MIN;
    int64_t seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return seconds;
}
