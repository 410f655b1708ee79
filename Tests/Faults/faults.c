// Loaded before the C library (LD_PRELOAD): makes the calls that a database writes and syncs by fail at random, stop
// short or take their time, and keeps the database's file as a power loss would leave it.
//
//   FAULTS_FILE     the database's file; calls on other files pass untouched
//   FAULTS_COUNTS   a file of 3 x 7 numbers of eight bytes, mapped: calls, failures and short writes of each function
//   FAULTS_RATE     failures in 65,536 calls, once the file named by FAULTS_ARMED is there
//   FAULTS_SEED     for the chance
//   FAULTS_SYNC_MS  how long a sync takes at least
//   FAULTS_IMAGE    gets the file as of its last successful sync: what was written since is not in it
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum function { WRITE, PWRITE, WRITEV, FDATASYNC, FSYNC, MSYNC, FTRUNCATE, FUNCTIONS };
enum { MAX_RANGES = 1 << 16 };

static struct {
  uint64_t calls[FUNCTIONS], failures[FUNCTIONS], shorts[FUNCTIONS];
} nowhere, *counts = &nowhere;

static const char *file, *armed;
static uint32_t rate;
static uint64_t state;
static long sync_ms;
static int image = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct { off_t start, end; } ranges[MAX_RANGES]; // written since the last sync
static int range_count;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static int (*real_fdatasync)(int), (*real_fsync)(int), (*real_msync)(void *, size_t, int);
static int (*real_ftruncate)(int, off_t);

