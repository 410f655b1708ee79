// grpcload: makes a bounded number of unary gRPC calls on loopback and counts how each one ended.
//
//   grpcload -p PORT -P /package.Service/Method [-6] [-c connections] [-m calls at once on each] [-n calls in all]
//            [-x request in hex] [-e response bytes] [-t bearer token] [-g] [-H 'name: value'] [-s seconds]
//
// With -g every call has another token, or another header of -H: the eight digits of its number stand where they have
// #, and behind the token where neither has any.
// Unlike h2load it decodes the trailers: a call counts as right when HTTP said 200, grpc-status is 0, the stream was
// not reset, and (with -e) the response had as many DATA bytes as asked, the five of the prefix among them.
// Prints one line of key=value and exits 0 only when every call was right.
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <nghttp2/nghttp2.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CODES = 17, MISSING = 17, MAX_REQUEST = 65536, MAX_TOKEN = 8192, MAX_CONNECTIONS = 1000 };

typedef struct {
  int fd;
  nghttp2_session *session;
  int in_flight;
  int closed;
} Connection;

typedef struct {
  int http_status;
  int grpc_status;
  size_t received;
  size_t sent;
} Stream;

static struct {
  const char *path, *token, *authority;
  char *name, *value;  // of the header
  int port, family, connections, streams, seconds, guesses;
  long calls, response_bytes;
  uint8_t request[MAX_REQUEST];
  size_t request_length;
} options = {.family = AF_INET, .connections = 1, .streams = 1, .seconds = 60, .calls = 1, .response_bytes = -1};

static struct {
  long started, finished, right, reset, wrong_http, wrong_size, lost;
  long by_status[CODES + 1];  // the last is: no grpc-status at all
} count;

static void fail(const char *what) {
  fprintf(stderr, "grpcload: %s: %s\n", what, strerror(errno));
  exit(2);
}

static double seconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static ssize_t read_request(nghttp2_session *session, int32_t id, uint8_t *buffer, size_t length, uint32_t *flags,
                            nghttp2_data_source *source, void *user) {
  Stream *stream = source->ptr;
  (void)session, (void)id, (void)user;
  size_t left = options.request_length - stream->sent;
  size_t amount = left < length ? left : length;
  memcpy(buffer, options.request + stream->sent, amount);
  stream->sent += amount;
  if (stream->sent == options.request_length) *flags |= NGHTTP2_DATA_FLAG_EOF;
  return (ssize_t)amount;
}

#define HEADER(n, v) {(uint8_t *)(n), (uint8_t *)(v), strlen(n), strlen(v), NGHTTP2_NV_FLAG_NONE}

// Puts the digits of a number in the places of `text` where `form` has #.
static void number_places(char *text, const char *form, long number) {
  char digits[9];
  snprintf(digits, sizeof digits, "%08ld", number % 100000000);
  for (int digit = 0; *form && *text; form++, text++)
    if (*form == '#') *text = digits[digit++ % 8];
}

static void start_calls(Connection *connection) {
  static char authorization[MAX_TOKEN], form[MAX_TOKEN], value[MAX_TOKEN];
  const char *token = options.token ? options.token : "";
  int has_places = strchr(token, '#') || (options.value && strchr(options.value, '#'));
  const char *places = options.guesses && !has_places ? "########" : "";
  snprintf(form, sizeof form, "Bearer %s%s", token, places);
  strcpy(authorization, form);
  if (options.value) strcpy(value, options.value);
  nghttp2_nv headers[] = {HEADER(":method", "POST"),           HEADER(":scheme", "http"),
                          HEADER(":path", options.path),       HEADER(":authority", options.authority),
                          HEADER("te", "trailers"),            HEADER("content-type", "application/grpc"),
                          HEADER("user-agent", "grpcload/1")};
  nghttp2_nv all[sizeof headers / sizeof *headers + 2];
  size_t header_count = sizeof headers / sizeof *headers;
  memcpy(all, headers, sizeof headers);
  if (options.token) all[header_count++] = (nghttp2_nv)HEADER("authorization", authorization);
  if (options.name) all[header_count++] = (nghttp2_nv)HEADER(options.name, value);
  while (!connection->closed && connection->in_flight < options.streams && count.started < options.calls) {
    if (!nghttp2_session_check_request_allowed(connection->session)) return;
    if (options.guesses) {
      number_places(authorization, form, count.started);
      if (options.value) number_places(value, options.value, count.started);
    }
    Stream *stream = calloc(1, sizeof *stream);
    stream->grpc_status = MISSING;
    nghttp2_data_provider body = {.source.ptr = stream, .read_callback = read_request};
    int32_t id = nghttp2_submit_request(connection->session, NULL, all, header_count, &body, stream);
    if (id < 0) {
      free(stream);
      return;
    }
    connection->in_flight++;
    count.started++;
  }
}

