// What an answer says: its :status and grpc-status, from header blocks, by nghttp2's HPACK decoder.
//
// Decoding every block would cost more than the fastest server spends on its side. A block that consists of indexed
// fields only neither changes the dynamic table nor depends on anything else, so as long as the table stays as it was,
// the same bytes mean the same fields: such blocks are decoded once and remembered until another kind of block comes.
#ifndef ANSWERS_H
#define ANSWERS_H
#include <nghttp2/nghttp2.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { MISSING = -1, REMEMBERED = 4 };

typedef struct {
  int http_status, grpc_status;  // MISSING: the block has none
} Fields;

typedef struct {
  nghttp2_hd_inflater *inflater;
  int count;  // of the remembered
  struct {
    uint64_t bytes, length;
    Fields fields;
  } remembered[REMEMBERED];
} Decoder;

// A number of up to three digits. MISSING: it is none.
static int number(const uint8_t *text, size_t length) {
  int value = 0;
  if (length < 1 || length > 3) return MISSING;
  for (size_t i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9') return MISSING;
    value = value * 10 + text[i] - '0';
  }
  return value;
}

// One octet each, index 1 to 126 (RFC 7541, section 6.1).
static int is_indexed_only(const uint8_t *block, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (block[i] < 0x81 || block[i] > 0xfe) return 0;
  return 1;
}

// 0: the block is malformed.
static int inflate_block(Decoder *decoder, const uint8_t *block, size_t length, Fields *fields) {
  *fields = (Fields){MISSING, MISSING};
  for (;;) {
    nghttp2_nv field;
    int flags = 0;
    ssize_t used = nghttp2_hd_inflate_hd2(decoder->inflater, &field, &flags, block, length, 1);
    if (used < 0) return 0;
    block += used;
    length -= (size_t)used;
    if (flags & NGHTTP2_HD_INFLATE_EMIT) {
      if (field.namelen == 7 && memcmp(field.name, ":status", 7) == 0)
        fields->http_status = number(field.value, field.valuelen);
      if (field.namelen == 11 && memcmp(field.name, "grpc-status", 11) == 0)
        fields->grpc_status = number(field.value, field.valuelen);
    }
    if (flags & NGHTTP2_HD_INFLATE_FINAL) break;
    if (!length && !(flags & NGHTTP2_HD_INFLATE_EMIT)) return 0;
  }
  nghttp2_hd_inflate_end_headers(decoder->inflater);
  return 1;
}

static int read_block(Decoder *decoder, const uint8_t *block, size_t length, Fields *fields) {
  uint64_t bytes = 0;
  int is_short = length && length <= sizeof bytes;
  if (is_short) {
    memcpy(&bytes, block, length);
    for (int i = 0; i < decoder->count; i++)
      if (decoder->remembered[i].bytes == bytes && decoder->remembered[i].length == length) {
        *fields = decoder->remembered[i].fields;
        return 1;
      }
  }
  if (!inflate_block(decoder, block, length, fields)) return 0;
  if (!is_indexed_only(block, length)) {
    decoder->count = 0;  // the table may have changed
  } else if (is_short && decoder->count < REMEMBERED) {
    decoder->remembered[decoder->count].bytes = bytes;
    decoder->remembered[decoder->count].length = length;
    decoder->remembered[decoder->count++].fields = *fields;
  }
  return 1;
}
#endif
