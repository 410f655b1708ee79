// ceiling: KeyValue straight on nghttp2 and epoll, on one thread: the physical limit that Weir is measured against.
//
//   ceiling -p PORT [-r tokens a second] [-b burst] [-i]      (loopback; serves until SIGTERM; k1 is v1 from the start)
//
// -i gives every call an id in its trailers.
//
// It does all that the chain does: counts the call, compares the token in constant time, takes from the bucket of the
// client's address, decodes, looks up, encodes. Replies are encoded once, straight into the output; header blocks are
// prepared and not copied; there is one write for all that a wake-up brought; the clock is read once a wake-up.
// StreamingOutputCall of grpc.testing.TestService is there for the shape with many small messages.
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "calls.h"

static uint64_t monotonic(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static int on_begin_headers(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  if (frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  Stream *stream = server.pool;
  if (stream) server.pool = stream->next;
  else stream = malloc(sizeof *stream);
  memset(stream, 0, offsetof(Stream, inlined));
  stream->id = frame->hd.stream_id;
  stream->body = stream->inlined;
  stream->capacity = sizeof stream->inlined;
  stream->head = stream->encoded;
  stream->head_length = stream->sent = stream->tail_length = 0;
  stream->value = NULL;
  stream->wanted = (Slice){0};
  Connection *connection = user;
  connection->current = stream;
  stream->next = connection->streams;
  stream->link = &connection->streams;
  if (stream->next) stream->next->link = &stream->next;
  connection->streams = stream;
  nghttp2_session_set_stream_user_data(session, stream->id, stream);
  return 0;
}

#define IS(text) (length == sizeof(text) - 1 && memcmp(value, text, sizeof(text) - 1) == 0)

static int on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_length,
                     const uint8_t *value, size_t length, uint8_t flags, void *user) {
  Stream *stream = ((Connection *)user)->current;
  (void)session, (void)flags;
  if (frame->headers.cat != NGHTTP2_HCAT_REQUEST) return 0;
  if (name_length == 5 && memcmp(name, ":path", 5) == 0) {
    if (IS("/keyvalue.v1.KeyValue/Get")) stream->method = GET;
    else if (IS("/keyvalue.v1.KeyValue/Put")) stream->method = PUT;
    else if (IS("/grpc.testing.TestService/StreamingOutputCall")) stream->method = STREAM;
  } else if (name_length == 7 && memcmp(name, ":method", 7) == 0) {
    stream->is_post = IS("POST");
  } else if (name_length == 12 && memcmp(name, "content-type", 12) == 0) {
    stream->is_grpc = length >= 16 && memcmp(value, "application/grpc", 16) == 0 &&
                      (length == 16 || value[16] == '+' || value[16] == ';');
  } else if (name_length == 13 && memcmp(name, "authorization", 13) == 0) {
    stream->is_authorized = length == sizeof token - 1 && equal_in_constant_time(value, token, length);
  }
  return 0;
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *data, size_t length,
                   void *user) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  (void)flags;
  if (!stream || stream->is_answered) return 0;
  if (stream->length + length > stream->capacity) {
    if (stream->length + length > MAX_MESSAGE + 5) {
      refuse(user, stream, too_large);
      return 0;
    }
    size_t capacity = (stream->length + length) * 2;
    uint8_t *body = realloc(stream->body == stream->inlined ? NULL : stream->body, capacity);
    if (stream->body == stream->inlined) memcpy(body, stream->inlined, stream->length);
    stream->body = body;
    stream->capacity = capacity;
  }
  memcpy(stream->body + stream->length, data, length);
  stream->length += length;
  return 0;
}

static int on_frame(nghttp2_session *session, const nghttp2_frame *frame, void *user) {
  if (frame->hd.type == NGHTTP2_HEADERS && frame->headers.cat == NGHTTP2_HCAT_REQUEST)
    admit(user, ((Connection *)user)->current);
  if (frame->hd.type > NGHTTP2_HEADERS || !(frame->hd.flags & NGHTTP2_FLAG_END_STREAM)) return 0;
  Stream *stream = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  if (stream && !stream->is_answered) handle(user, stream);
  return 0;
}

static void release(Stream *stream) {
  if (stream->body != stream->inlined) free(stream->body);
  if (stream->head != stream->encoded) free(stream->head);
  value_release(stream->value);
  *stream->link = stream->next;
  if (stream->next) stream->next->link = stream->link;
  stream->next = server.pool;
  server.pool = stream;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t error, void *user) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  (void)error, (void)user;
  if (stream) release(stream);
  return 0;
}

// MARK: Connections

static void set_interest(Connection *connection, int operation) {
  struct epoll_event event = {.events = EPOLLIN | (connection->waiting ? EPOLLOUT : 0), .data.ptr = connection};
  epoll_ctl(server.epoll, operation, connection->fd, &event);
}

static void close_connection(Connection *connection) {
  while (connection->streams) release(connection->streams);
  nghttp2_session_del(connection->session);
  close(connection->fd);
  free(connection->waiting);
  free(connection);
}