static int on_header(nghttp2_session *session, const nghttp2_frame *frame, const uint8_t *name, size_t name_length,
                     const uint8_t *value, size_t value_length, uint8_t flags, void *user) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, frame->hd.stream_id);
  (void)flags, (void)user;
  if (!stream || value_length > 8) return 0;
  char text[9] = {0};
  memcpy(text, value, value_length);
  if (name_length == 7 && memcmp(name, ":status", 7) == 0) stream->http_status = atoi(text);
  if (name_length == 11 && memcmp(name, "grpc-status", 11) == 0) {
    int status = atoi(text);
    stream->grpc_status = status >= 0 && status < CODES ? status : MISSING;
  }
  return 0;
}

static int on_data(nghttp2_session *session, uint8_t flags, int32_t id, const uint8_t *data, size_t length,
                   void *user) {
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  (void)flags, (void)data, (void)user;
  if (stream) stream->received += length;
  return 0;
}

static int on_close(nghttp2_session *session, int32_t id, uint32_t error, void *user) {
  Connection *connection = user;
  Stream *stream = nghttp2_session_get_stream_user_data(session, id);
  if (!stream) return 0;
  int wrong_size = options.response_bytes >= 0 && stream->received != (size_t)options.response_bytes;
  count.by_status[stream->grpc_status]++;
  count.reset += error != 0;
  count.wrong_http += stream->http_status != 200;
  count.wrong_size += wrong_size;
  count.right += error == 0 && stream->http_status == 200 && stream->grpc_status == 0 && !wrong_size;
  count.finished++;
  connection->in_flight--;
  free(stream);
  return 0;
}

static void give_up(Connection *connection) {
  if (connection->closed) return;
  connection->closed = 1;
  count.lost += connection->in_flight;
  close(connection->fd);
}

// Sends what nghttp2 has to say; what the socket does not take, nghttp2 keeps.
static ssize_t write_socket(nghttp2_session *session, const uint8_t *data, size_t length, int flags, void *user) {
  Connection *connection = user;
  (void)session, (void)flags;
  ssize_t written = send(connection->fd, data, length, MSG_NOSIGNAL);
  if (written >= 0) return written;
  return errno == EAGAIN ? NGHTTP2_ERR_WOULDBLOCK : NGHTTP2_ERR_CALLBACK_FAILURE;
}

static ssize_t read_socket(nghttp2_session *session, uint8_t *buffer, size_t length, int flags, void *user) {
  Connection *connection = user;
  (void)session, (void)flags;
  ssize_t got = recv(connection->fd, buffer, length, 0);
  if (got > 0) return got;
  return got == 0 ? NGHTTP2_ERR_EOF : errno == EAGAIN ? NGHTTP2_ERR_WOULDBLOCK : NGHTTP2_ERR_CALLBACK_FAILURE;
}

static void open_connection(Connection *connection) {
  struct sockaddr_in v4 = {.sin_family = AF_INET, .sin_port = htons((uint16_t)options.port)};
  struct sockaddr_in6 v6 = {.sin6_family = AF_INET6, .sin6_port = htons((uint16_t)options.port)};
  v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  v6.sin6_addr = in6addr_loopback;
  int is_v4 = options.family == AF_INET, yes = 1;
  connection->fd = socket(options.family, SOCK_STREAM, 0);
  if (connection->fd < 0) fail("socket");
  if (connect(connection->fd, is_v4 ? (struct sockaddr *)&v4 : (struct sockaddr *)&v6, is_v4 ? sizeof v4 : sizeof v6))
    fail("connect");
  fcntl(connection->fd, F_SETFL, O_NONBLOCK);
  setsockopt(connection->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);

  nghttp2_session_callbacks *callbacks;
  nghttp2_session_callbacks_new(&callbacks);
  nghttp2_session_callbacks_set_on_header_callback(callbacks, on_header);
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, on_data);
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, on_close);
  nghttp2_session_callbacks_set_send_callback(callbacks, write_socket);
  nghttp2_session_callbacks_set_recv_callback(callbacks, read_socket);
  nghttp2_session_client_new(&connection->session, callbacks, connection);
  nghttp2_session_callbacks_del(callbacks);
  nghttp2_settings_entry settings[] = {{NGHTTP2_SETTINGS_ENABLE_PUSH, 0},
                                       {NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, 1 << 24}};
  nghttp2_submit_settings(connection->session, NGHTTP2_FLAG_NONE, settings, 2);
  nghttp2_session_set_local_window_size(connection->session, NGHTTP2_FLAG_NONE, 0, 1 << 24);
}

