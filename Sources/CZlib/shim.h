#include <zlib.h>

// What Swift cannot call: zlib's initialisers are macros that add its version and the size of its stream.

static inline int weir_inflate_init(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }

static inline int weir_deflate_init(z_stream *stream, int level, int window_bits) {
  return deflateInit2(stream, level, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
}
