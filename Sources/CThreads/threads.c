#define _GNU_SOURCE
#include "threads.h"

#include <malloc.h>
#include <pthread.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

static_assert(sizeof(cpu_set_t) == sizeof(struct processor_set));

_Bool processors_of_thread(struct processor_set *set) {
  cpu_set_t known;
  if (sched_getaffinity(0, sizeof known, &known) != 0) return 0;
  memcpy(set, &known, sizeof known);
  return 1;
}

int processor_of_thread(void) { return sched_getcpu(); }

int thread_number(void) { return gettid(); }

void thread_admit(int number, const struct processor_set *set) {
  cpu_set_t wanted;
  memcpy(&wanted, set, sizeof wanted);
  sched_setaffinity(number, sizeof wanted, &wanted);
}

/// Where the program's variables lie, as the linker says: those with a value from the beginning, and those without.
extern char __data_start[], _edata[], __bss_start[], _end[];

enum : size_t { most_data = 256 << 10 };

static void populate(const char *start, const char *end) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), first = (uintptr_t)start & ~(page - 1);
  if (start < end) madvise((void *)first, (uintptr_t)end - first, MADV_POPULATE_WRITE);
}

void variables_settle(void) {
  // Constants that have to be adjusted may follow the data.
  size_t size = (uintptr_t)_edata - (uintptr_t)__data_start;
  populate(__data_start, __data_start + (size < most_data ? size : most_data));
  populate(__bss_start, _end);
}

void thread_widen_heap(int room, int usual_step) {
  // The C library makes the heap of a thread as wide as this setting says when the thread first asks for memory.
  mallopt(M_TOP_PAD, room);
  void *volatile first = malloc(1);
  free(first);
  mallopt(M_TOP_PAD, usual_step);
}

_Bool thread_begin(const struct processor_set *set, void *(*body)(void *), void *context) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return 0;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  if (set) {
    cpu_set_t wanted;
    memcpy(&wanted, set, sizeof wanted);
    pthread_attr_setaffinity_np(&attributes, sizeof wanted, &wanted);
  }
  pthread_t thread;
  int fault = pthread_create(&thread, &attributes, body, context);
  pthread_attr_destroy(&attributes);
  // A thread wherever the system puts it is better than none.
  return fault == 0 || (set && thread_begin(NULL, body, context));
}
