internal import WeirPOSIX
internal import WeirRPC

/// What a server is allowed and what it allows. Sizes are bytes.
public struct ServerConfiguration: Sendable, Hashable {
  /// Threads that serve connections; each has an event loop of its own.
  public var workers: Int
  /// How long, after health has gone down, clients are still served as if nothing were: the time that load balancers
  /// need to notice.
  public var drainDelay = Duration.zero
  /// How long calls in flight may go on after the server was told to stop.
  public var gracePeriod: Duration
  /// The longest that any call may take, whatever its client asks for; nil leaves it to the client. It ends streams too,
  /// such as a `Watch` of health: their clients call again.
  public var maximumDeadline: Duration?
  /// The bounds of what clients can fill.
  public var limits = ServerLimits()
  /// How connections are treated over time.
  public var connections = ConnectionPolicy()

  /// - Parameter workers: nil for one for each processor that this process may use: by its affinity mask and its control
  ///   group's quota.
  public init(
    workers: Int? = nil, gracePeriod: Duration = .seconds(10), limits: ServerLimits = ServerLimits()
  ) {
    self.workers = workers ?? Processors.count
    self.gracePeriod = gracePeriod
    self.limits = limits
  }
}

/// The bounds of a server: every buffer, table and queue that a peer can fill has one here.
public struct ServerLimits: Sendable, Hashable {
  /// Connections at a time; more are closed as soon as they come. One that lingers at its end counts: it has a descriptor.
  public var connections = 10_000
  /// Connections of one client at a time, that is of one IP address (IPv6 by /64), and of all Unix-domain sockets together;
  /// nil for no bound but `connections`, since a proxy or a network behind one address is one client.
  public var connectionsPerClient: Int?
  /// Streams that one connection may have open, and handlers that it may keep busy. Further ones are refused with
  /// `REFUSED_STREAM`, which clients know how to try again; whoever goes on is sent away (`resetBurst`).
  public var concurrentStreams = 100
  /// One request message, decompressed.
  public var receiveMessage = 4_194_304
  /// One response message.
  public var sendMessage = 67_108_864
  /// The header list of a request: name + value + 32 for each field. A larger one is refused with `RESOURCE_EXHAUSTED`,
  /// and costs no other call anything.
  public var headerList = 16_384
  /// What a client may send on one stream before the handler takes it.
  public var streamWindow = 262_144
  /// What a client may send on all its streams together before it is taken in.
  public var connectionWindow = 1_048_576
  /// Request bytes that one connection may leave waiting on the server, all streams together.
  public var bufferedRequests = 16_777_216
  /// Response bytes of one stream that may wait for the client; a handler that sends more is suspended.
  public var bufferedResponses = 65_536
  /// Response bytes of one connection that may wait for its client; its further calls wait, and handlers that send.
  public var bufferedResponsesPerConnection = 1_048_576
  /// Response bytes of all connections that may wait for their clients. Beyond it a connection has the room of one stream
  /// (`bufferedResponses`): a response that needs more is `RESOURCE_EXHAUSTED`, a handler that sends smaller ones waits.
  /// One client has as much of it as nine times what is free, all its connections together: nine tenths when it is alone.
  public var bufferedResponsesTotal = 268_435_456
  /// Memory that decoding one request may take, and the decoded requests of one connection together. A few bytes can stand
  /// for much: an empty message in a repeated field takes two, and its struct as much as its schema has fields.
  /// Nil for 64 times `receiveMessage`, at least 256 MiB.
  public var decodedRequests: Int?
  /// Memory that the decoded requests of all connections may take while their handlers have them. Beyond it a connection
  /// has 64 KiB (`MessageMemory.share`), and a request that needs more is `RESOURCE_EXHAUSTED`.
  /// Nil for four times what one connection may take.
  public var decodedRequestsTotal: Int?
  /// Calls at a time on the whole server whose handlers wait for something; more are refused. One client has as many as
  /// nine times what is free.
  public var callsInFlight = 100_000
  /// A switch for test suites: see `HTTP2Limits.rechecksHeads`.
  package var rechecksHeads = false

  /// The defaults; change what should differ.
  public init() {}

  var decodedRequestsPerConnection: Int { decodedRequests ?? DecodingMemory.limit(forBytes: receiveMessage) }

  var decodedRequestsOfAll: Int {
    if let decodedRequestsTotal { return decodedRequestsTotal }
    let (product, overflow) = decodedRequestsPerConnection.multipliedReportingOverflow(by: 4)
    return overflow ? .max : product
  }
}
