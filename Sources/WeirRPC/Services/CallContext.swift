/// What a handler knows of the call that it serves: who asks, with which metadata, and until when.
///
/// A value that never changes, and that may go to other tasks. What the handler answers it returns, or throws; see
/// `ServerResponse` and `RPCError`.
public struct CallContext: Sendable {
  @usableFromInline let head: CallHead
  /// What is called.
  @inlinable public var method: Method { head.method }
  /// What every call of the client's connection shares: both addresses, and the client's certificate.
  public let connection: ConnectionContext
  /// When the headers were complete.
  public let received: Instant
  /// When the client stops waiting, or the server's own limit, whichever is sooner; nil for never.
  public let deadline: Instant?
  /// What the client sent, without the names that gRPC and HTTP/2 keep for themselves. Values of names that end in
  /// `-bin` are bytes, not base64.
  @inlinable public var metadata: Metadata { head.metadata }
  /// Who the caller is, as an interceptor found it; nil for a stranger.
  public let principal: Principal?
  /// What interceptors left for the handler, by its typed key.
  @inlinable public var values: CallValues { Call.values(ownValues, of: principal) }
  @usableFromInline let ownValues: (any AnyCallValue)?
  /// How often the client has made this call before, as it says; see `Call.previousAttempts`.
  @inlinable public var previousAttempts: Int { head.previousAttempts }
  /// The same for calls of one connection that came with the same metadata, and as it came; 0 when nothing is known.
  @inlinable package var headNumber: Int { head.number }
  @usableFromInline let ownCancellation: Cancellation?

  @inlinable package init(_ call: borrowing Call) {
    head = call.head
    connection = call.connection
    received = call.received
    deadline = call.deadline
    principal = call.caller
    ownValues = call.ownValues
    ownCancellation = call.cancellation
  }

  /// Whether anybody still waits for the answer, and whether the server drains. The handler's `Task` is cancelled at the
  /// same moment as this is. Immediate handlers are never cancelled.
  public var cancellation: Cancellation { ownCancellation ?? .never }

  /// The address that the client's connection comes from.
  public var peer: Address { connection.peer }

  /// Who calls: the client that a trusted proxy named, else `peer`.
  public var client: Address { values[ForwardedClient.Key.self]?.address ?? connection.peer }

  /// Who the client proved to be by its certificate; nil without TLS or without a client certificate.
  public var identity: PeerIdentity? { connection.identity }

  /// Time until the deadline, zero when it has passed; nil without one.
  public var timeRemaining: Duration? {
    deadline.map { .nanoseconds(max(0, $0.nanoseconds(since: connection.clock.now))) }
  }
}
