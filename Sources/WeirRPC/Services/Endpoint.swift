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

  /// Runs a handler that takes or gives a stream: reads requests until they end, writes responses, and returns when the
  /// call is over.
  public typealias Streaming =
    @Sendable (_ requests: any MessageSource, _ responses: any MessageSink, _ call: inout Call)
    async throws(RPCError) -> Void
}

// MARK: Handlers that take and return messages

extension Endpoint {
  /// One request, one response.
  @inlinable public static func unary<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, CallContext) async throws -> Response
  ) -> Endpoint {
    .suspending { (bytes, call) throws(RPCError) in
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes, &used)
      let held = try call.connection.memory.hold(used)
      return { (call, output) async throws(RPCError) in
        do {
          try await handler(request, CallContext(call)).serialize(into: &output)
          withExtendedLifetime(held) {}
        } catch {
          throw RPCError(thrown: error)
        }
      }
    }
  }

  /// Many requests, one response.
  @inlinable public static func clientStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Response
  ) -> Endpoint {
    stream { (source, sink, call) in
      try await ResponseWriter(sink).send(
        handler(RequestStream(source, memory: call.connection.memory), CallContext(call)))
    }
  }

  /// One request, many responses.
  @inlinable public static func serverStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, CallContext, ResponseWriter<Response>) async throws -> Void
  ) -> Endpoint {
    stream { (source, sink, call) in
      let bytes = try await source.single()
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes.span, &used)
      let held = try call.connection.memory.hold(used)
      try await handler(request, CallContext(call), ResponseWriter(sink))
      withExtendedLifetime(held) {}
    }
  }

  /// Many requests, many responses, in whatever order the two sides agree on.
  @inlinable public static func bidiStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (RequestStream<Request>, CallContext, ResponseWriter<Response>) async throws -> Void
  ) -> Endpoint {
    stream { (source, sink, call) in
      try await handler(RequestStream(source, memory: call.connection.memory), CallContext(call), ResponseWriter(sink))
    }
  }
}

// MARK: Handlers that also answer with metadata, trailers or compression

extension Endpoint {
  /// One request, one response, by a function that cannot wait. It runs on the thread that received the request, and
  /// must not block: every other call of that thread waits for it.
  @inlinable public static func immediate<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (Request, CallContext) throws -> ServerResponse<Response>
  ) -> Endpoint {
    .immediate { (bytes, call, output) throws(RPCError) in
      var memory = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes, &memory)
      do {
        let response = try handler(request, CallContext(call))
        call.answer(response)
        try response.serialize(into: &output)
      } catch {
        throw RPCError(thrown: error)
      }
    }
  }

  /// One request, one response.
  @inlinable public static func detailedUnary<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (ServerRequest<Request>) async throws -> ServerResponse<Response>
  ) -> Endpoint {
    .suspending { (bytes, call) throws(RPCError) in
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes, &used)
      let held = try call.connection.memory.hold(used)
      return { (call, output) async throws(RPCError) in
        do {
          let wasCompressed = call.requestIsCompressed
          let response = try await handler(ServerRequest(request, CallContext(call), wasCompressed: wasCompressed))
          call.answer(response)
          try response.serialize(into: &output)
          withExtendedLifetime(held) {}
        } catch {
          throw RPCError(thrown: error)
        }
      }
    }
  }

  /// Many requests, one response.
  @inlinable public static func detailedClientStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> ServerResponse<Response>
  ) -> Endpoint {
    stream { (source, sink, call) in
      let response = try await handler(RequestStream(source, memory: call.connection.memory), CallContext(call))
      call.answer(response)
      guard let message = response.message else { throw RPCError(response.status) }
      guard response.status.code == .ok else { return }
      let writer = ResponseWriter<Response>(sink)
      if !response.metadata.isEmpty { try await writer.sendInitialMetadata(response.metadata) }
      try await writer.send(message, compress: response.isCompressed)
    }
  }

  /// One request, many responses; the handler returns the trailers.
  @inlinable public static func detailedServerStream<Request: Message, Response: Message>(
    _ handler: @escaping @Sendable (ServerRequest<Request>, ResponseWriter<Response>) async throws -> Metadata
  ) -> Endpoint {
    stream { (source, sink, call) in
      let bytes = try await source.single()
      var used = DecodingMemory(limit: call.connection.memory.limit)
      let request = try decode(Request.self, bytes.span, &used)
      let held = try call.connection.memory.hold(used)
      let wasCompressed = source.lastWasCompressed
      call.trailers = try await handler(
        ServerRequest(request, CallContext(call), wasCompressed: wasCompressed), ResponseWriter(sink))
      withExtendedLifetime(held) {}
    }
  }

  /// Many requests, many responses; the handler returns the trailers.
  @inlinable public static func detailedBidiStream<Request: Message, Response: Message>(
    _ handler:
      @escaping @Sendable (RequestStream<Request>, CallContext, ResponseWriter<Response>) async throws
      -> Metadata
  ) -> Endpoint {
    stream { (source, sink, call) in
      call.trailers = try await handler(
        RequestStream(source, memory: call.connection.memory), CallContext(call), ResponseWriter(sink))
    }
  }
}

extension Endpoint {
  @inlinable static func stream(
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

  @inlinable static func decode<Request: Message>(
    _ type: Request.Type, _ bytes: Span<UInt8>, _ memory: inout DecodingMemory
  ) throws(RPCError) -> Request {
    do throws(MessageError) {
      return try Request(serialized: bytes, memory: &memory)
    } catch {
      throw RPCError(thrown: error).decided(by: .transport)
    }
  }
}
