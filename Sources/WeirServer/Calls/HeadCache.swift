import WeirHTTP2
import WeirMemory
import WeirRPC
import WeirWire

/// Reads request heads, and remembers the last one, so that a head that repeats it is not read again.
///
/// Clients send the same fields with every call of a method, but for `grpc-timeout`. The session tells which heads repeat
/// the newest that did not (`HTTP2Event.request`, `isRepeated`); what such a head says is known here, as a `CallTemplate`
/// with a number. Interceptors that derive something from metadata (auth) keep it by that number (`Call.headNumber`).
///
/// What is not read again is not checked again either: its bytes are those that were checked. `WEIR_RECHECK_HEADS` makes
/// nghttp2 check every head all the same (`HTTP2Limits.rechecksHeads`); test suites run both ways.
struct HeadCache: ~Copyable {
  /// The field that may have another value in each request of the same head.
  static let varying: StaticString = "grpc-timeout"

  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct State {
    /// Counts the heads that were not like the one before.
    var number = 0
    /// What becomes of a request with the newest of these.
    var template = CallTemplate()
    /// What that request said.
    var head = RequestHead()
  }

  private let state = Cell(State())
  private let shared: ServerShared
  private let local: Address

  /// - Parameter local: the address that the connection came to.
  init(_ shared: ServerShared, local: Address) {
    self.shared = shared
    self.local = local
  }

  /// Begins the call that a request asks for.
  ///
  /// - Parameters:
  ///   - fields: names the fields that came; of a head that is repeated only the one that varies, if it differs.
  ///   - refusal: why the interceptors are not asked, if they are not.
  @inline(__always) func stream(
    _ fields: Range<Int>, isRepeated: Bool, _ session: borrowing some HTTPSession & ~Copyable,
    _ context: ConnectionContext,
    received: Instant, refusal: inout RequestHead.Refusal?
  ) -> ServerStream {
    if isRepeated, !fields.isEmpty { return variedStream(fields, session, context, received, &refusal) }
    if !isRepeated { read(fields, session) }
    return stream(context, received, &refusal)
  }

  /// Begins a call as the template says, which is read where it is: a copy would count references.
  @inline(__always) private func stream(
    _ context: ConnectionContext, _ received: Instant, _ refusal: inout RequestHead.Refusal?
  ) -> ServerStream {
    if state.value.template.refusal != nil { refusal = state.value.template.refusal }
    return ServerStream(
      CallMachine(
        state.value.template.head, connection: context, received: received,
        deadline: state.value.template.time.map { received.advanced(byNanoseconds: $0) }),
      begun: received, encoding: state.value.template.encoding,
      acceptedEncoding: state.value.template.acceptedEncoding)
  }

  private func read(_ fields: Range<Int>, _ session: borrowing some HTTPSession & ~Copyable) {
    state.value.number += 1
    state.value.head.reset()
    take(fields, session)
    state.value.template = CallTemplate(
      state.value.head, CallHead(state.value.head, number: state.value.number), shared.configuration, local: local)
  }

  /// Begins a call whose head is the last one's with a timeout of its own. Later requests repeat it as it was.
  private func variedStream(
    _ fields: Range<Int>, _ session: borrowing some HTTPSession & ~Copyable, _ context: ConnectionContext,
    _ received: Instant,
    _ refusal: inout RequestHead.Refusal?
  ) -> ServerStream {
    let timeout = state.value.head.timeout
    let template = state.value.template
    state.value.head.timeout = TimeoutField()
    take(fields, session)
    state.value.template = CallTemplate(state.value.head, template.head, shared.configuration, local: local)
    let stream = stream(context, received, &refusal)
    state.value.head.timeout = timeout
    state.value.template = template
    return stream
  }

  private func take(_ fields: Range<Int>, _ session: borrowing some HTTPSession & ~Copyable) {
    for index in fields { session.withField(index) { state.value.head.take($0, $1, router: shared.router) } }
  }
}

/// A request head, read and judged: all that a call takes over from it.
struct CallTemplate {
  private(set) var head = CallHead(method: Method(unregisteredPath: ""), metadata: Metadata())
  private(set) var encoding: MessageEncoding?
  private(set) var acceptedEncoding: MessageEncoding?
  /// Nanoseconds that the call may take: what the client asked for, or the server's own limit, whichever is less.
  private(set) var time: Int64?
  /// Why the interceptors are not asked.
  private(set) var refusal: RequestHead.Refusal?

  init() {}

  /// - Parameters:
  ///   - content: what calls with the head have in common, whatever their time.
  ///   - local: the address that the connection came to.
  init(_ head: RequestHead, _ content: CallHead, _ configuration: ServerConfiguration, local: Address) {
    self.head = content
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

extension CallHead {
  fileprivate convenience init(_ head: RequestHead, number: Int) {
    self.init(
      method: head.method, route: head.route, metadata: head.metadata, number: number,
      previousAttempts: head.previousAttempts)
  }
}

extension Address {
  /// Whether clients name the server by a host: on a Unix-domain socket `:authority` and `host` have no meaning.
  var hasAuthority: Bool {
    if case .unix = self { false } else { true }
  }
}
