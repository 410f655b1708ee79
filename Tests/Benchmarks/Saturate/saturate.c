// saturate: a light load of gRPC calls on loopback, for servers that other load generators cannot keep busy.
//
//   saturate -p PORT -P /package.Service/Method [-c connections] [-m calls at once on each] [-n calls in all]
//            [-x message in hex | -b file with the message] [-t bearer token] [-g grpc-status that is right]
//            [-e DATA bytes of a right answer] [-k messages of a right answer] [-r calls a second, all connections]
//            [-q pid of the server] [-s seconds at the most]
//
// Header blocks are encoded once; every answer is checked all the same: :status 200, the grpc-status of its trailers,
// whole messages, no reset, and (with -e, -k) how many bytes and messages. The clock starts when every connection has
// the server's SETTINGS. Without -r the load is closed: an answer starts the next call. With -r calls are due at fixed
// times, and latency counts from when a call was due, so that a server that stops for a while is charged for it.
//
// Prints one line of key=value (cpu_us: the server's user and system time a call, by -q) and exits 0 only when every
// call was right.
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "connection.h"

enum { MAX_CONNECTIONS = 20000, MAX_AT_ONCE = 4096, MAX_VALUE = 1000 };

static struct {
  const char *path, *token;
  int port, connections, seconds, server;
  uint32_t at_once;
  long calls;
  double rate;
} options = {.connections = 1, .at_once = 1, .calls = 1, .seconds = 120};

static Connection *connections;
static int epoll, timer;
static uint64_t start;
static uint8_t input[INPUT + FRAME];

static uint64_t nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

// MARK: The header blocks

// A literal with incremental indexing: a name of the static table, or a new one (RFC 7541, section 6.2.1).
static void put_field(int index, const char *name, const char *value) {
  size_t name_length = strlen(name), value_length = strlen(value);
  uint8_t *output = expected.first + expected.first_length;
  if (name_length > 126 || value_length > MAX_VALUE) die("a header is too long");
  *output++ = 0x40 | (uint8_t)index;
  if (!index) {
    *output++ = (uint8_t)name_length;
    output = (uint8_t *)memcpy(output, name, name_length) + name_length;
  }
  *output++ = (uint8_t)(value_length < 127 ? value_length : 127);  // 7 bits, then 7 an octet (RFC 7541, section 5.1)
  size_t rest = value_length < 127 ? 0 : value_length - 127;
  for (; rest >= 128; rest >>= 7) *output++ = (uint8_t)(rest | 0x80);
  if (value_length >= 127) *output++ = (uint8_t)rest;
  output = (uint8_t *)memcpy(output, value, value_length) + value_length;
  expected.first_length = (size_t)(output - expected.first);
}

static void prepare_headers(void) {
  static const uint8_t pseudo[] = {0x83, 0x86};  // :method POST, :scheme http
  char authority[32], authorization[MAX_VALUE + 1];
  int fields = options.token ? 6 : 5;
  snprintf(authority, sizeof authority, "127.0.0.1:%d", options.port);
  snprintf(authorization, sizeof authorization, "Bearer %s", options.token ? options.token : "");
  memcpy(expected.first, pseudo, expected.first_length = sizeof pseudo);
  put_field(4, "", options.path);
  put_field(1, "", authority);
  put_field(31, "", "application/grpc");
  put_field(0, "te", "trailers");
  put_field(58, "", "saturate/1");
  if (options.token) put_field(23, "", authorization);
  memcpy(expected.later, pseudo, expected.later_length = sizeof pseudo);
  for (int i = 0; i < fields; i++) expected.later[expected.later_length++] = (uint8_t)(0x80 | (61 + fields - i));
}

// MARK: Connections

static void open_connection(Connection *c) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)options.port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  c->fd = socket(AF_INET, SOCK_STREAM, 0);
  if (c->fd < 0 || connect(c->fd, (void *)&address, sizeof address)) die("cannot connect");
  fcntl(c->fd, F_SETFL, O_NONBLOCK);
  setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
  c->next_id = 1;
  c->window = c->initial_window = 65535;
  c->allowed = options.at_once;
  c->calls = calloc(expected.ring, sizeof *c->calls);
  if (nghttp2_hd_inflate_new(&c->decoder.inflater)) die("no memory");
  greet(c);
  epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &(struct epoll_event){.events = EPOLLIN, .data.ptr = c});
}

