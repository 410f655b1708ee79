/// The error that ends one call: a status that is not OK, and trailers to send with it.
///
/// Its text reaches the client, so it must hold nothing that the client may not see. What only the server may see is its
/// `cause`.
public struct RPCError: Error, Sendable, Hashable {
  /// What the client gets: code, text and details.
  public var status: Status
  /// Nil for most errors: what is rare makes no error larger.
  private var rare: Rare?

  private struct Content: Sendable {
    var trailers = Metadata()
    var cause: (any Error)?
    var origin: Outcome.Origin?

    var isEmpty: Bool { trailers.isEmpty && cause == nil && origin == nil }
  }

  private final class Rare: Sendable {
    let content: Content

    init?(_ content: Content) {
      if content.isEmpty { return nil }
      self.content = content
    }
  }

  private var content: Content {
    get { rare?.content ?? Content() }
    set { rare = Rare(newValue) }
  }

  /// - Parameter cause: what lies behind the status, for interceptors and the log; never sent.
  public init(
    _ code: StatusCode, _ message: String = "", details: [StatusDetail] = [], trailers: Metadata = Metadata(),
    cause: (any Error)? = nil
  ) {
    status = Status(code, message, details: details)
    if !trailers.isEmpty || cause != nil { rare = Rare(Content(trailers: trailers, cause: cause)) }
  }

  /// An error of this status, which must not be OK.
  @usableFromInline package init(_ status: Status) {
    self.status = status
  }

  /// The status code.
  public var code: StatusCode { status.code }
  /// The text for people, in `grpc-message`.
  public var message: String { status.message }

  /// Sent as trailing metadata, after what the call's own trailers hold.
  public var trailers: Metadata {
    get { rare?.content.trailers ?? Metadata() }
    set { content.trailers = newValue }
  }

  /// What lies behind the status: interceptors find it in `Outcome.error`, logging writes it as `error`. Never sent.
  public var cause: (any Error)? {
    get { rare?.content.cause }
    set { content.cause = newValue }
  }

  /// Who decided the status, when it is not who throws: an error of the transport that passes through a handler stays
  /// the transport's.
  package var origin: Outcome.Origin? {
    get { rare?.content.origin }
    set { content.origin = newValue }
  }

  /// The same error with an origin; an origin that it has already stays.
  @usableFromInline package func decided(by origin: Outcome.Origin) -> RPCError {
    guard self.origin == nil else { return self }
    var error = self
    error.origin = origin
    return error
  }

  /// Whether a client gets the same answer for both.
  public static func == (left: RPCError, right: RPCError) -> Bool {
    left.status == right.status && left.trailers == right.trailers
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(status)
    hasher.combine(trailers)
  }
}

extension RPCError: CustomStringConvertible {
  /// The status, and the trailers if there are any. Nothing of the cause: a text that is made of it may go to a client.
  public var description: String { trailers.isEmpty ? "\(status)" : "\(status) \(trailers)" }
}

/// An error of your own that knows which status it stands for.
public protocol RPCErrorConvertible: Error {
  /// What the client is told. The error itself goes to the log, as the cause.
  var rpcError: RPCError { get }
}

extension RPCError {
  /// The status for whatever a handler threw, with the error itself as its cause. An error that names no status becomes
  /// `UNKNOWN` without a text, because its description is ours and not the client's (`doc/statuscodes.md`: exception in
  /// the handler).
  public init(thrown error: any Error) {
    if let error = error as? RPCError {
      self = error
      return
    }
    switch error {
    case let error as any RPCErrorConvertible: self = error.rpcError
    case is CancellationError: self = RPCError(.cancelled)
    default: self = RPCError(.unknown)
    }
    if cause == nil { cause = error }
  }
}
