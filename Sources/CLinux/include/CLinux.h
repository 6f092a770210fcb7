// Linux calls that Swift's Glibc module leaves out or cannot make: feature macros, variadics,
// and what has to happen inside a signal handler.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// -- Waking a poll ------------------------------------------------------------------------------

/// A counter that poll() can wait for; -1 and errno when there are no descriptors left.
int clinux_eventfd(void);
/// Makes the counter readable. Safe from any thread.
void clinux_eventfd_wake(int descriptor);
/// Makes the counter unreadable again.
void clinux_eventfd_drain(int descriptor);

// -- Signals ------------------------------------------------------------------------------------

/// Blocks the signals in this thread, and so in every thread started later, and gives a descriptor
/// from which they are read; -1 and errno when that cannot be.
int clinux_signalfd(const int *signals, size_t count);
/// The next signal that has come; 0 when none is waiting.
int clinux_signalfd_next(int descriptor);
/// Stops this process group as Ctrl-Z in a shell does and returns when it is continued. Where
/// nobody could continue it (an orphaned process group) the kernel does nothing.
void clinux_stop_process_group(void);

// -- Terminals ----------------------------------------------------------------------------------

/// Size of a terminal in cells; false when it is not a terminal or does not know.
bool clinux_window_size(int descriptor, int *rows, int *columns);
bool clinux_set_window_size(int descriptor, int rows, int columns);
/// Opens a pseudo-terminal: its master, and the path of its slave; -1 and errno on failure.
int clinux_open_pty(int rows, int columns, char *slave, size_t size);
/// posix_spawn's flag that makes the child the leader of a session of its own.
extern const short clinux_spawn_setsid;
/// A file in memory; -1 and errno on failure.
int clinux_memory_file(const char *name);

// -- Characters, in the locale of the process ----------------------------------------------------

/// Columns of a scalar as the C library, and so ncurses, sees it; -1 for what it does not print.
int clinux_scalar_columns(uint32_t scalar);
/// Whether the locale's character set has the scalar.
bool clinux_scalar_is_encodable(uint32_t scalar);
/// Decodes one character: bytes taken, 0 when more are needed, -1 when these can never be one.
int clinux_decode(const uint8_t *bytes, size_t count, uint32_t *scalar);

// -- The terminal after a crash -------------------------------------------------------------------

/// Keeps the modes that the terminal on standard input has now as those to go back to.
bool clinux_remember_terminal_modes(void);
/// Sets the remembered modes; `discard_input` drops what was typed and not read.
void clinux_set_remembered_modes(bool discard_input);
/// From now on, a deadly signal or exit() sets the remembered modes and writes `sequence` to
/// standard output before it takes its course. When `saved_error` is not -1 it becomes standard
/// error again, and `notice` is written there. The texts are copied; what does not fit is cut.
void clinux_arm_crash_restore(const char *sequence, int saved_error, const char *notice);
/// The terminal is in order: a crash from now on leaves it alone.
void clinux_disarm_crash_restore(void);

// -- Other programs --------------------------------------------------------------------------------

/// Runs a program (looked up in PATH) in the foreground of this terminal with signals as a shell
/// would give them, and waits for it; a stop of the program stops this one too. Gives 0 and the exit
/// status as shells count it (128 + signal), or the error number that kept it from starting.
int clinux_run_in_foreground(char *const arguments[], int *status);