static void parse_request(const char *hex) {
  for (; hex[0] && hex[1] && options.request_length < MAX_REQUEST; hex += 2) {
    char byte[3] = {hex[0], hex[1], 0};
    options.request[options.request_length++] = (uint8_t)strtoul(byte, NULL, 16);
  }
}

static void parse_header(char *field) {
  char *end = strstr(field, ": ");
  if (!end || strlen(end) > MAX_TOKEN) {
    fprintf(stderr, "grpcload: -H takes 'name: value', of at most %d bytes\n", MAX_TOKEN);
    exit(2);
  }
  *end = 0;
  options.name = field;
  options.value = end + 2;
}

static void parse_options(int argc, char **argv) {
  options.request_length = 5;  // the prefix of an empty message
  for (int option; (option = getopt(argc, argv, "p:P:6c:m:n:x:e:t:gH:s:")) != -1;) switch (option) {
      case 'p': options.port = atoi(optarg); break;
      case 'P': options.path = optarg; break;
      case '6': options.family = AF_INET6; break;
      case 'c': options.connections = atoi(optarg); break;
      case 'm': options.streams = atoi(optarg); break;
      case 'n': options.calls = atol(optarg); break;
      case 'x': parse_request(optarg); break;
      case 'e': options.response_bytes = atol(optarg); break;
      case 't': options.token = optarg; break;
      case 'g': options.guesses = 1; break;
      case 'H': parse_header(optarg); break;
      case 's': options.seconds = atoi(optarg); break;
      default: exit(2);
    }
  if (!options.port || !options.path || options.connections < 1 || options.connections > MAX_CONNECTIONS) {
    fprintf(stderr, "grpcload: -p and -P are needed, and -c from 1 to %d\n", MAX_CONNECTIONS);
    exit(2);
  }
  for (size_t size = options.request_length - 5, i = 0; i < 4; i++) options.request[4 - i] = (uint8_t)(size >> 8 * i);
  if (options.token && strlen(options.token) > MAX_TOKEN - 32) {
    fprintf(stderr, "grpcload: a token has at most %d bytes\n", MAX_TOKEN - 32);
    exit(2);
  }
  options.authority = "localhost";
}

int main(int argc, char **argv) {
  static Connection connections[MAX_CONNECTIONS];
  static struct pollfd polls[MAX_CONNECTIONS];
  parse_options(argc, argv);
  double start = seconds_now();
  for (int i = 0; i < options.connections; i++) open_connection(&connections[i]);
  while (count.finished + count.lost < options.calls && seconds_now() - start < options.seconds) {
    int open = 0;
    for (int i = 0; i < options.connections; i++) {
      Connection *connection = &connections[i];
      start_calls(connection);
      if (!connection->closed && nghttp2_session_send(connection->session)) give_up(connection);
      int wants = nghttp2_session_want_write(connection->session) ? POLLIN | POLLOUT : POLLIN;
      polls[i] = (struct pollfd){.fd = connection->closed ? -1 : connection->fd, .events = (short)wants};
      open += !connection->closed;
    }
    if (!open) break;
    if (count.finished + count.lost >= options.calls || poll(polls, (nfds_t)options.connections, 100) <= 0) continue;
    for (int i = 0; i < options.connections; i++)
      if (polls[i].revents & ~POLLOUT && nghttp2_session_recv(connections[i].session)) give_up(&connections[i]);
  }
  printf("calls=%ld right=%ld unanswered=%ld reset=%ld not_http_200=%ld wrong_size=%ld seconds=%.3f", options.calls,
         count.right, options.calls - count.finished, count.reset, count.wrong_http, count.wrong_size,
         seconds_now() - start);
  for (int code = 0; code < CODES; code++)
    if (count.by_status[code]) printf(" status_%d=%ld", code, count.by_status[code]);
  if (count.by_status[MISSING]) printf(" status_missing=%ld", count.by_status[MISSING]);
  printf("\n");
  return count.right == options.calls ? 0 : 1;
}
