// One client connection of saturate.c: frames out of prebuilt header blocks, frames in, both flow-control windows.
#ifndef CONNECTION_H
#define CONNECTION_H
#include <errno.h>
#include <stdio.h>
#include <sys/socket.h>

#include "answers.h"
#include "latency.h"

enum { DATA, HEADERS, RST_STREAM = 3, SETTINGS, PING = 6, GOAWAY, WINDOW_UPDATE, CONTINUATION };
enum { END_STREAM = 1, ACK = 1, END_HEADERS = 4, PADDED = 8 };
enum { OUTPUT = 65536, CONTROL = 4096, FRAME = 16384, INPUT = 262144, CODES = 17 };

typedef struct {
  uint32_t id;  // 0: free
  uint64_t due;
  uint32_t bytes, messages, left;  // DATA so far; whole messages; what the message at hand still lacks
  uint8_t prefix[5], prefix_length;
  Fields fields;
} Call;

typedef struct {
  int fd, is_ready, is_armed, has_indexed;
  uint32_t next_id, in_flight, allowed;  // `allowed` is the peer's MAX_CONCURRENT_STREAMS
  int64_t window, stream_window, initial_window;
  uint32_t sending;  // the stream whose body goes out, with `unsent` bytes to go
  size_t unsent;
  size_t output_length, output_sent, partial_length, received;
  Decoder decoder;
  Call *calls;       // a ring, by stream number
  uint8_t *partial;  // the frame whose end has not come yet
  uint8_t output[OUTPUT];
} Connection;

static struct {
  uint8_t first[2048], later[16];  // the header block of a connection's first request, and of the others
  size_t first_length, later_length;
  uint8_t *body;
  size_t body_length;
  uint32_t ring;  // a power of two
  long response_bytes, messages;  // of a right answer; less than 0: any
  int status;                     // its grpc-status
} expected;

static struct {
  long started, finished, right, reset, wrong_http, wrong_size, wrong_messages;
  uint64_t bytes, messages;
  long by_status[CODES + 1];  // the last is: none, or none that gRPC knows
} count;

static void die(const char *what) {
  fprintf(stderr, "saturate: %s\n", what);
  exit(2);
}

static void put_frame(Connection *c, size_t length, int type, int flags, uint32_t id, const void *payload) {
  if (OUTPUT - c->output_length < length + 9) die("the server does not read its control frames");
  uint8_t *output = c->output + c->output_length;
  uint8_t header[] = {(uint8_t)(length >> 16), (uint8_t)(length >> 8), (uint8_t)length,   (uint8_t)type, (uint8_t)flags,
                      (uint8_t)(id >> 24),     (uint8_t)(id >> 16),    (uint8_t)(id >> 8), (uint8_t)id};
  memcpy(output, header, 9);
  memcpy(output + 9, payload, length);
  c->output_length += length + 9;
}

static uint32_t read_32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void give_window(Connection *c, uint32_t amount) {
  uint8_t payload[] = {(uint8_t)(amount >> 24), (uint8_t)(amount >> 16), (uint8_t)(amount >> 8), (uint8_t)amount};
  put_frame(c, 4, WINDOW_UPDATE, 0, 0, payload);
}

