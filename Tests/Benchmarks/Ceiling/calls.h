// The calls of ceiling.c: the chain, the handlers, and replies that are encoded straight into the output.
#ifndef CALLS_H
#define CALLS_H
#include <nghttp2/nghttp2.h>

#include "keyvalue.h"

enum { INPUT = 65536, OUTPUT = 262144, FRAME = 16384, MAX_MESSAGE = 4194304, MAX_STREAMS = 100, ROUNDS = 4 };
enum Method { UNKNOWN, GET, PUT, STREAM };
static const char token[] = "Bearer valid_token";

typedef struct Stream {
  struct Stream *next, **link;  // of its connection, or in the pool
  int32_t id;
  enum Method method;
  uint8_t is_post, is_grpc, is_authorized, is_answered;
  uint8_t *body;  // `inlined`, or on the heap
  size_t length, capacity;
  uint8_t inlined[192];
  // The reply, in pieces: what is encoded, the value as the store has it, and one more field behind it.
  uint8_t *head;
  size_t head_length, sent;
  Value *value;
  uint8_t encoded[288], tail[2];
  size_t tail_length;
  Slice wanted;  // of a streaming reply: the parameters that are still to be answered
} Stream;

typedef struct {
  int fd;
  uint32_t address;
  nghttp2_session *session;
  Stream *streams;
  Stream *current;   // whose headers are coming in
  uint8_t *waiting;  // what the socket did not take
  size_t waiting_length;
} Connection;

static struct {
  double rate, burst;
  int has_ids;
  uint64_t now, calls, refused;
  int epoll;
  Stream *pool;
  uint8_t input[INPUT], output[OUTPUT + 2 * FRAME];
  size_t output_length;
  nghttp2_session_callbacks *callbacks;
  nghttp2_option *option;
} server;

#define FIELD(n, v) \
  {(uint8_t *)(n), (uint8_t *)(v), sizeof(n) - 1, sizeof(v) - 1, \
   NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_COPY_VALUE}
#define TRAILERS_ONLY(code, message) \
  {FIELD(":status", "200"), FIELD("content-type", "application/grpc"), FIELD("grpc-status", code), \
   FIELD("grpc-message", message)}

typedef nghttp2_nv Refusal[4];
static const nghttp2_nv head[] = {FIELD(":status", "200"), FIELD("content-type", "application/grpc")};
static const nghttp2_nv ok[] = {FIELD("grpc-status", "0")};
static const nghttp2_nv not_grpc[] = {FIELD(":status", "415")};
static const Refusal unauthenticated = TRAILERS_ONLY("16", "no valid token"),
                     exhausted = TRAILERS_ONLY("8", "too many calls"),
                     too_large = TRAILERS_ONLY("8", "the message is too large"),
                     unimplemented = TRAILERS_ONLY("12", "unknown method"),
                     malformed = TRAILERS_ONLY("3", "the request is malformed"),
                     not_found = TRAILERS_ONLY("5", "the key has no value");

// MARK: Replies

// Encodes messages of a streaming reply, as many as fit; each parameter of the request asks for one by its size.
static void encode_messages(Stream *stream) {
  enum { CAPACITY = FRAME, OVERHEAD = 32 };
  if (stream->head == stream->encoded) stream->head = malloc(CAPACITY);
  stream->head_length = stream->sent = 0;
  while (stream->wanted.length) {
    Slice before = stream->wanted, parameter;
    uint64_t number, value, size = 0;
    if (!read_field(&stream->wanted, &number, &value, &parameter)) {
      stream->wanted = (Slice){0};
      return;
    }
    if (number != 2) continue;
    while (parameter.length && read_field(&parameter, &number, &value, &(Slice){0}))
      if (number == 1) size = value;
    if (size > CAPACITY - OVERHEAD) size = CAPACITY - OVERHEAD;
    if (stream->head_length + size + OVERHEAD > CAPACITY) {
      stream->wanted = before;
      return;
    }
    uint8_t *output = stream->head + stream->head_length, inner[16];
    size_t inner_length = 1, count = 5;
    inner[0] = 2 << 3 | 2;
    inner_length += write_varint(inner + 1, size);
    output[count++] = 1 << 3 | 2;
    count += write_varint(output + count, inner_length + size);
    memcpy(output + count, inner, inner_length);
    count += inner_length;
    memset(output + count, 0, size);
    write_prefix(output, count - 5 + size);
    stream->head_length += count + size;
  }
}

static size_t reply_length(const Stream *stream) {
  return stream->head_length + (stream->value ? stream->value->length : 0) + stream->tail_length;
}

// With -i, an id of each call beside its status. What differs from call to call is not for HPACK's table.
static void submit_trailers(nghttp2_session *session, int32_t id) {
  char text[37];
  nghttp2_nv fields[] = {ok[0], {(uint8_t *)"x-request-id", (uint8_t *)text, 12, 36,
                                 NGHTTP2_NV_FLAG_NO_COPY_NAME | NGHTTP2_NV_FLAG_NO_INDEX}};
  if (server.has_ids) {
    uint64_t number = server.calls * 0x9e3779b97f4a7c15;
    for (int place = 0; place < 36; place++) {
      int is_dash = place == 8 || place == 13 || place == 18 || place == 23;
      text[place] = is_dash ? '-' : "0123456789abcdef"[number >> (4 * (place % 16)) & 15];
    }
  }
  nghttp2_submit_trailer(session, id, fields, server.has_ids ? 2 : 1);
}

