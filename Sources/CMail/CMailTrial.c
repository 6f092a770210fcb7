#define _GNU_SOURCE
#include "CMail.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// What the child may use; the processor time is what ends a loop.
static void limit(int resource, rlim_t value) {
    struct rlimit limits = {value, value};
    setrlimit(resource, &limits);
}

static void be_a_trial(const cm_trial_limits *limits) {
    static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGXCPU};
    for (size_t i = 0; i < sizeof deadly / sizeof *deadly; i++) signal(deadly[i], SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, limits->seconds);
    limit(RLIMIT_AS, limits->memory);
    // A runtime that dies says why; that is nobody's business here.
    int nowhere = open("/dev/null", O_RDWR);
    if (nowhere >= 0) {
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
        dup2(nowhere, STDERR_FILENO);
    }
}

int cm_trial_begin(void (*body)(void *), void *context, const cm_trial_limits *limits) {
    pid_t child = fork();
    if (child == 0) {
        be_a_trial(limits);
        body(context);
        _exit(0);
    }
    return child;
}

bool cm_trial_survived(int child, const cm_trial_limits *limits) {
    // A child that uses no processor time has to be ended by the clock.
    int descriptor = (int)syscall(SYS_pidfd_open, child, 0);
    if (descriptor >= 0) {
        struct pollfd ended = {.fd = descriptor, .events = POLLIN};
        int found;
        do {
            found = poll(&ended, 1, (int)limits->seconds * 4000);
        } while (found < 0 && errno == EINTR);
        if (found == 0) kill(child, SIGKILL);
        close(descriptor);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return false;
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
