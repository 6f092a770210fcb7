// libvterm for Swift: callbacks and bit-fields made flat.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <vterm.h>

typedef struct {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  int32_t count;   // of `scalars`
  int32_t columns; // 1 or 2; 0 in the right half of a wide character
  bool bold, underline, italic, reverse;
  int32_t foreground, background; // -1 standard, 0...255 a slot, 0x1000000 | rgb
} cvterm_cell;

/// What the program has asked of the terminal, kept up to date by `cvterm_watch`.
typedef struct {
  bool cursor_visible, alternate_screen;
  int32_t bells;
} cvterm_state;

bool cvterm_get_cell(const VTermScreen *screen, int row, int column, cvterm_cell *cell);
/// `state` must live as long as the screen.
void cvterm_watch(VTermScreen *screen, cvterm_state *state);
