public import WeirRPC

/// One call of an `InProcessClient`, as its client sees it.
public struct InProcessCall<Request: Message, Response: Message>: Sendable {
  private let driver: CallDriver

  init(_ driver: CallDriver) {
    self.driver = driver
    Task { await driver.begin() }
  }

  /// Sends a request message. It waits until the handler asks for it.
  public func send(_ request: Request) async {
    var bytes: [UInt8] = []
    request.serialize(into: &bytes)
    await driver.send(bytes)
  }

  /// Sends bytes that need not be a message.
  public func send(bytes: [UInt8]) async { await driver.send(bytes) }

  /// No request follows.
  public func endRequest() async { await driver.endRequest() }

  /// Ends the call as a client does that wants no answer any more.
  public func cancel() async { await driver.cancel(.clientReset) }

  /// Tells the handler that the server is about to shut down.
  public func beginDraining() async { await driver.beginDraining() }

  /// Ends the call as a server does whose grace period is over.
  public func cutOff() async { await driver.cancel(.draining) }

  /// The next response; nil when the call has ended, with whatever status.
  ///
  /// - Throws: `INTERNAL` for bytes that are no such message.
  public func next() async throws(RPCError) -> Response? {
    guard let bytes = await driver.nextResponse() else { return nil }
    do throws(MessageError) {
      return try Response(serialized: bytes.span)
    } catch {
      throw error.rpcError
    }
  }

  /// What the call ended with. Waits for its end.
  public func end() async -> InProcessEnd { await driver.end() }

  /// The one response of a call that has one.
  ///
  /// - Throws: the call's status, when it is not OK, with its trailers.
  public func reply() async throws(RPCError) -> InProcessReply<Response> {
    let message = try await next()
    let end = await end()
    guard end.status.code == .ok else { throw end.error }
    guard let message else { throw RPCError(.unimplemented, "the call has no response message") }
    return InProcessReply(message: message, metadata: end.metadata, trailers: end.trailers)
  }
}

/// What a call ended with, as its client is told.
public struct InProcessEnd: Sendable, Hashable {
  /// How the call ended.
  public let status: Status
  /// What came before the first message.
  public let metadata: Metadata
  /// What came behind the last.
  public let trailers: Metadata

  /// The status as an error, with the trailers.
  public var error: RPCError {
    RPCError(status.code, status.message, details: status.details, trailers: trailers)
  }
}
