import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirMetrics

@Suite struct CallMetricsTests {
  private struct Store: RPCService {
    static let watch = Method(service: "keyvalue.v1.KeyValue", name: "Watch", kind: .serverStream)

    func definition() throws(ServiceError) -> ServiceDefinition {
      try ServiceDefinition(
        name: "keyvalue.v1.KeyValue",
        methods: [
          (SampleCall.get, .immediate { (_, _, _) throws(RPCError) in }),
          (Self.watch, .streaming { (_, _, _) throws(RPCError) in }),
        ], schema: Schema(path: "keyvalue.proto", descriptor: [], imports: []))
    }
  }

  private let metrics: CallMetrics

  init() throws { metrics = try CallMetrics(services: [Store()]) }

  /// Lets one call pass.
  private func pass(
    _ method: WeirRPC.Method = SampleCall.get, _ code: StatusCode = .ok, microseconds: Int64 = 20,
    origin: Outcome.Origin = .handler, messages: (received: Int, sent: Int) = (1, 1)
  ) throws {
    var call = try SampleCall.make(method)
    _ = try metrics.admit(&call)
    var outcome = SampleCall.outcome(code, origin: origin, after: microseconds * 1000)
    outcome.received = Outcome.Traffic(messages: messages.received, bytes: 10 * messages.received)
    outcome.sent = Outcome.Traffic(messages: messages.sent, bytes: 100 * messages.sent)
    metrics.finish(&call, &outcome)
  }