static void transmit(Connection *c) {
  while (c->output_sent < c->output_length) {
    ssize_t sent = send(c->fd, c->output + c->output_sent, c->output_length - c->output_sent, MSG_NOSIGNAL);
    if (sent < 0 && errno == EAGAIN) break;
    if (sent < 0) die("a connection is lost");
    c->output_sent += (size_t)sent;
  }
  int is_full = c->output_sent < c->output_length;
  if (!is_full) c->output_length = c->output_sent = 0;
  if (is_full == c->is_armed) return;
  c->is_armed = is_full;
  struct epoll_event event = {.events = EPOLLIN | (is_full ? EPOLLOUT : 0), .data.ptr = c};
  epoll_ctl(epoll, EPOLL_CTL_MOD, c->fd, &event);
}

static void receive(Connection *c) {
  memcpy(input, c->partial, c->partial_length);
  ssize_t length = recv(c->fd, input + c->partial_length, INPUT, 0);
  if (length < 0 && errno == EAGAIN) return;
  if (length <= 0) die("a connection is lost");
  uint64_t now = nanoseconds();
  const uint8_t *at = input, *end = input + c->partial_length + length;
  while (end - at >= 9) {
    size_t payload = (size_t)at[0] << 16 | (size_t)at[1] << 8 | at[2];
    if (payload > FRAME) die("a frame is larger than allowed");
    if ((size_t)(end - at) < 9 + payload) break;
    take_frame(c, at, payload, now);
    at += 9 + payload;
  }
  c->partial_length = (size_t)(end - at);
  if (c->partial_length && !c->partial) c->partial = malloc(FRAME + 9);
  memcpy(c->partial, at, c->partial_length);
  if (c->received > 1 << 29) {
    give_window(c, (uint32_t)c->received);
    c->received = 0;
  }
}

// MARK: The load

// Sends what there is to say, and the rest of a large body as far as windows and socket let it.
static void transmit_all(Connection *c) {
  do {
    send_body(c);
    transmit(c);
  } while (c->unsent && !c->is_armed && c->window > 0 && c->stream_window > 0);
}

static void start_calls(Connection *c) {
  uint64_t now = nanoseconds();
  while (start && !options.rate && count.started < options.calls && start_call(c, now)) continue;
  transmit_all(c);
}

static uint64_t due(long call) { return start + (uint64_t)((double)call * 1e9 / options.rate); }

// Starts the calls that are due, on one connection after the other, and sets the timer for the next.
static void start_due_calls(void) {
  static int turn;
  uint64_t now = nanoseconds();
  int full = 0;
  while (count.started < options.calls && due(count.started) <= now && full < options.connections) {
    Connection *c = &connections[turn];
    turn = (turn + 1) % options.connections;
    if (!start_call(c, due(count.started))) {
      full++;
      continue;
    }
    full = 0;
    transmit_all(c);
  }
  uint64_t next = due(count.started) > now ? due(count.started) : now + 1000000;  // all are busy: answers wake us too
  struct itimerspec time = {.it_value = {(time_t)(next / 1000000000u), (long)(next % 1000000000u)}};
  timerfd_settime(timer, TFD_TIMER_ABSTIME, &time, NULL);
}

static void wait_for_events(void) {
  struct epoll_event events[512];
  int ready = epoll_wait(epoll, events, 512, 100);
  for (int i = 0; i < ready; i++) {
    Connection *c = events[i].data.ptr;
    if (!c) continue;  // the timer, which start_due_calls sets anew
    if (events[i].events & ~(uint32_t)EPOLLOUT) receive(c);
    start_calls(c);
  }
}

static int is_ready(void) {
  for (int i = 0; i < options.connections; i++)
    if (!connections[i].is_ready) return 0;
  return 1;
}

