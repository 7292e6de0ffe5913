#define _GNU_SOURCE
#include "threads.h"

#include <malloc.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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
