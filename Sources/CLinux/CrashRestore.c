#define _GNU_SOURCE
#include "CLinux.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios remembered;
static bool has_modes;

bool clinux_remember_terminal_modes(void) {
  has_modes = tcgetattr(STDIN_FILENO, &remembered) == 0;
  return has_modes;
}

void clinux_set_remembered_modes(bool discard_input) {
  if (has_modes) tcsetattr(STDIN_FILENO, discard_input ? TCSAFLUSH : TCSADRAIN, &remembered);
}

static char restore_sequence[512];
static char crash_notice[1536];
static int real_error = -1;
/// Whoever takes this from true to false restores: one thread, once.
static atomic_bool armed;

enum { deadly_count = 6 };
static const int deadly[deadly_count] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
static struct sigaction before[deadly_count];
static bool handlers_installed;

static void write_all(int descriptor, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t count = write(descriptor, text, left);
    if (count <= 0) return;
    text += count;
    left -= (size_t)count;
  }
}

/// Async-signal-safe calls only.
static void restore_terminal(void) {
  sigset_t background_write;
  sigemptyset(&background_write);
  sigaddset(&background_write, SIGTTOU); // A crash in the background must not become a stop.
  pthread_sigmask(SIG_BLOCK, &background_write, NULL);
  write_all(STDOUT_FILENO, restore_sequence);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &remembered);
  if (real_error < 0) return;
  dup2(real_error, STDERR_FILENO);
  write_all(STDERR_FILENO, crash_notice);
}

static void on_deadly_signal(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (atomic_exchange(&armed, false)) restore_terminal();
  for (int i = 0; i < deadly_count; i++) // What was there before: the backtracer or the default.
    if (deadly[i] == signal) sigaction(signal, &before[i], NULL);
  // A fault of the processor comes again on return, with the right place in it. What was sent, and
  // a breakpoint, which would be stepped over, must be sent again.
  bool comes_again = info->si_code > 0 && signal != SIGTRAP && signal != SIGABRT;
  if (!comes_again) raise(signal);
}

static void on_exit_without_close(void) {
  if (atomic_exchange(&armed, false)) restore_terminal();
}

static void copy(char *target, size_t size, const char *source) {
  strncpy(target, source ? source : "", size - 1);
  target[size - 1] = 0;
}

void clinux_arm_crash_restore(const char *sequence, int saved_error, const char *notice) {
  static bool exit_registered;
  atomic_store(&armed, false);
  copy(restore_sequence, sizeof restore_sequence, sequence);
  copy(crash_notice, sizeof crash_notice, notice);
  real_error = saved_error;
  if (!exit_registered) exit_registered = atexit(on_exit_without_close) == 0;
  if (!handlers_installed) {
    struct sigaction action = {
        .sa_sigaction = on_deadly_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &action, &before[i]);
    handlers_installed = true;
  }
  atomic_store(&armed, true);
}

void clinux_disarm_crash_restore(void) {
  atomic_store(&armed, false);
  if (!handlers_installed) return;
  for (int i = 0; i < deadly_count; i++) sigaction(deadly[i], &before[i], NULL);
  handlers_installed = false;
}
