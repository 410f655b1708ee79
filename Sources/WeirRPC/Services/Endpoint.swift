/// What runs when a method is called, with messages as bytes: the one shape that every front drives.
public enum Endpoint: Sendable {
  /// One request, one response, on the thread that received it, without a task. Must not block.
  case immediate(Immediate)
  /// One request, one response, in a task that may wait.
  case suspending(Suspending)
  /// Any number of messages either way, in a task.
  case streaming(Streaming)

  /// Decodes the request, runs the handler, writes the response behind what `output` holds.
  public typealias Immediate =
    @Sendable (_ request: Span<UInt8>, _ call: inout Call, _ output: inout [UInt8]) throws(RPCError) -> Void

  /// Decodes the request now, while its bytes are at hand, and returns what is left to do.
  public typealias Suspending = @Sendable (_ request: Span<UInt8>, _ call: inout Call) throws(RPCError) -> Prepared

  /// Runs the handler on a decoded request and writes the response behind what `output` holds.
  public typealias Prepared = @Sendable (_ call: inout Call, _ output: inout [UInt8]) async throws(RPCError) -> Void

  public typealias Streaming =
    @Sendable (_ requests: any MessageSource, _ responses: any MessageSink, _ call: inout Call)
    async throws(RPCError) -> Void
}

extension Endpoint {
  /// A unary method by a plain function.
  public static func unary<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, inout Call) throws -> Response
  ) -> Endpoint {
    .immediate { (bytes, call, output) throws(RPCError) in
      var memory = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes, &memory)
      do {
        try handler(request, &call).serialize(into: &output)
      } catch {
        throw RPCError(thrown: error)
      }
    }
  }

  /// A unary method by a function that may wait.
  public static func unary<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, inout Call) async throws -> Response
  ) -> Endpoint {
    .suspending { (bytes, call) throws(RPCError) in
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes, &used)
      let held = try call.connection.memory.hold(used)
      return { (call, output) async throws(RPCError) in
        do {
          try await handler(request, &call).serialize(into: &output)
          withExtendedLifetime(held) {}
        } catch {
          throw RPCError(thrown: error)
        }
      }
    }
  }

  /// One request, many responses.
  public static func serverStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, ResponseStream<Response>, inout Call) async throws -> Void
  ) -> Endpoint {
    stream { (source, sink, call) in
      let bytes = try await source.single()
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes.span, &used)
      let held = try call.connection.memory.hold(used)
      try await handler(request, ResponseStream(sink), &call)
      withExtendedLifetime(held) {}
    }
  }

  /// Many requests, one response.
  public static func clientStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (RequestStream<Request>, inout Call) async throws -> Response
  ) -> Endpoint {
    stream { (source, sink, call) in
      let response = try await handler(RequestStream(source, memory: call.connection.memory), &call)
      guard call.status.code == .ok else { return }
      let responses = ResponseStream<Response>(sink)
      if !call.initialMetadata.isEmpty { try await responses.sendInitialMetadata(call.initialMetadata) }
      try await responses.send(response)
    }
  }

  /// Many requests, many responses, in whatever order the two sides agree on.
  public static func bidiStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (RequestStream<Request>, ResponseStream<Response>, inout Call) async throws -> Void
  ) -> Endpoint {
    stream { (source, sink, call) in
      try await handler(RequestStream(source, memory: call.connection.memory), ResponseStream(sink), &call)
    }
  }

  private static func stream(
    _ body: @escaping @Sendable (any MessageSource, any MessageSink, inout Call) async throws -> Void
  ) -> Endpoint {
    .streaming { (source, sink, call) async throws(RPCError) in
      do {
        try await body(source, sink, &call)
      } catch {
        throw RPCError(thrown: error)
      }
    }
  }

  static func decode<Request: Message>(
    _ type: Request.Type, _ bytes: Span<UInt8>, _ memory: inout DecodingMemory
  ) throws(RPCError) -> Request {
    do throws(MessageError) {
      return try Request(serialized: bytes, memory: &memory)
    } catch {
      throw RPCError(thrown: error).decided(by: .transport)
    }
  }
}
