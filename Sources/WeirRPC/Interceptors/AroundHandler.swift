extension Endpoint {
  /// The handler as `interceptors` run it, the first outermost.
  static func surround(
    _ handler: @escaping Prepared, by interceptors: [any AroundInterceptor]
  ) -> Prepared {
    { (call, output) async throws(RPCError) in
      let context = CallContext(call)
      try await run(interceptors[...], context) { () async throws(RPCError) in
        try await handler(&call, &output)
      }
    }
  }

  /// The same for one that takes or gives a stream.
  static func surround(
    _ handler: @escaping Streaming, by interceptors: [any AroundInterceptor]
  ) -> Streaming {
    { (requests, responses, call) async throws(RPCError) in
      let context = CallContext(call)
      try await run(interceptors[...], context) { () async throws(RPCError) in
        try await handler(requests, responses, &call)
      }
    }
  }

  private static func run(
    _ interceptors: ArraySlice<any AroundInterceptor>, _ context: CallContext,
    _ handler: () async throws(RPCError) -> Void
  ) async throws(RPCError) {
    guard let outermost = interceptors.first else { return try await handler() }
    var runs = 0
    try await outermost.around(context) { () async throws(RPCError) in
      runs += 1
      guard runs == 1 else { throw RPCError(.internalError, "\(outermost.name) has run the handler more than once") }
      try await run(interceptors.dropFirst(), context, handler)
    }
    guard runs > 0 else { throw RPCError(.internalError, "\(outermost.name) has not run the handler") }
  }
}
