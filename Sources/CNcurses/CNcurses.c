#define _GNU_SOURCE
#include "CNcurses.h"

#include <stdio.h>
#include <term.h>
#include <unistd.h>

WINDOW *cncurses_screen(void) { return stdscr; }
int cncurses_rows(void) { return LINES; }
int cncurses_columns(void) { return COLS; }
int cncurses_color_count(void) { return COLORS; }
int cncurses_pair_count(void) { return COLOR_PAIRS; }

SCREEN *cncurses_open(int output, int input) {
  // ncurses wants streams, but reads and writes the descriptors itself.
  FILE *to = fdopen(output, "w"), *from = fdopen(input, "r");
  return to && from ? newterm(NULL, to, from) : NULL;
}

void cncurses_repaint_all(void) { clearok(curscr, TRUE); }

void cncurses_put_row(int row, const cchar_t *cells, int count) {
  if (wmove(stdscr, row, 0) != ERR) wadd_wchnstr(stdscr, cells, count);
}

const char *cncurses_capability(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 || text == NULL || text[0] == 0 ? NULL : text;
}