static ssize_t read_reply(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length, uint32_t *flags,
                          nghttp2_data_source *source, void *user) {
  Stream *stream = source->ptr;
  (void)buffer, (void)user;
  if (stream->sent == reply_length(stream) && stream->wanted.length) encode_messages(stream);
  size_t left = reply_length(stream) - stream->sent;
  if (left) *flags |= NGHTTP2_DATA_FLAG_NO_COPY;
  if (left > length) return (ssize_t)length;
  if (stream->wanted.length) return (ssize_t)left;
  *flags |= NGHTTP2_DATA_FLAG_EOF | NGHTTP2_DATA_FLAG_NO_END_STREAM;
  submit_trailers(session, id);
  return (ssize_t)left;
}

static void put_piece(Stream *stream, size_t *skip, size_t *length, const uint8_t *bytes, size_t count) {
  if (*skip >= count) {
    *skip -= count;
    return;
  }
  size_t amount = count - *skip < *length ? count - *skip : *length;
  memcpy(server.output + server.output_length, bytes + *skip, amount);
  server.output_length += amount;
  stream->sent += amount;
  *length -= amount;
  *skip = 0;
}

static int send_data(nghttp2_session *session, nghttp2_frame *frame, const uint8_t *header, size_t length,
                     nghttp2_data_source *source, void *user) {
  Stream *stream = source->ptr;
  size_t skip = stream->sent;
  (void)session, (void)frame, (void)user;
  if (server.output_length >= OUTPUT) return NGHTTP2_ERR_WOULDBLOCK;
  memcpy(server.output + server.output_length, header, 9);
  server.output_length += 9;
  put_piece(stream, &skip, &length, stream->head, stream->head_length);
  if (length && stream->value) put_piece(stream, &skip, &length, stream->value->bytes, stream->value->length);
  if (length) put_piece(stream, &skip, &length, stream->tail, stream->tail_length);
  return 0;
}

static void refuse(Connection *connection, Stream *stream, const nghttp2_nv *fields) {
  server.refused++;
  stream->is_answered = 1;
  nghttp2_submit_response(connection->session, stream->id, fields, fields == not_grpc ? 1 : 4, NULL);
}

static void reply(Connection *connection, Stream *stream) {
  nghttp2_data_provider provider = {.source.ptr = stream, .read_callback = read_reply};
  stream->is_answered = 1;
  nghttp2_submit_response(connection->session, stream->id, head, 2, &provider);
}

// MARK: Calls

// The chain, once the headers are complete.
static void admit(Connection *connection, Stream *stream) {
  server.calls++;
  if (!stream->is_post || !stream->is_grpc) return refuse(connection, stream, not_grpc);
  if (!stream->is_authorized) return refuse(connection, stream, unauthenticated);
  if (!bucket_take(connection->address, server.now, server.rate, server.burst))
    return refuse(connection, stream, exhausted);
  if (stream->method == UNKNOWN) return refuse(connection, stream, unimplemented);
}

static void encode_value(Stream *stream, Slice key, Value *value) {
  uint8_t *output = stream->encoded;
  size_t count = 5;
  if (key.length + 32 > sizeof stream->encoded) output = stream->head = malloc(key.length + 32);
  output[count++] = 1 << 3 | 2;
  count += write_varint(output + count, key.length);
  memcpy(output + count, key.bytes, key.length);
  count += key.length;
  output[count++] = 2 << 3 | 2;
  count += write_varint(output + count, value->length);
  memcpy(stream->tail, (uint8_t[]){3 << 3, 1}, stream->tail_length = 2);
  write_prefix(output, count - 5 + value->length + 2);
  stream->head_length = count;
  stream->value = value;
  value->references++;
}

// The handler, once the message is complete.
static void handle(Connection *connection, Stream *stream) {
  Slice message = {stream->body + 5, stream->length - 5}, strings[2];
  uint8_t *prefix = stream->body;
  if (stream->length < 5 || prefix[0] != 0 ||
      ((size_t)prefix[1] << 24 | (size_t)prefix[2] << 16 | (size_t)prefix[3] << 8 | prefix[4]) != message.length)
    return refuse(connection, stream, malformed);
  if (stream->method == STREAM) {
    stream->wanted = message;
    return reply(connection, stream);
  }
  if (!read_strings(message, strings) || !strings[0].length) return refuse(connection, stream, malformed);
  if (stream->method == PUT) {
    store_put(strings[0], strings[1]);
    memcpy(stream->encoded, (uint8_t[]){0, 0, 0, 0, 2, 1 << 3, 1}, stream->head_length = 7);
    return reply(connection, stream);
  }
  Value *value = store_get(strings[0]);
  if (!value) return refuse(connection, stream, not_found);
  encode_value(stream, strings[0], value);
  reply(connection, stream);
}
#endif
