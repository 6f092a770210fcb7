#ifndef CTEXTWIDTH_H
#define CTEXTWIDTH_H
#include <stddef.h>
#include <stdint.h>

// Columns of each scalar as glibc's tables say for UTF-8, whatever locale the process runs in:
// -1 for what is not printable or not assigned.
void ct_widths(const uint32_t *scalars, size_t count, int8_t *widths);
#endif