static void greet(Connection *c) {
  static const uint8_t settings[] = {0, 2, 0, 0, 0, 0, 0, 4, 0x3f, 0xff, 0xff, 0xff};  // no push; stream window
  memcpy(c->output, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", c->output_length = 24);
  put_frame(c, sizeof settings, SETTINGS, 0, 0, settings);
  give_window(c, 0x7fff0000 - 65535);
}

static void send_body(Connection *c) {
  while (c->unsent) {
    int64_t amount = (int64_t)c->unsent, space = (int64_t)OUTPUT - CONTROL - 9 - (int64_t)c->output_length;
    int64_t limits[] = {FRAME, c->window, c->stream_window, space};
    for (int i = 0; i < 4; i++) amount = limits[i] < amount ? limits[i] : amount;
    if (amount <= 0) return;
    const uint8_t *bytes = expected.body + expected.body_length - c->unsent;
    c->unsent -= (size_t)amount;
    c->window -= amount;
    c->stream_window -= amount;
    put_frame(c, (size_t)amount, DATA, c->unsent ? 0 : END_STREAM, c->sending, bytes);
  }
}

// 0: not now.
static int start_call(Connection *c, uint64_t due) {
  Call *call = &c->calls[(c->next_id >> 1) & (expected.ring - 1)];
  if (c->in_flight >= c->allowed || c->unsent || call->id) return 0;
  if (c->output_length + expected.first_length + 2 * 9 + CONTROL > OUTPUT) return 0;
  if (expected.body_length <= FRAME && c->window < (int64_t)expected.body_length) return 0;
  *call = (Call){.id = c->next_id, .due = due, .fields = {MISSING, MISSING}};
  if (c->has_indexed) put_frame(c, expected.later_length, HEADERS, END_HEADERS, c->next_id, expected.later);
  else put_frame(c, expected.first_length, HEADERS, END_HEADERS, c->next_id, expected.first);
  c->has_indexed = 1;
  c->sending = c->next_id;
  c->unsent = expected.body_length;
  c->stream_window = c->initial_window;
  send_body(c);
  c->next_id += 2;
  c->in_flight++;
  count.started++;
  return 1;
}

static void finish_call(Connection *c, Call *call, int was_reset, uint64_t now) {
  int code = call->fields.grpc_status;
  int is_known = code >= 0 && code < CODES;
  int wrong_size = expected.response_bytes >= 0 && call->bytes != expected.response_bytes;
  int wrong_messages = call->left || call->prefix_length ||
                       (expected.messages >= 0 && call->messages != expected.messages);
  count.by_status[is_known ? code : CODES]++;
  count.reset += was_reset;
  count.wrong_http += call->fields.http_status != 200;
  count.wrong_size += wrong_size;
  count.wrong_messages += wrong_messages;
  count.right += !was_reset && code == expected.status && call->fields.http_status == 200 && !wrong_size &&
                 !wrong_messages;
  count.finished++;
  latency_add(now - call->due);
  call->id = 0;
  c->in_flight--;
}

static void give_up_body(Connection *c, uint32_t id) {
  if (c->sending != id || !c->unsent) return;
  c->unsent = 0;
  put_frame(c, 4, RST_STREAM, 0, id, (uint8_t[]){0, 0, 0, 8});  // CANCEL
}

static void take_data(Call *call, const uint8_t *bytes, size_t length) {
  call->bytes += (uint32_t)length;
  count.bytes += length;
  while (length) {
    if (call->left) {
      size_t amount = length < call->left ? length : call->left;
      call->left -= (uint32_t)amount;
      bytes += amount;
      length -= amount;
    } else {
      call->prefix[call->prefix_length++] = *bytes++;
      length--;
      if (call->prefix_length < 5) continue;
      call->left = read_32(call->prefix + 1);
      call->prefix_length = 0;
    }
    if (!call->left && !call->prefix_length) call->messages++, count.messages++;
  }
}

static void take_settings(Connection *c, const uint8_t *payload, size_t length) {
  for (; length >= 6; payload += 6, length -= 6) {
    uint32_t value = read_32(payload + 2);
    switch (payload[0] << 8 | payload[1]) {
      case 1:
        if (value < 4096) die("the server shrinks the HPACK table, which the prebuilt headers do not allow for");
        break;
      case 3: c->allowed = value < c->allowed ? value : c->allowed; break;
      case 4:
        c->stream_window += (int64_t)value - c->initial_window;
        c->initial_window = value;
        break;
    }
  }
  put_frame(c, 0, SETTINGS, ACK, 0, "");
  c->is_ready = 1;
}

static void take_frame(Connection *c, const uint8_t *frame, size_t length, uint64_t now) {
  int type = frame[3], flags = frame[4];
  uint32_t id = read_32(frame + 5) & 0x7fffffff;
  const uint8_t *payload = frame + 9;
  Call *call = &c->calls[(id >> 1) & (expected.ring - 1)];
  if (type == GOAWAY) die("the server says GOAWAY");
  if (type == CONTINUATION || (type <= HEADERS && flags & PADDED)) die("CONTINUATION and padding are not supported");
  if (type == SETTINGS && !(flags & ACK)) take_settings(c, payload, length);
  if (type == PING && !(flags & ACK)) put_frame(c, length, PING, ACK, 0, payload);
  if (type == WINDOW_UPDATE && id == 0) c->window += read_32(payload) & 0x7fffffff;
  if (type == WINDOW_UPDATE && id && id == c->sending) c->stream_window += read_32(payload) & 0x7fffffff;
  if (type == HEADERS) {
    Fields fields;
    if (!(flags & END_HEADERS) || !read_block(&c->decoder, payload, length, &fields)) die("a malformed header block");
    if (call->id != id) return;
    if (fields.http_status != MISSING) call->fields.http_status = fields.http_status;
    if (fields.grpc_status != MISSING) call->fields.grpc_status = fields.grpc_status;
  }
  if (type == DATA) c->received += length;
  if (!id || call->id != id) return;
  if (type == DATA) take_data(call, payload, length);
  if (!(type <= HEADERS && flags & END_STREAM) && type != RST_STREAM) return;
  finish_call(c, call, type == RST_STREAM, now);
  give_up_body(c, id);
}
#endif
