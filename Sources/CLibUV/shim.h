#include <uv.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/un.h>

// What Swift cannot call: variadic functions, and one that the system's module does not show.

static inline int weir_set_close_on_exec(int descriptor) { return fcntl(descriptor, F_SETFD, FD_CLOEXEC); }

static inline int weir_set_nonblocking(int descriptor) {
  int flags = fcntl(descriptor, F_GETFL);
  return flags < 0 ? flags : fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
}

// Of an open file and not of a process (`fcntl(2)`, open file description locks). The C library shows them with
// _GNU_SOURCE alone.
#ifndef F_OFD_SETLK
#define F_OFD_SETLK 37
#endif

static inline int weir_lock_whole_file(int descriptor) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(descriptor, F_OFD_SETLK, &lock);
}

static inline void weir_unlock_whole_file(int descriptor) {
  struct flock lock = {.l_type = F_UNLCK, .l_whence = SEEK_SET};
  fcntl(descriptor, F_OFD_SETLK, &lock);
}

// SIOCOUTQ, which is the same number. Negative when the system does not say.
static inline int weir_unacknowledged(int descriptor) {
  int count = 0;
  return ioctl(descriptor, TIOCOUTQ, &count) < 0 ? -1 : count;
}

static inline void weir_name_thread(const char *name) {
#ifdef __linux__
  extern int pthread_setname_np(pthread_t, const char *);
  pthread_setname_np(pthread_self(), name);
#else
  (void)name;
#endif
}

static inline void weir_keep_freed_memory(int bytes, int block) {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, bytes);
  mallopt(M_MMAP_THRESHOLD, block);
#else
  (void)bytes, (void)block;
#endif
}