// Sends; what the socket does not take waits. 0: the connection is lost.
static int transmit(Connection *connection, const uint8_t *bytes, size_t length) {
  ssize_t sent = send(connection->fd, bytes, length, MSG_NOSIGNAL);
  if (sent < 0 && errno != EAGAIN) return 0;
  size_t done = sent < 0 ? 0 : (size_t)sent;
  uint8_t *before = connection->waiting, *waiting = NULL;
  if (done < length) {
    waiting = malloc(length - done);
    memcpy(waiting, bytes + done, length - done);
  }
  connection->waiting = waiting;
  connection->waiting_length = length - done;
  if (!before != !waiting) set_interest(connection, EPOLL_CTL_MOD);
  free(before);
  return 1;
}

// Sends all that nghttp2 has to say, until the socket is full. 0: the connection is over.
static int flush(Connection *connection) {
  while (!connection->waiting) {
    ssize_t length = 0;
    server.output_length = 0;
    while (server.output_length < OUTPUT) {
      const uint8_t *bytes;
      length = nghttp2_session_mem_send(connection->session, &bytes);
      if (length <= 0) break;
      memcpy(server.output + server.output_length, bytes, (size_t)length);
      server.output_length += (size_t)length;
    }
    if (length < 0) return 0;
    if (!server.output_length) break;
    if (!transmit(connection, server.output, server.output_length)) return 0;
  }
  return nghttp2_session_want_read(connection->session) || nghttp2_session_want_write(connection->session);
}

static int receive(Connection *connection) {
  for (int round = 0; round < ROUNDS; round++) {
    ssize_t length = recv(connection->fd, server.input, INPUT, 0);
    if (length < 0 && errno == EAGAIN) break;
    if (length <= 0 || nghttp2_session_mem_recv(connection->session, server.input, (size_t)length) < 0) return 0;
    if (length < INPUT) break;
  }
  return 1;
}

static void accept_connections(int listener) {
  struct sockaddr_in address;
  for (int fd; (fd = accept4(listener, (void *)&address, &(socklen_t){sizeof address}, SOCK_NONBLOCK)) >= 0;) {
    Connection *connection = calloc(1, sizeof *connection);
    connection->fd = fd;
    connection->address = ntohl(address.sin_addr.s_addr);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
    nghttp2_session_server_new2(&connection->session, server.callbacks, connection, server.option);
    nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, MAX_STREAMS},
                                         {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 262144},
                                         {NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, 16384}};
    nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 3);
    nghttp2_session_set_local_window_size(connection->session, NGHTTP2_FLAG_NONE, 0, 1048576);
    set_interest(connection, EPOLL_CTL_ADD);
    if (!flush(connection)) close_connection(connection);
  }
}

static void serve(Connection *connection, uint32_t events) {
  int is_open = !(events & (EPOLLERR | EPOLLHUP));
  if (is_open && events & EPOLLOUT && connection->waiting)
    is_open = transmit(connection, connection->waiting, connection->waiting_length);
  if (is_open && events & EPOLLIN) is_open = receive(connection);
  if (!flush(connection) || !is_open) close_connection(connection);
}

static int listen_on(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &(int){1}, sizeof(int));
  if (bind(listener, (void *)&address, sizeof address) || listen(listener, 1024)) {
    perror("ceiling: cannot listen");
    exit(1);
  }
  return listener;
}

static void prepare(void) {
  nghttp2_session_callbacks_new(&server.callbacks);
  nghttp2_session_callbacks_set_on_begin_headers_callback(server.callbacks, on_begin_headers);
  nghttp2_session_callbacks_set_on_header_callback(server.callbacks, on_header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(server.callbacks, on_data);
  nghttp2_session_callbacks_set_on_frame_recv_callback(server.callbacks, on_frame);
  nghttp2_session_callbacks_set_on_stream_close_callback(server.callbacks, on_close);
  nghttp2_session_callbacks_set_send_data_callback(server.callbacks, send_data);
  nghttp2_option_new(&server.option);
  nghttp2_option_set_no_closed_streams(server.option, 1);
  store_put((Slice){(const uint8_t *)"k1", 2}, (Slice){(const uint8_t *)"v1", 2});
  server.epoll = epoll_create1(0);
}

int main(int argc, char **argv) {
  int port = 50051;
  server.rate = server.burst = 1e9;
  for (int option; (option = getopt(argc, argv, "p:r:b:i")) != -1;) switch (option) {
      case 'p': port = atoi(optarg); break;
      case 'r': server.rate = atof(optarg); break;
      case 'b': server.burst = atof(optarg); break;
      case 'i': server.has_ids = 1; break;
      default: return 2;
    }
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  int listener = listen_on(port), stop = signalfd(-1, &signals, 0);
  prepare();
  epoll_ctl(server.epoll, EPOLL_CTL_ADD, listener, &(struct epoll_event){.events = EPOLLIN, .data.ptr = &listener});
  epoll_ctl(server.epoll, EPOLL_CTL_ADD, stop, &(struct epoll_event){.events = EPOLLIN, .data.ptr = &stop});
  for (;;) {
    struct epoll_event events[256];
    int count = epoll_wait(server.epoll, events, 256, -1);
    server.now = monotonic();
    for (int i = 0; i < count; i++) {
      if (events[i].data.ptr == &listener) accept_connections(listener);
      else if (events[i].data.ptr == &stop) return 0;
      else serve(events[i].data.ptr, events[i].events);
    }
  }
}