  /// The lines of the page with this beginning, without it.
  private func lines(_ beginning: String) -> [String] {
    var text = MetricsText()
    metrics.write(to: &text)
    return String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix(beginning) }
      .map { String($0.dropFirst(beginning.count)) }
  }

  private static let get = #"grpc_type="unary",grpc_service="keyvalue.v1.KeyValue",grpc_method="Get""#

  @Test func `every method has all its series from the start, at zero`() {
    #expect(lines("grpc_server_started_total{\(Self.get)}") == [" 0"])
    #expect(lines("grpc_server_handled_total{\(Self.get)").count == 17)
    #expect(lines("grpc_server_handled_total{").count == 51)
    #expect(lines("grpc_server_handling_seconds_count{").count == 3)
    #expect(lines("grpc_server_call_duration_seconds_count{").isEmpty)
    #expect(lines("weir_server_calls_refused_total{").isEmpty)
  }

  @Test func `a call counts for its method and its status, under both sets of names`() throws {
    try pass()
    try pass(microseconds: 30_000)
    try pass(SampleCall.get, .notFound)
    #expect(lines("grpc_server_started_total{\(Self.get)}") == [" 3"])
    #expect(lines(#"grpc_server_handled_total{\#(Self.get),grpc_code="OK"}"#) == [" 2"])
    #expect(lines(#"grpc_server_handled_total{\#(Self.get),grpc_code="NotFound"}"#) == [" 1"])
    #expect(lines(#"grpc_server_handled_total{\#(Self.get),grpc_code="Canceled"}"#) == [" 0"])
    #expect(lines("grpc_server_msg_received_total{\(Self.get)}") == [" 3"])
    #expect(lines("grpc_server_msg_sent_total{\(Self.get)}") == [" 3"])
    #expect(lines("grpc_server_handling_seconds_sum{\(Self.get)}") == [" 0.03004"])
    let name = #"grpc_method="keyvalue.v1.KeyValue/Get""#
    #expect(lines("grpc_server_call_started_total{\(name)}") == [" 3"])
    #expect(
      lines("grpc_server_call_duration_seconds_count{\(name),") == [
        #"grpc_status="OK"} 2"#, #"grpc_status="NOT_FOUND"} 1"#,
      ])
    #expect(lines("weir_server_message_bytes_received_total{\(name)}") == [" 30"])
    #expect(lines("weir_server_message_bytes_sent_total{\(name)}") == [" 300"])
    #expect(lines("weir_server_calls_in_progress{\(name)}") == [" 0"])
  }

  @Test func `a stream that goes on is in progress`() throws {
    var call = try SampleCall.make(Store.watch)
    _ = try metrics.admit(&call)
    let name = #"{grpc_method="keyvalue.v1.KeyValue/Watch"}"#
    #expect(lines("weir_server_calls_in_progress\(name)") == [" 1"])
    var outcome = SampleCall.outcome()
    metrics.finish(&call, &outcome)
    #expect(lines("weir_server_calls_in_progress\(name)") == [" 0"])
  }

  @Test func `buckets are cumulative, and a latency on a bound belongs below it`() throws {
    for microseconds in [0, 9, 10, 11, 2_500_000, 100_000_001] as [Int64] { try pass(microseconds: microseconds) }
    let bucket =
      #"grpc_server_call_duration_seconds_bucket{grpc_method="keyvalue.v1.KeyValue/Get",grpc_status="OK",le="#
    for (bound, count) in [
      ("0.0", 1), ("0.00001", 3), ("0.00005", 4), ("2.0", 4), ("5.0", 5), ("100.0", 5), ("+Inf", 6),
    ] {
      #expect(lines(#"\#(bucket)"\#(bound)"}"#) == [" \(count)"], "le \(bound)")
    }
    #expect(lines(bucket).count == 42)
    let own = "grpc_server_handling_seconds_bucket{\(Self.get),le="
    for (bound, count) in [("0.005", 4), ("1.0", 4), ("2.5", 5), ("10.0", 5), ("+Inf", 6)] {
      #expect(lines(#"\#(own)"\#(bound)"}"#) == [" \(count)"], "le \(bound)")
    }
    #expect(lines(own).count == 12)
  }

  @Test func `whatever else clients ask for has one set of series`() throws {
    for number in 0..<1000 { try pass(Method(unregisteredPath: "/made.Up/M\(number)"), .unimplemented) }
    try pass(SampleCall.check, .ok)
    let other = #"grpc_type="unary",grpc_service="other",grpc_method="other""#
    #expect(lines("grpc_server_started_total{\(other)}") == [" 1001"])
    #expect(lines(#"grpc_server_handled_total{\#(other),grpc_code="Unimplemented"}"#) == [" 1000"])
    #expect(lines("grpc_server_started_total{").count == 3)
  }

  @Test func `refusals count by the interceptor that refused`() throws {
    for _ in 0..<3 { try pass(SampleCall.get, .unauthenticated, origin: .interceptor("auth")) }
    try pass(SampleCall.get, .resourceExhausted, origin: .interceptor("rate_limit"))
    try pass(SampleCall.get, .deadlineExceeded, origin: .transport)
    #expect(
      lines("weir_server_calls_refused_total{") == [#"interceptor="auth"} 3"#, #"interceptor="rate_limit"} 1"#])
  }

  @Test func `retries count by their previous attempts, under three labels at most`() throws {
    #expect(lines("weir_server_retries_total{").isEmpty)
    for attempts in [0, 1, 1, 2, 3, 4, 1_000_000] {
      var call = try SampleCall.make(previousAttempts: attempts)
      _ = try metrics.admit(&call)
    }
    let name = #"grpc_method="keyvalue.v1.KeyValue/Get",previous_attempts="#
    #expect(lines("weir_server_retries_total{\(name)") == [#""1"} 2"#, #""2"} 1"#, #""3+"} 3"#])
  }

  @Test func `a call that the protocol refused has come, and has ended`() throws {
    let chain = InterceptorChain([metrics])
    var call = try SampleCall.make(Method(unregisteredPath: "/a/b"))
    chain.enterRefused(&call)
    var outcome = SampleCall.outcome(.unimplemented, origin: .transport)
    chain.finish(&call, &outcome)
    #expect(lines(#"grpc_server_call_started_total{grpc_method="other"}"#) == [" 1"])
    #expect(lines(#"weir_server_calls_in_progress{grpc_method="other"}"#) == [" 0"])
  }

  @Test func `calls of all workers at once are all counted`() async throws {
    let metrics = metrics
    await withTaskGroup { group in
      for worker in 0..<20 {
        group.addTask {
          let connection = ConnectionContext(
            peer: .named("test"), local: .named("test"), clock: MonotonicClock { Instant(nanoseconds: 0) },
            identity: nil, memory: MessageMemory(), values: CallValues(), worker: worker)
          for _ in 0..<1000 {
            var call = Call(method: SampleCall.get, connection: connection, received: Instant(nanoseconds: 0))
            _ = try? metrics.admit(&call)
            var outcome = SampleCall.outcome(origin: .interceptor("i\(worker % 3)"), after: 1000)
            metrics.finish(&call, &outcome)
          }
        }
      }
    }
    #expect(lines("grpc_server_started_total{\(Self.get)}") == [" 20000"])
    #expect(lines(#"grpc_server_handled_total{\#(Self.get),grpc_code="OK"}"#) == [" 20000"])
    #expect(metrics.refused.map(\.count).reduce(0, +) == 20_000)
    #expect(Set(metrics.refused.map(\.name)) == ["i0", "i1", "i2"])
  }
}
