#ifndef PRONGSAI_THREADS_H
#define PRONGSAI_THREADS_H

/// A set of the machine's processors, a bit each, as the kernel keeps it.
struct processor_set {
  unsigned char bits[128];
};

/// Fills in the processors that this thread may use; false where the machine has more than the set holds.
_Bool processors_of_thread(struct processor_set *set);

/// The number of the processor that this thread runs on; negative where it is not known.
int processor_of_thread(void);

/// The kernel's number of this thread.
int thread_number(void);

/// Lets a thread run on some processors only; 0 stands for this thread.
void thread_admit(int number, const struct processor_set *set);

/// Gives the program's variables their memory at once, before there are threads: a page that is read before it is written
/// to takes a message to every processor that runs the program.
void variables_settle(void);

/// Gives the heap of this thread room to grow into at once instead of page by page, before it has any; in bytes.
/// Other heaps grow by the usual step.
void thread_widen_heap(int room, int usual_step);

/// Begins a thread that nobody waits for, on some processors where that may be chosen, or on any; false where the system has none to give.
_Bool thread_begin(const struct processor_set *set, void *(*body)(void *), void *context);

#endif
