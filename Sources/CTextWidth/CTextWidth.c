#define _GNU_SOURCE
#include "CTextWidth.h"
#include <locale.h>
#include <pthread.h>
#include <wchar.h>

static locale_t utf8;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_locale(void) { utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

void ct_widths(const uint32_t *scalars, size_t count, int8_t *widths) {
  pthread_once(&once, make_locale);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  for (size_t i = 0; i < count; i++) widths[i] = (int8_t)wcwidth((wchar_t)scalars[i]);
  if (before) uselocale(before);
}
