#include "CMail.h"

#include <errno.h>
#include <glib.h>
#include <iconv.h>
#include <string.h>

// Names under which mail programs mean a larger charset than they say (as HTML's encoding standard
// has it), and names that iconv does not know.
static const char *const meant[][2] = {
    {"iso-8859-1", "CP1252"},     {"iso8859-1", "CP1252"},       {"iso_8859-1", "CP1252"},
    {"latin1", "CP1252"},         {"latin-1", "CP1252"},         {"iso-8859-9", "CP1254"},
    {"iso-8859-11", "CP874"},     {"windows-874", "CP874"},      {"tis-620", "CP874"},
    {"gb2312", "GB18030"},        {"gbk", "GB18030"},            {"x-gbk", "GB18030"},
    {"gb_2312-80", "GB18030"},    {"euc-cn", "GB18030"},         {"cp936", "GB18030"},
    {"big5", "BIG5-HKSCS"},       {"x-big5", "BIG5-HKSCS"},      {"cn-big5", "BIG5-HKSCS"},
    {"shift_jis", "CP932"},       {"shift-jis", "CP932"},        {"sjis", "CP932"},
    {"x-sjis", "CP932"},          {"windows-31j", "CP932"},      {"iso-2022-jp", "ISO-2022-JP-3"},
    {"euc-kr", "CP949"},          {"ks_c_5601-1987", "CP949"},   {"ks_c_5601", "CP949"},
    {"ksc5601", "CP949"},         {"korean", "CP949"},           {"iso-8859-8-i", "ISO-8859-8"},
    {"iso-8859-8-e", "ISO-8859-8"}, {"x-mac-roman", "MACINTOSH"}, {"macroman", "MACINTOSH"},
    {"x-mac-cyrillic", "MAC-CYRILLIC"}, {"unicode-1-1-utf-7", "UTF-7"}, {"utf-8mb4", "UTF-8"},
    {"utf8", "UTF-8"},            {"utf-8", "UTF-8"},            {"unicode-1-1-utf-8", "UTF-8"},
};

static const char *const undeclared[] = {
    "", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "unknown", "x-unknown", "8bit",
    "default", "default_charset", "x-user-defined", "binary", "none", "charset",
};

// A declared charset as a clean lower-case name; `name` holds 64 bytes.
static void clean(const char *declared, char *name) {
    size_t count = 0;
    for (const char *c = declared ? declared : ""; *c && count < 63; c++)
        if (*c != '"' && *c != '\'' && !g_ascii_isspace(*c)) name[count++] = g_ascii_tolower(*c);
    name[count] = 0;
}

static gboolean is_undeclared(const char *name) {
    for (size_t i = 0; i < G_N_ELEMENTS(undeclared); i++)
        if (!strcmp(name, undeclared[i])) return TRUE;
    return FALSE;
}

static iconv_t converter(const char *name) {
    const char *known = name;
    for (size_t i = 0; i < G_N_ELEMENTS(meant); i++)
        if (!strcmp(name, meant[i][0])) known = meant[i][1];
    iconv_t cd = iconv_open("UTF-8", known);
    if (cd != (iconv_t)-1) return cd;
    const char *digits = NULL;  // "windows1251", "win-1251", "x-cp1251", "cp-1251"
    if (g_str_has_prefix(name, "win") || g_str_has_prefix(name, "cp") || g_str_has_prefix(name, "x-cp"))
        digits = strpbrk(name, "0123456789");
    if (!digits) return cd;
    char guess[80];
    g_snprintf(guess, sizeof guess, "CP%s", digits);
    return iconv_open("UTF-8", guess);
}

