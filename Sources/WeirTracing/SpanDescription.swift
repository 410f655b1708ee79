#if DistributedTracing
  internal import Tracing
  internal import WeirRPC

  /// What a span says of a call, by OpenTelemetry's semantic conventions for RPC and gRPC (1.45).
  enum SpanDescription {
    static let system = "grpc"
    /// Stands for every method that nobody serves: names that clients make up are no names of spans.
    static let otherMethod = "_OTHER"

    /// `keyvalue.v1.KeyValue/Get`.
    static func name(of method: Method) -> String { method.isRegistered ? method.fullName : system }

    /// Sets what is known when the call has ended.
    static func complete(_ span: any Span, _ call: borrowing Call, _ outcome: borrowing Outcome) {
      let attributes = attributes(of: call, outcome)
      span.updateAttributes { $0.merge(attributes) }
      let status = outcome.status
      guard isFault(status.code) else { return }
      span.recordError(outcome.error ?? RPCError(status.code, status.message))
      span.setStatus(SpanStatus(code: .error, message: status.message.isEmpty ? nil : status.message))
    }

    private static func attributes(of call: borrowing Call, _ outcome: borrowing Outcome) -> SpanAttributes {
      var attributes = SpanAttributes([:])
      attributes["rpc.system.name"] = system
      let method = call.method
      attributes["rpc.method"] = method.isRegistered ? method.fullName : otherMethod
      if !method.isRegistered { attributes["rpc.method_original"] = String(method.path.dropFirst()) }
      let code = outcome.status.code
      attributes["rpc.status_code"] = code.name
      if isFault(code) { attributes["error.type"] = code.name }
      set("network.peer", call.peer, &attributes)
      set("server", call.connection.local, &attributes)
      set("client", call.client, &attributes)
      if case .interceptor(let name) = outcome.origin { attributes["weir.refused_by"] = name }
      return attributes
    }

    private static func set(_ name: String, _ address: Address, _ attributes: inout SpanAttributes) {
      attributes["\(name).address"] = address.host
      if let port = address.port, port > 0 { attributes["\(name).port"] = Int(port) }
    }

    /// Whether a code is an error of a server's span: what clients do wrong is none.
    static func isFault(_ code: StatusCode) -> Bool {
      switch code {
      case .unknown, .deadlineExceeded, .unimplemented, .internalError, .unavailable, .dataLoss: true
      case .ok, .cancelled, .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted,
        .failedPrecondition, .aborted, .outOfRange, .unauthenticated:
        false
      }
    }
  }
#endif
