/// A request with what came beside it: the argument of handlers that ask for more than the message.
public struct ServerRequest<Message: WeirRPC.Message>: Sendable {
  /// The decoded request.
  public let message: Message
  /// What is known of the call beside its message.
  public let context: CallContext
  /// Whether the client compressed the message.
  public let wasCompressed: Bool

  /// A request as a handler gets it; for tests of handlers.
  @inlinable public init(_ message: Message, _ context: CallContext, wasCompressed: Bool = false) {
    self.message = message
    self.context = context
    self.wasCompressed = wasCompressed
  }

  /// What the client sent beside the message.
  public var metadata: Metadata { context.metadata }
}

/// A response with what goes beside it: the result of handlers that answer with more than the message.
public struct ServerResponse<Message: WeirRPC.Message>: Sendable {
  /// Nil for an error alone.
  public var message: Message?
  /// Nil when nothing goes beside the message, which is then all that a call has to carry.
  @usableFromInline var extras: ResponseExtras?

  /// The message alone: no metadata, no trailers, not compressed.
  @inlinable public init(_ message: consuming Message) {
    self.message = consume message
    extras = nil
  }

  /// - Parameters:
  ///   - metadata: sent before the message.
  ///   - trailers: sent behind the message.
  ///   - isCompressed: compresses the message, if the client takes that.
  ///   - status: what the call ends with. With an error here only the status travels over HTTP/2, as if it had been
  ///     thrown; the JSON harness shows the message too.
  public init(
    _ message: Message, metadata: Metadata = Metadata(), trailers: Metadata = Metadata(), isCompressed: Bool = false,
    status: Status = .ok
  ) {
    self.message = message
    extras = ResponseExtras(metadata: metadata, trailers: trailers, isCompressed: isCompressed, status: status)
  }

  /// An error that initial metadata goes before. Throw the error where there is none.
  public init(_ error: RPCError, metadata: Metadata) {
    extras = ResponseExtras(metadata: metadata, trailers: error.trailers, isCompressed: false, status: error.status)
  }

  /// Sent before the message.
  public var metadata: Metadata {
    get { extras?.metadata ?? Metadata() }
    set { change { $0.metadata = newValue } }
  }

  /// Sent behind the message.
  public var trailers: Metadata {
    get { extras?.trailers ?? Metadata() }
    set { change { $0.trailers = newValue } }
  }

  /// Compresses the message, if the client takes that.
  public var isCompressed: Bool {
    get { extras?.isCompressed ?? false }
    set { change { $0.isCompressed = newValue } }
  }

  /// What the call ends with.
  public var status: Status {
    get { extras?.status ?? .ok }
    set { change { $0.status = newValue } }
  }

  private mutating func change(_ body: (inout ResponseExtras.Values) -> Void) {
    var values = extras?.values ?? .init()
    body(&values)
    extras = ResponseExtras(values)
  }

  /// Writes the message behind what `output` holds.
  ///
  /// - Throws: the status, when it stands alone.
  @inlinable func serialize(into output: inout [UInt8]) throws(RPCError) {
    guard message.borrowed({ $0.serialize(into: &output) }) else { throw RPCError(status) }
  }
}

extension Optional where Wrapped: ~Copyable {
  /// Lends the value where it is: to unwrap it would copy it, and messages are large.
  ///
  /// - Returns: whether there is one.
  @inlinable @inline(__always) borrowing func borrowed(_ body: (borrowing Wrapped) -> Void) -> Bool {
    switch self {
    case .some(let value):
      body(value)
      return true
    case .none: return false
    }
  }
}

/// What goes beside a message.
@usableFromInline final class ResponseExtras: Sendable {
  struct Values: Sendable {
    var metadata = Metadata()
    var trailers = Metadata()
    var isCompressed = false
    var status = Status.ok
  }

  let values: Values

  init(_ values: Values) { self.values = values }

  convenience init(metadata: Metadata, trailers: Metadata, isCompressed: Bool, status: Status) {
    self.init(Values(metadata: metadata, trailers: trailers, isCompressed: isCompressed, status: status))
  }

  var metadata: Metadata { values.metadata }
  var trailers: Metadata { values.trailers }
  var isCompressed: Bool { values.isCompressed }
  var status: Status { values.status }
}

extension Call {
  /// Takes over what a handler answers beside its message.
  @inlinable mutating func answer<Message>(_ response: borrowing ServerResponse<Message>) {
    if let extras = response.extras { answer(extras, isError: response.message == nil) }
  }

  @usableFromInline mutating func answer(_ extras: ResponseExtras, isError: Bool) {
    initialMetadata = extras.metadata
    trailers = extras.trailers
    compressResponse = extras.isCompressed
    // An error that stands alone is thrown.
    if !isError { status = extras.status }
  }
}
