// A histogram of nanoseconds: 64 steps to each doubling: percentiles are at most 1.6 % too low.
#ifndef LATENCY_H
#define LATENCY_H
#include <stdint.h>

enum { STEPS = 128, DOUBLINGS = 57 };

static struct {
  uint64_t counts[DOUBLINGS][STEPS], total, sum, maximum;
} latency;

static void latency_add(uint64_t nanoseconds) {
  int doubling = nanoseconds < STEPS ? 0 : 57 - __builtin_clzll(nanoseconds);
  latency.counts[doubling < DOUBLINGS ? doubling : DOUBLINGS - 1][(nanoseconds >> doubling) & (STEPS - 1)]++;
  latency.total++;
  latency.sum += nanoseconds;
  if (nanoseconds > latency.maximum) latency.maximum = nanoseconds;
}

// In microseconds.
static double latency_percentile(double fraction) {
  uint64_t wanted = (uint64_t)(fraction * (double)latency.total), seen = 0;
  for (int doubling = 0; doubling < DOUBLINGS; doubling++)
    for (int step = 0; step < STEPS; step++) {
      seen += latency.counts[doubling][step];
      if (seen > wanted) return (double)((uint64_t)step << doubling) / 1e3;
    }
  return (double)latency.maximum / 1e3;
}
#endif