// User and system time of the server so far, in seconds.
static double server_time(void) {
  char path[64], text[1024] = "";
  unsigned long user = 0, system = 0;
  if (!options.server) return 0;
  snprintf(path, sizeof path, "/proc/%d/stat", options.server);
  FILE *file = fopen(path, "r");
  if (!file || !fgets(text, sizeof text, file) || !strrchr(text, ')')) die("no such server process");
  fclose(file);
  sscanf(strrchr(text, ')'), ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system);
  return (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
}

static double own_time(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void report(double seconds, double server, double own) {
  double calls = count.finished ? (double)count.finished : 1;
  printf("calls=%ld right=%ld unanswered=%ld reset=%ld not_http_200=%ld wrong_size=%ld wrong_messages=%ld seconds=%.4f "
         "rate=%.0f messages=%lu bytes=%lu cpu_us=%.4f server_cpu=%.3f client_cpu=%.3f mean_us=%.1f p50_us=%.1f "
         "p99_us=%.1f max_us=%.1f",
         options.calls, count.right, options.calls - count.finished, count.reset, count.wrong_http, count.wrong_size,
         count.wrong_messages, seconds, (double)count.finished / seconds, count.messages, count.bytes,
         server * 1e6 / calls, server / seconds, own / seconds, (double)latency.sum / calls / 1e3,
         latency_percentile(.5), latency_percentile(.99), (double)latency.maximum / 1e3);
  for (int code = 0; code < CODES; code++)
    if (count.by_status[code]) printf(" status_%d=%ld", code, count.by_status[code]);
  if (count.by_status[CODES]) printf(" status_missing=%ld", count.by_status[CODES]);
  printf("\n");
}

// MARK: Options

static void parse_message(const char *hex, const char *file) {
  size_t capacity = hex ? strlen(hex) / 2 : 1 << 24, length = 0;
  expected.body = malloc(capacity + 5);
  if (hex)
    for (unsigned byte; length < capacity && sscanf(hex + 2 * length, "%2x", &byte) == 1;)
      expected.body[5 + length++] = (uint8_t)byte;
  if (file) {
    FILE *stream = fopen(file, "rb");
    if (!stream) die("cannot read the message's file");
    length = fread(expected.body + 5, 1, capacity, stream);
    fclose(stream);
  }
  expected.body[0] = 0;
  for (int i = 0; i < 4; i++) expected.body[4 - i] = (uint8_t)(length >> 8 * i);
  expected.body_length = length + 5;
}

static void parse_options(int argc, char **argv) {
  const char *hex = "", *file = NULL;
  expected.response_bytes = expected.messages = -1;
  for (int option; (option = getopt(argc, argv, "p:P:c:m:n:x:b:t:g:e:k:r:q:s:")) != -1;) switch (option) {
      case 'p': options.port = atoi(optarg); break;
      case 'P': options.path = optarg; break;
      case 'c': options.connections = atoi(optarg); break;
      case 'm': options.at_once = (uint32_t)atoi(optarg); break;
      case 'n': options.calls = atol(optarg); break;
      case 'x': hex = optarg; break;
      case 'b': file = optarg, hex = NULL; break;
      case 't': options.token = optarg; break;
      case 'g': expected.status = atoi(optarg); break;
      case 'e': expected.response_bytes = atol(optarg); break;
      case 'k': expected.messages = atol(optarg); break;
      case 'r': options.rate = atof(optarg); break;
      case 'q': options.server = atoi(optarg); break;
      case 's': options.seconds = atoi(optarg); break;
      default: exit(2);
    }
  if (!options.port || !options.path) die("-p and -P are needed");
  if (options.connections < 1 || options.connections > MAX_CONNECTIONS) die("-c is from 1 to 20000");
  if (options.at_once < 1 || options.at_once > MAX_AT_ONCE) die("-m is from 1 to 4096");
  for (expected.ring = 64; expected.ring < 8 * options.at_once;) expected.ring *= 2;
  parse_message(hex, file);
}

int main(int argc, char **argv) {
  parse_options(argc, argv);
  prepare_headers();
  epoll = epoll_create1(0);
  timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  epoll_ctl(epoll, EPOLL_CTL_ADD, timer, &(struct epoll_event){.events = EPOLLIN | EPOLLET, .data.ptr = NULL});
  connections = calloc((size_t)options.connections, sizeof *connections);
  uint64_t deadline = nanoseconds() + (uint64_t)options.seconds * 1000000000u;
  for (int i = 0; i < options.connections; i++) {
    open_connection(&connections[i]);
    transmit(&connections[i]);
  }
  while (!is_ready() && nanoseconds() < deadline) wait_for_events();
  double server_before = server_time(), own_before = own_time();
  start = nanoseconds();
  for (int i = 0; i < options.connections; i++) start_calls(&connections[i]);
  while (count.finished < options.calls && nanoseconds() < deadline) {
    if (options.rate) start_due_calls();
    wait_for_events();
  }
  double seconds = (double)(nanoseconds() - start) / 1e9;
  report(seconds, server_time() - server_before, own_time() - own_before);
  return count.right == options.calls ? 0 : 1;
}
