package import WeirRPC

/// Calls as the tests of every interceptor need them.
package enum SampleCall {
  package static let get = Method(service: "keyvalue.v1.KeyValue", name: "Get", kind: .unary)
  package static let check = Method(service: "grpc.health.v1.Health", name: "Check", kind: .unary)

  package static func make(
    _ method: Method = get, peer: Address = .ipv4(0x7f00_0001, port: 4711), at nanoseconds: Int64 = 0,
    deadline: Int64? = nil, metadata: [(String, String)] = [], head: Int = 0, previousAttempts: Int = 0,
    identity: PeerIdentity? = nil,
    clock: MonotonicClock = MonotonicClock { Instant(nanoseconds: 0) }
  ) throws -> Call {
    let connection = ConnectionContext(
      peer: peer, local: .ipv4(0x7f00_0001, port: 50_051), clock: clock, identity: identity)
    var fields = Metadata()
    for (name, value) in metadata { try fields.append(name, value) }
    return Call(
      CallHead(method: method, metadata: fields, number: head, previousAttempts: previousAttempts),
      connection: connection,
      received: Instant(nanoseconds: nanoseconds), deadline: deadline.map(Instant.init(nanoseconds:)))
  }

  package static func outcome(
    _ code: StatusCode = .ok, _ message: String = "", origin: Outcome.Origin = .handler, after nanoseconds: Int64 = 0
  ) -> Outcome {
    Outcome(status: Status(code, message), origin: origin, finished: Instant(nanoseconds: nanoseconds))
  }
}