// Converts all of it, U+FFFD for each byte that does not belong.
static char *convert(iconv_t cd, const uint8_t *bytes, size_t count, size_t *text_count) {
    GByteArray *out = g_byte_array_sized_new((guint)(count + count / 2 + 16));
    char *in = (char *)bytes;
    size_t left = count;
    char buffer[8192];
    while (left > 0) {
        char *to = buffer;
        size_t room = sizeof buffer;
        size_t result = iconv(cd, &in, &left, &to, &room);
        int reason = errno;
        g_byte_array_append(out, (guint8 *)buffer, (guint)(sizeof buffer - room));
        if (result != (size_t)-1 || reason == E2BIG) continue;
        g_byte_array_append(out, (const guint8 *)"\xEF\xBF\xBD", 3);
        if (reason == EINVAL) break;
        in++, left--;
    }
    char *to = buffer;
    size_t room = sizeof buffer;
    iconv(cd, NULL, NULL, &to, &room);
    g_byte_array_append(out, (guint8 *)buffer, (guint)(sizeof buffer - room));
    *text_count = out->len;
    g_byte_array_append(out, (const guint8 *)"", 1);
    return (char *)g_byte_array_free(out, FALSE);
}

static char *copied(const uint8_t *bytes, size_t count, size_t *text_count) {
    *text_count = count;
    char *text = g_malloc(count + 1);
    if (count) memcpy(text, bytes, count);
    text[count] = 0;
    return text;
}

// NUL is not valid to GLib, but it is UTF-8; the caller takes it out.
static gboolean is_utf8(const uint8_t *bytes, size_t count) {
    const char *at = (const char *)bytes, *end = at + count;
    while (at < end) {
        if (g_utf8_validate_len(at, (gsize)(end - at), &at)) return TRUE;
        if (at < end && *at == 0) at++;
        else return FALSE;
    }
    return TRUE;
}

// Whether some characters of more than one byte are right: then it is damaged UTF-8 rather than
// something else under its name.
static gboolean has_utf8(const uint8_t *bytes, size_t count) {
    size_t good = 0, bad = 0;
    for (size_t i = 0; i < count;) {
        size_t extra = bytes[i] < 0x80 ? 0 : bytes[i] >= 0xF0 ? 3 : bytes[i] >= 0xE0 ? 2 : 1;
        if (extra == 0) { i++; continue; }
        size_t n = 1;
        while (n <= extra && i + n < count && (bytes[i + n] & 0xC0) == 0x80) n++;
        if (bytes[i] >= 0xC2 && bytes[i] < 0xF5 && n == extra + 1) good++, i += n;
        else bad++, i++;
    }
    return good >= bad && good > 0;
}

static gboolean is_japanese(const uint8_t *bytes, size_t count) {
    for (size_t i = 0; i + 2 < count; i++) {
        if (bytes[i] >= 0x80) return FALSE;
        if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@'))
            return TRUE;
    }
    return FALSE;
}

char *cm_text(const uint8_t *bytes, size_t count, const char *charset, size_t *text_count) {
    char name[64];
    clean(charset, name);
    if (count == 0) return copied(bytes, 0, text_count);
    gboolean utf8 = !strcmp(name, "utf-8") || !strcmp(name, "utf8");
    if (utf8 && is_utf8(bytes, count)) return copied(bytes, count, text_count);
    if (utf8 && has_utf8(bytes, count)) {
        char *text = g_utf8_make_valid((const char *)bytes, (gssize)count);
        *text_count = strlen(text);
        return text;
    }
    iconv_t cd = (iconv_t)-1;
    if (!utf8 && !is_undeclared(name)) cd = converter(name);
    if (cd == (iconv_t)-1 && is_japanese(bytes, count)) cd = iconv_open("UTF-8", "ISO-2022-JP-3");
    if (cd == (iconv_t)-1 && is_utf8(bytes, count)) return copied(bytes, count, text_count);
    if (cd == (iconv_t)-1) cd = iconv_open("UTF-8", "CP1252");
    if (cd == (iconv_t)-1) {
        char *text = g_utf8_make_valid((const char *)bytes, (gssize)count);
        *text_count = strlen(text);
        return text;
    }
    char *text = convert(cd, bytes, count, text_count);
    iconv_close(cd);
    return text;
}

void cm_text_free(char *text) { g_free(text); }
