public import WeirRPC

/// Calls services in this process, without sockets: through the same chain, the same handlers and the same `CallMachine`
/// as a server. For tests of handlers and interceptors.
///
/// ```swift
/// let client = try InProcessClient(services: [Greeter()], interceptors: [.auth(tokens)])
/// let reply = try await client.call(
///   Hello_V1_GreeterHandlers.Methods.greet, Hello_V1_GreetRequest(name: "Ann"), returning: Hello_V1_GreetResponse.self)
/// ```
public final class InProcessClient: Sendable {
  private let router: RPCRouter
  private let chain: InterceptorChain
  private let connection: ConnectionContext
  private let maximumResponse: Int

  /// - Parameters:
  ///   - services: what can be called.
  ///   - interceptors: what every call passes before its handler, from the outside in.
  ///   - peer: where calls seem to come from.
  ///   - identity: who the client seems to have proved to be by its certificate.
  ///   - clock: what deadlines are held against: a `ManualClock`, to move time by hand.
  ///   - maximumResponse: bytes of one response message.
  /// - Throws: `ServiceError` when a method has no handler, or two services have one name.
  public init(
    services: [any RPCService], interceptors: [any Interceptor] = [], peer: Address = .named("in-process"),
    identity: PeerIdentity? = nil, clock: MonotonicClock = .sinceStart, maximumResponse: Int = 67_108_864
  ) throws(ServiceError) {
    chain = InterceptorChain(interceptors)
    router = try RPCRouter(services)
    connection = ConnectionContext(
      peer: peer, local: .named("in-process"), clock: clock, identity: identity,
      values: chain.sharedValues)
    self.maximumResponse = maximumResponse
  }

  /// Calls a method with one request and one response.
  ///
  /// - Throws: the call's status, when it is not OK, with its trailers.
  public func call<Request: Message, Response: Message>(
    _ method: Method, _ request: Request, metadata: Metadata = Metadata(), timeout: Duration? = nil,
    returning type: Response.Type = Response.self
  ) async throws(RPCError) -> InProcessReply<Response> {
    let call = open(method, metadata: metadata, timeout: timeout, requests: Request.self, responses: type)
    await call.send(request)
    await call.endRequest()
    return try await call.reply()
  }

  /// Opens a call of any kind. It runs until it ends by itself, or is cancelled.
  ///
  /// - Parameter timeout: what the client lets the call take; nil for ever.
  public func open<Request: Message, Response: Message>(
    _ method: Method, metadata: Metadata = Metadata(), timeout: Duration? = nil,
    requests: Request.Type = Request.self, responses: Response.Type = Response.self
  ) -> InProcessCall<Request, Response> {
    let now = connection.clock.now
    let route = router.route(path: Array(method.path.utf8).span)
    let head = CallHead(
      method: route?.method ?? Method(unregisteredPath: method.path), route: route, metadata: metadata)
    let call = Call(head, connection: connection, received: now, deadline: timeout.map(now.advanced(by:)))
    let driver = CallDriver(CallMachine(call), chain, maximumResponse: maximumResponse)
    return InProcessCall(driver)
  }
}

/// What a call of one response was answered with.
public struct InProcessReply<Response: Message>: Sendable {
  /// The response.
  public let message: Response
  /// What came before the message.
  public let metadata: Metadata
  /// What came behind it.
  public let trailers: Metadata
}

extension MonotonicClock {
  /// The machine's clock, counted from the first time that it is asked for in this process.
  public static let sinceStart: MonotonicClock = {
    let start = ContinuousClock.now
    return MonotonicClock { Instant(nanoseconds: 0).advanced(by: start.duration(to: .now)) }
  }()
}
