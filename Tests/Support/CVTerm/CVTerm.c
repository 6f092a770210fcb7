#include "CVTerm.h"

static int32_t flat_color(const VTermColor *color, bool is_foreground) {
  if (is_foreground ? VTERM_COLOR_IS_DEFAULT_FG(color) : VTERM_COLOR_IS_DEFAULT_BG(color))
    return -1;
  if (VTERM_COLOR_IS_INDEXED(color)) return color->indexed.idx;
  return 0x1000000 | color->rgb.red << 16 | color->rgb.green << 8 | color->rgb.blue;
}

bool cvterm_get_cell(const VTermScreen *screen, int row, int column, cvterm_cell *out) {
  VTermScreenCell cell;
  VTermPos position = {row, column};
  if (!vterm_screen_get_cell(screen, position, &cell)) return false;
  *out = (cvterm_cell){
      .columns = cell.width,
      .bold = cell.attrs.bold,
      .underline = cell.attrs.underline != 0,
      .italic = cell.attrs.italic,
      .reverse = cell.attrs.reverse,
      .foreground = flat_color(&cell.fg, true),
      .background = flat_color(&cell.bg, false),
  };
  if (cell.chars[0] == (uint32_t)-1) { // libvterm's mark for a right half.
    out->columns = 0;
    return true;
  }
  while (out->count < VTERM_MAX_CHARS_PER_CELL && cell.chars[out->count] != 0) {
    out->scalars[out->count] = cell.chars[out->count];
    out->count++;
  }
  return true;
}

static int on_property(VTermProp property, VTermValue *value, void *user) {
  cvterm_state *state = user;
  if (property == VTERM_PROP_CURSORVISIBLE) state->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) state->alternate_screen = value->boolean;
  return 1;
}

static int on_bell(void *user) {
  ((cvterm_state *)user)->bells++;
  return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property, .bell = on_bell};

void cvterm_watch(VTermScreen *screen, cvterm_state *state) {
  vterm_screen_set_callbacks(screen, &callbacks, state);
}
