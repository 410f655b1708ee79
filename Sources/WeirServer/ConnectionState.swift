import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirWire

/// What of a connection each call changes, in a place where changing it costs no run-time check.
struct ConnectionState: ~Copyable {
  // What each call changes stands first, in as few lines of the processor's cache as it takes.

  /// Nil before the begin and after the end.
  var socket: StreamSocket?
  /// Nothing more is taken in: what there is to say is sent, and the connection closes.
  var isEnding = false
  /// It is among those that the worker flushes when the turn ends.
  var needsFlush = false
  /// Calls are held, or handlers wait to send, until fewer response bytes wait.
  var holdsCalls = false
  /// By slot; nil where no stream is.
  var streams = UniqueBuffer<ServerStream?>()
  /// Streams whose call has not ended.
  var openCalls = 0
  /// All that ever were.
  var callsOpened = 0
  /// Handlers at work, also those whose stream is gone.
  var runningHandlers = 0
  /// Request bytes held for streams, all together.
  var bufferedRequests = 0
  /// Bytes of messages whose handlers wait to send them.
  var heldResponses = 0
  /// Response bytes that wait here, as the server was last told.
  var countedResponses = 0
  /// Bytes to give back to the connection's window when the read has been taken in.
  var consumed = 0

  /// Counts the requests whose head was not like the one before.
  var headNumber = 0
  /// What becomes of a request with the head of the newest of these.
  var template = CallTemplate()
  var abuse: ConnectionGuard
  var timing: ConnectionTiming

  /// Its client has sent a GOAWAY.
  var hasSentGoAway = false
  /// What that request said.
  var head = RequestHead()
  /// A status that calls of this connection were refused with, and the block that says so.
  var lastRefusal: (status: Status, block: HTTP2Headers)?

  init(abuse: ConnectionGuard, timing: ConnectionTiming) {
    self.abuse = abuse
    self.timing = timing
  }
}

/// A request head, read and judged: all that a call takes over from it.
struct CallTemplate {
  var method = Method(unregisteredPath: "")
  var route: Route?
  var metadata = Metadata()
  var encoding: MessageEncoding?
  var acceptedEncoding: MessageEncoding?
  /// Nanoseconds that the call may take: what the client asked for, or the server's own limit, whichever is less.
  var time: Int64?
  /// Why the interceptors are not asked.
  var refusal: RequestHead.Refusal?

  init() {}

  /// - Parameter local: the address that the connection came to.
  init(_ head: RequestHead, _ configuration: ServerConfiguration, local: Address) {
    route = head.route
    method = head.method
    metadata = head.metadata
    encoding = head.encoding
    acceptedEncoding = head.acceptedEncoding
    let longest = configuration.maximumDeadline?.clampedNanoseconds
    time = head.timeout.value.map { min($0.nanoseconds, longest ?? .max) } ?? longest
    do throws(RequestHead.Refusal) {
      try head.check(comparesHost: local.hasAuthority)
    } catch {
      refusal = error
    }
  }
}

extension Address {
  /// Whether clients name the server by a host: on a Unix-domain socket `:authority` and `host` have no meaning.
  var hasAuthority: Bool {
    if case .unix = self { false } else { true }
  }
}

extension Connection {
  var openCalls: Int {
    _read { yield hot.value.openCalls }
    _modify { yield &hot.value.openCalls }
  }
  var callsOpened: Int { hot.value.callsOpened }
  var runningHandlers: Int {
    _read { yield hot.value.runningHandlers }
    _modify { yield &hot.value.runningHandlers }
  }
  var bufferedRequests: Int {
    _read { yield hot.value.bufferedRequests }
    _modify { yield &hot.value.bufferedRequests }
  }
  var heldResponses: Int {
    _read { yield hot.value.heldResponses }
    _modify { yield &hot.value.heldResponses }
  }
  var holdsCalls: Bool {
    _read { yield hot.value.holdsCalls }
    _modify { yield &hot.value.holdsCalls }
  }
  var needsFlush: Bool {
    _read { yield hot.value.needsFlush }
    _modify { yield &hot.value.needsFlush }
  }

  /// The streams there are. A copy, so that they may close while it is gone through.
  var streams: [ServerStream] {
    (0..<hot.value.streams.count).compactMap { hot.value.streams[$0] }
  }

  /// The stream in a slot; nil when its request never became one.
  func stream(_ slot: Int) -> ServerStream? {
    slot < hot.value.streams.count ? hot.value.streams[slot] : nil
  }
}
