// The one surface of ncursesw that Swift sees. Real functions and integer macros are imported as
// they stand; macros with casts, variadic functions and global variables go through what is
// declared here.
#pragma once

#define NCURSES_WIDECHAR 1 // cchar_t with a base and combining marks
#define NCURSES_NOMACROS 1 // real functions only
#include <curses.h>
#include <stdbool.h>
#include <stdint.h>

static const attr_t cncurses_bold = A_BOLD;
static const attr_t cncurses_dim = A_DIM;
static const attr_t cncurses_italic = A_ITALIC;
static const attr_t cncurses_underline = A_UNDERLINE;
static const attr_t cncurses_reverse = A_REVERSE;

/// The window that is the whole screen.
WINDOW *cncurses_screen(void);
int cncurses_rows(void);
int cncurses_columns(void);
/// Colours and pairs of colours that the terminal has; after start_color.
int cncurses_color_count(void);
int cncurses_pair_count(void);
/// Takes the terminal of `output` and `input` with the type in TERM; NULL when that is not known.
SCREEN *cncurses_open(int output, int input);
/// Sends the next frame whole, after clearing the screen.
void cncurses_repaint_all(void);
/// Writes prepared cells into a row of the screen from column 0, without wrapping.
void cncurses_put_row(int row, const cchar_t *cells, int count);
/// The text of a capability of the terminal; NULL when it has none.
const char *cncurses_capability(const char *name);
