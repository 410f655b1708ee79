/// The error that ends one call: a status that is not OK, and trailers to send with it.
///
/// Its text reaches the client, so it must hold nothing that the client may not see.
public struct RPCError: Error, Sendable, Hashable {
  public var status: Status
  /// Sent as trailing metadata, after what the call's own trailers hold.
  public var trailers: Metadata

  public init(
    _ code: StatusCode, _ message: String = "", details: [StatusDetail] = [], trailers: Metadata = Metadata()
  ) {
    status = Status(code, message, details: details)
    self.trailers = trailers
  }

  public var code: StatusCode { status.code }
  public var message: String { status.message }
}

/// An error of your own that knows which status it stands for.
public protocol RPCErrorConvertible: Error {
  var rpcError: RPCError { get }
}

extension RPCError {
  /// The status for whatever a handler threw. An error that names no status becomes `UNKNOWN` without a text,
  /// because its description is ours and not the client's (`doc/statuscodes.md`: exception in the handler).
  public init(thrown error: any Error) {
    switch error {
    case let error as RPCError: self = error
    case let error as any RPCErrorConvertible: self = error.rpcError
    case is CancellationError: self = RPCError(.cancelled)
    default: self = RPCError(.unknown)
    }
  }
}
