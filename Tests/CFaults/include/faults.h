/* The library has no interface: it is preloaded. See faults.c. */
