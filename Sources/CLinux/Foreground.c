#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

static int spawn_with_clean_signals(char *const arguments[], pid_t *child) {
  posix_spawnattr_t attributes;
  int error = posix_spawnattr_init(&attributes);
  if (error != 0) return error;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  error = posix_spawnp(child, arguments[0], NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error;
}

int clinux_run_in_foreground(char *const arguments[], int *status) {
  // As system(3): what Ctrl-\ sends is meant for the child alone. SIGINT is blocked already.
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGQUIT, &ignore, &before);
  pid_t child = 0;
  int error = spawn_with_clean_signals(arguments, &child);
  int raw = 0;
  while (error == 0) {
    pid_t waited = waitpid(child, &raw, WUNTRACED);
    if (waited < 0 && errno != EINTR) error = errno;
    if (waited != child) continue;
    if (!WIFSTOPPED(raw)) break;
    clinux_stop_process_group();
    kill(child, SIGCONT);
  }
  sigaction(SIGQUIT, &before, NULL);
  if (error != 0) return error;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return 0;
}