__attribute__((constructor)) static void start(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite");
  real_writev = dlsym(RTLD_NEXT, "writev");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_msync = dlsym(RTLD_NEXT, "msync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
  file = getenv("FAULTS_FILE");
  armed = getenv("FAULTS_ARMED");
  const char *text;
  rate = (text = getenv("FAULTS_RATE")) ? (uint32_t)atoi(text) : 0;
  state = (text = getenv("FAULTS_SEED")) ? strtoull(text, NULL, 10) : 1;
  sync_ms = (text = getenv("FAULTS_SYNC_MS")) ? atol(text) : 0;
  if ((text = getenv("FAULTS_COUNTS"))) {
    int fd = open(text, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0 && real_ftruncate(fd, sizeof nowhere) == 0) {
      void *map = mmap(NULL, sizeof nowhere, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
      if (map != MAP_FAILED) counts = map;
    }
  }
}

// Whether it is the database's file, by device and inode: the descriptor may be any of those it is open by.
static int is_ours(int fd) {
  struct stat ours, theirs;
  return file && fstat(fd, &theirs) == 0 && S_ISREG(theirs.st_mode) && stat(file, &ours) == 0 &&
         ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev;
}

// SplitMix64; under the lock.
static uint32_t chance(void) {
  uint64_t word = state += 0x9e3779b97f4a7c15;
  word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
  word = (word ^ (word >> 27)) * 0x94d049bb133111eb;
  return (uint32_t)(word >> 48);
}

static int must_fail(enum function function) {
  __atomic_add_fetch(&counts->calls[function], 1, __ATOMIC_RELAXED);
  if (!rate || !armed || access(armed, F_OK) != 0 || chance() >= rate) return 0;
  __atomic_add_fetch(&counts->failures[function], 1, __ATOMIC_RELAXED);
  errno = function <= WRITEV && chance() % 2 ? ENOSPC : EIO;
  return 1;
}

// Half of the failing writes write a part.
static size_t cut(enum function function, size_t count) {
  if (count < 2 || chance() % 2) return 0;
  __atomic_add_fetch(&counts->shorts[function], 1, __ATOMIC_RELAXED);
  return 1 + chance() % (count - 1);
}

// ---- The file as of its last sync; all under the lock.

static void copy(off_t start, off_t end) {
  static char buffer[1 << 20];
  int from = open(file, O_RDONLY | O_CLOEXEC);
  while (from >= 0 && start < end) {
    size_t wanted = end - start < (off_t)sizeof buffer ? (size_t)(end - start) : sizeof buffer;
    ssize_t count = pread(from, buffer, wanted, start);
    if (count <= 0 || real_pwrite(image, buffer, (size_t)count, start) != count) break;
    start += count;
  }
  if (from >= 0) close(from);
}

static off_t length(void) {
  struct stat status;
  return stat(file, &status) == 0 ? status.st_size : 0;
}

// What the file is before the first call was synced before.
static void begin_image(void) {
  const char *path = getenv("FAULTS_IMAGE");
  if (image >= 0 || !path) return;
  char draft[4096];
  snprintf(draft, sizeof draft, "%s.new", path);
  image = open(draft, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (image < 0 || real_ftruncate(image, length()) != 0) abort();
  copy(0, length());
  if (rename(draft, path) != 0) abort(); // it is there whole, or not at all
}

static void written(int fd, off_t start, ssize_t count) {
  if (image < 0 || count <= 0) return;
  if (fcntl(fd, F_GETFL) & O_DSYNC) return copy(start, start + count); // synced by itself
  if (range_count == MAX_RANGES) {
    ranges[0].start = 0;
    ranges[0].end = length();
    range_count = 1;
    return;
  }
  ranges[range_count].start = start;
  ranges[range_count++].end = start + count;
}

static void synced(void) {
  if (image < 0) return;
  if (real_ftruncate(image, length()) != 0) abort();
  for (int i = 0; i < range_count; i++) copy(ranges[i].start, ranges[i].end);
  range_count = 0;
}

static void pause_sync(void) {
  struct timespec time = {sync_ms / 1000, sync_ms % 1000 * 1000000};
  if (sync_ms) nanosleep(&time, NULL); // may sleep: a slow disk
}

// ---- The calls

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  if (!is_ours(fd)) return real_pwrite(fd, bytes, count, offset);
  if (fcntl(fd, F_GETFL) & O_DSYNC) pause_sync();
  pthread_mutex_lock(&lock);
  begin_image();
  ssize_t result = -1;
  if (must_fail(PWRITE)) {
    int code = errno;
    size_t part = cut(PWRITE, count);
    if (part) result = real_pwrite(fd, bytes, part, offset);
    else errno = code;
  } else {
    result = real_pwrite(fd, bytes, count, offset);
  }
  written(fd, offset, result);
  pthread_mutex_unlock(&lock);
  return result;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t offset) { return pwrite(fd, bytes, count, offset); }

ssize_t write(int fd, const void *bytes, size_t count) {
  if (!is_ours(fd)) return real_write(fd, bytes, count);
  pthread_mutex_lock(&lock);
  begin_image();
  off_t offset = lseek(fd, 0, SEEK_CUR);
  ssize_t result = -1;
  if (!must_fail(WRITE)) result = real_write(fd, bytes, count);
  written(fd, offset, result);
  pthread_mutex_unlock(&lock);
  return result;
}

ssize_t writev(int fd, const struct iovec *parts, int number) {
  if (!is_ours(fd)) return real_writev(fd, parts, number);
  pthread_mutex_lock(&lock);
  begin_image();
  off_t offset = lseek(fd, 0, SEEK_CUR);
  ssize_t result = -1;
  if (must_fail(WRITEV)) {
    int code = errno;
    if (cut(WRITEV, 2)) result = real_write(fd, parts[0].iov_base, parts[0].iov_len);
    else errno = code;
  } else {
    result = real_writev(fd, parts, number);
  }
  written(fd, offset, result);
  pthread_mutex_unlock(&lock);
  return result;
}

static int sync_by(enum function function, int (*real)(int), int fd) {
  if (!is_ours(fd)) return real(fd);
  pause_sync();
  pthread_mutex_lock(&lock);
  begin_image();
  int result = must_fail(function) ? -1 : real(fd);
  if (result == 0) synced();
  pthread_mutex_unlock(&lock);
  return result;
}

int fdatasync(int fd) { return sync_by(FDATASYNC, real_fdatasync, fd); }

int fsync(int fd) { return sync_by(FSYNC, real_fsync, fd); }

int msync(void *address, size_t size, int flags) {
  pthread_mutex_lock(&lock);
  int result = must_fail(MSYNC) ? -1 : real_msync(address, size, flags);
  if (result == 0) synced();
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int fd, off_t size) {
  if (!is_ours(fd)) return real_ftruncate(fd, size);
  pthread_mutex_lock(&lock);
  begin_image();
  int result = must_fail(FTRUNCATE) ? -1 : real_ftruncate(fd, size);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }
