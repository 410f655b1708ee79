/// Where the messages of a streaming call come from. A transport provides it.
public protocol MessageSource: Sendable {
  /// The next message, decompressed; nil after the last. Asking for it is what opens the flow-control window.
  func next() async throws(RPCError) -> [UInt8]?

  /// Whether the message that `next` returned last came compressed. A front that knows no compression need not say.
  var lastWasCompressed: Bool { get }
}

extension MessageSource {
  public var lastWasCompressed: Bool { false }

  /// The one request of a call that must have exactly one.
  @usableFromInline package func single() async throws(RPCError) -> [UInt8] {
    do throws(RPCError) {
      guard let request = try await next() else { throw RPCError.noRequest }
      guard try await next() == nil else { throw RPCError.severalRequests }
      return request
    } catch {
      throw error.decided(by: .transport)
    }
  }
}

/// A call that must have one request and has another number (`doc/statuscodes.md`: `UNIMPLEMENTED`).
extension RPCError {
  package static var noRequest: RPCError {
    RPCError(.unimplemented, "the call has no request message, it must have exactly one")
  }
  @usableFromInline package static var severalRequests: RPCError {
    RPCError(.unimplemented, "the call has more than one request message")
  }
}

/// Where the messages of a streaming call go. A transport provides it.
public protocol MessageSink: Sendable {
  /// Sends the response headers now. Later calls of it are an error, `INTERNAL`.
  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError)

  /// Sends one message; returns when there is room for another. A sink that waits for room need not keep the message.
  func send(_ message: consuming [UInt8], compress: Bool) async throws(RPCError)
}

/// The requests of one streaming call, in order.
///
/// Iterating throws `RPCError` when a message is broken, or when the call is cancelled.
public struct RequestStream<Request: Message>: AsyncSequence, Sendable {
  let source: any MessageSource
  let memory: MessageMemory

  /// - Parameter memory: where its messages count, each until the next one is asked for.
  public init(_ source: any MessageSource, memory: MessageMemory = MessageMemory()) {
    self.source = source
    self.memory = memory
  }

  /// Whether the message that the iteration returned last came compressed.
  public var lastWasCompressed: Bool { source.lastWasCompressed }

  public struct AsyncIterator: AsyncIteratorProtocol {
    let source: any MessageSource
    let memory: MessageMemory
    private var held: MessageMemory.Held?

    init(source: any MessageSource, memory: MessageMemory) {
      self.source = source
      self.memory = memory
    }

    public mutating func next() async throws(RPCError) -> Request? {
      held = nil
      do throws(RPCError) {
        guard let bytes = try await source.next() else { return nil }
        var used = DecodingMemory(limit: memory.limit)
        let request = try Endpoint.decode(Request.self, bytes.span, &used)
        held = try memory.hold(used)
        return request
      } catch {
        throw error.decided(by: .transport)
      }
    }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Request? {
      try await next()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source, memory: memory) }
}

/// The responses of one streaming call.
public struct ResponseWriter<Response: Message>: Sendable {
  let sink: any MessageSink

  /// - Parameter sink: where the front takes serialized messages.
  public init(_ sink: any MessageSink) { self.sink = sink }

  /// Sends one message. Suspends while the client has not made room: this is the back-pressure.
  ///
  /// - Parameter compress: compresses this message, if the client takes compressed ones.
  /// - Throws: `RPCError` when the call has been cancelled.
  public func send(_ response: Response, compress: Bool = false) async throws(RPCError) {
    var bytes: [UInt8] = []
    response.serialize(into: &bytes)
    do throws(RPCError) {
      try await sink.send(consume bytes, compress: compress)
    } catch {
      throw error.decided(by: .transport)
    }
  }

  /// Sends the response headers ahead of the first message.
  public func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    do throws(RPCError) {
      try await sink.sendInitialMetadata(metadata)
    } catch {
      throw error.decided(by: .transport)
    }
  }
}
