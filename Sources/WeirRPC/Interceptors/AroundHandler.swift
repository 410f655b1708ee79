extension Endpoint {
  /// The endpoint with its handler run by `interceptors`, the first outermost. One that runs without a task stays as it is.
  func surrounded(by interceptors: [any AroundInterceptor]) -> Endpoint {
    guard !interceptors.isEmpty else { return self }
    switch self {
    case .immediate:
      return self
    case .suspending(let prepare):
      return .suspending { (bytes, call) throws(RPCError) in
        let handler = try prepare(bytes, &call)
        return { (call, output) async throws(RPCError) in
          let context = CallContext(call)
          try await Self.run(interceptors[...], context) { () async throws(RPCError) in
            try await handler(&call, &output)
          }
        }
      }
    case .streaming(let handler):
      return .streaming { (requests, responses, call) async throws(RPCError) in
        let context = CallContext(call)
        try await Self.run(interceptors[...], context) { () async throws(RPCError) in
          try await handler(requests, responses, &call)
        }
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
