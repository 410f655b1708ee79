import Tracing
import Weir
import WeirTracing

/// Handlers of every kind that say which context they run in.
struct Traced: RPCService {
  struct Broken: Error {}

  func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "test.Traced",
      methods: [
        (method("Unary", .unary), .unary { (request: Nothing, _) in Self.tell("Unary", request) }),
        (
          method("Immediate", .unary),
          .immediate { (request: Nothing, call) in
            ServerResponse(Self.tell("Immediate", request, call.serviceContext))
          }
        ),
        (
          method("ClientStream", .clientStream),
          .clientStream { (requests: RequestStream<Nothing>, _) in
            for try await _ in requests {}
            return Self.tell("ClientStream", Nothing())
          }
        ),
        (
          method("ServerStream", .serverStream),
          .serverStream { (request: Nothing, _, responses: ResponseWriter<Nothing>) in
            try await responses.send(Self.tell("ServerStream", request))
          }
        ),
        (
          method("BidiStream", .bidiStream),
          .bidiStream { (requests: RequestStream<Nothing>, _, responses: ResponseWriter<Nothing>) in
            for try await request in requests { try await responses.send(Self.tell("BidiStream", request)) }
          }
        ),
        (method("Failing", .unary), .unary { (_: Nothing, _) -> Nothing in throw Broken() }),
      ],
      schema: Schema(path: "traced.proto", descriptor: [], imports: []))
  }

  private func method(_ name: String, _ kind: Weir.Method.Kind) -> Weir.Method {
    Weir.Method(service: "test.Traced", name: name, kind: kind)
  }

  /// Says what it would send with a call of its own, in place of the client's.
  private static func tell(
    _ name: String, _ message: Nothing, _ context: ServiceContext? = ServiceContext.current
  ) -> Nothing {
    var metadata: Metadata = ["traceparent": "the client's"]
    context?.inject(into: &metadata, by: SaidTracer())
    say("inside \(name) \(metadata)")
    return message
  }
}

/// Refuses who asks for it.
final class Door: Interceptor {
  let name = "door"
  private let header: String

  init(header: String = "x-refuse") { self.header = header }

  var placement: ChainPlacement { ChainPlacement(refusesCalls: true) }

  func policy(for method: Weir.Method, principal: String?) -> String? { "shut for who sends \(header)" }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    if call.metadata[header] != nil { throw RPCError(.permissionDenied, "shut") }
    return .admitted
  }
}
