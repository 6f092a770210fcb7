#define _GNU_SOURCE // Swift's importer sets no feature macro: what needs one lives in these files.
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <wchar.h>

int clinux_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void clinux_eventfd_wake(int descriptor) { eventfd_write(descriptor, 1); }

void clinux_eventfd_drain(int descriptor) {
  eventfd_t count;
  eventfd_read(descriptor, &count);
}

int clinux_signalfd(const int *signals, size_t count) {
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < count; i++) sigaddset(&set, signals[i]);
  int error = pthread_sigmask(SIG_BLOCK, &set, NULL);
  if (error != 0) {
    errno = error;
    return -1;
  }
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int clinux_signalfd_next(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count = read(descriptor, &info, sizeof info);
  return count == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

void clinux_stop_process_group(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, before;
  sigemptyset(&standard.sa_mask);
  sigset_t set, mask;
  sigemptyset(&set);
  sigaddset(&set, SIGTSTP);
  sigaction(SIGTSTP, &standard, &before);
  // Sent while it is blocked, it becomes one with a SIGTSTP that already waits: one stop, not two.
  pthread_sigmask(SIG_BLOCK, &set, &mask);
  kill(0, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

bool clinux_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return size.ws_row > 0 && size.ws_col > 0;
}

bool clinux_set_window_size(int descriptor, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(descriptor, TIOCSWINSZ, &size) == 0;
}

int clinux_open_pty(int rows, int columns, char *slave, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, slave, size) == 0 &&
      clinux_set_window_size(master, rows, columns))
    return master;
  int error = errno;
  close(master);
  errno = error;
  return -1;
}

const short clinux_spawn_setsid = POSIX_SPAWN_SETSID;

int clinux_memory_file(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

int clinux_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool clinux_scalar_is_encodable(uint32_t scalar) {
  char bytes[32]; // MB_CUR_MAX is at most 16.
  mbstate_t state = {0};
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

int clinux_decode(const uint8_t *bytes, size_t count, uint32_t *scalar) {
  wchar_t character = 0;
  mbstate_t state = {0};
  size_t taken = mbrtowc(&character, (const char *)bytes, count, &state);
  if (taken == (size_t)-2) return 0;
  if (taken == (size_t)-1) return -1;
  *scalar = (uint32_t)character;
  return taken == 0 ? 1 : (int)taken;
}
