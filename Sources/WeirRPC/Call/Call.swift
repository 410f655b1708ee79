/// One call, from its complete headers to its end: what the client asked, and what it will be answered with.
///
/// The same value passes the interceptors, the handler and the interceptors again, whatever front it came in by.
public struct Call: Sendable {
  public var method: Method
  public var connection: ConnectionContext
  /// When the headers were complete.
  public var received: Instant
  /// When the client stops waiting, or the server's own limit, whichever is sooner; nil for never.
  public var deadline: Instant?
  /// What the client sent, without the names that gRPC and HTTP/2 keep for themselves.
  public var metadata: Metadata { didSet { headNumber = 0 } }
  /// The same for calls of one connection that came with the same metadata, and as it came; 0 when nothing is known.
  @usableFromInline package var headNumber = 0

  /// Sent before the first message. In streaming calls, what stands here when the first message is sent through
  /// `ResponseWriter.send` is not seen any more: use `ResponseWriter.sendInitialMetadata`.
  public var initialMetadata = Metadata()
  /// Sent after the last message.
  public var trailers = Metadata()
  /// What the call ends with when its handler returns. A unary handler that sets an error here may still return a
  /// message: over HTTP/2 only the status travels, the JSON harness shows both.
  public var status = Status.ok

  /// Whether the client compressed the request message of a unary call; `RequestStream.lastWasCompressed` says it of
  /// others.
  public var requestIsCompressed = false
  /// Set to true by a unary handler that wants its response compressed, if the client takes that.
  public var compressResponse = false

  /// Who the caller is, as auth found it; logging writes it on the call's line. Nil for a stranger.
  public var principal: Principal?
  public var values = CallValues()
  /// What interceptors and handlers want to see on the call's line besides what logging writes itself.
  public private(set) var logFields: [(name: String, value: String)] = []
  /// Present for handlers that can suspend, which are the only ones that can be cancelled.
  public var cancellation: Cancellation?
  /// How many interceptors, from the outside, have been asked to admit this call; these will be told how it ended.
  package var interceptorsEntered = 0

  /// A call whose headers are complete; what it is answered with is empty.
  public init(
    method: Method, connection: ConnectionContext, received: Instant, deadline: Instant? = nil,
    metadata: Metadata = Metadata()
  ) {
    self.method = method
    self.connection = connection
    self.received = received
    self.deadline = deadline
    self.metadata = metadata
  }

  public var peer: Address { connection.peer }

  /// Time until the deadline, zero when it has passed; nil without one.
  public var timeRemaining: Duration? {
    deadline.map { .nanoseconds(max(0, $0.nanoseconds(since: connection.clock.now))) }
  }

  /// Puts a field on the line that logging writes when the call has finished; the last value of a name stays. The
  /// client never sees it.
  ///
  /// - Parameter name: lower case words with dots between them: `auth.failure`.
  public mutating func log(_ name: String, _ value: String) {
    logFields.removeAll { $0.name == name }
    logFields.append((name, value))
  }

  /// Lets go of all that belongs to one call, so that the value can stand for another; keeps what memory is its own.
  package mutating func reset() {
    deadline = nil
    metadata = Metadata()
    initialMetadata.removeAll()
    trailers.removeAll()
    if status.code != .ok { status = .ok }
    requestIsCompressed = false
    compressResponse = false
    if principal != nil { principal = nil }
    values.removeAll()
    if !logFields.isEmpty { logFields.removeAll(keepingCapacity: true) }
    if cancellation != nil { cancellation = nil }
    interceptorsEntered = 0
  }

  /// Takes over what a handler, working on its own copy, decided about the answer.
  package mutating func adopt(answerOf other: borrowing Call) {
    initialMetadata = other.initialMetadata
    trailers = other.trailers
    status = other.status
    compressResponse = other.compressResponse
    principal = other.principal
    values.merge(other.values)
    logFields = other.logFields
  }
}
