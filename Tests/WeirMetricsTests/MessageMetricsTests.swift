import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirMetrics

/// What gates and interceptors in shadow do, on the page.
@Suite struct MessageMetricsTests {
  private static let talk = Method(service: "test.Text", name: "Talk", kind: .bidiStream)

  private struct Store: RPCService {
    func definition() throws(ServiceError) -> ServiceDefinition {
      let unary = Method(service: "test.Text", name: "Say", kind: .unary)
      return try ServiceDefinition(
        name: "test.Text",
        methods: [
          (MessageMetricsTests.talk, .streaming { (_, _, _) throws(RPCError) in }),
          (unary, .immediate { (_, _, _) throws(RPCError) in }),
        ], schema: Schema(path: "text.proto", descriptor: [], imports: []))
    }
  }

  /// Lets each message through at the times that it is given.
  private final class Turnstile: MessageGate, Interceptor {
    let name = "turnstile"
    private let turns: Mutex<[MessageTurn?]>

    /// - Parameter turns: an answer for each message; nil to refuse it.
    init(_ turns: [MessageTurn?]) { self.turns = Mutex(turns) }

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      call.gateMessages(by: self)
      return .admitted
    }

    func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
      guard let turn = turns.withLock({ $0.removeFirst() }) else { throw RPCError(.resourceExhausted, "no more") }
      return turn
    }

    func giveBack(at now: Instant) {}
  }

  private let metrics: CallMetrics
  private let clock = ManualClock()

  init() throws { metrics = try CallMetrics(services: [Store()]) }

  /// Takes messages through a call, and ends it if nobody has; `change` is told of the call before it ends.
  private func pass(_ turns: [MessageTurn?], _ change: (inout Call) -> Void = { _ in }) {
    let chain = InterceptorChain([metrics, Turnstile(turns)])
    let connection = ConnectionContext(peer: .named("p"), local: .named("l"), clock: clock.monotonic)
    let route = Route(method: Self.talk, endpoint: .streaming { (_, _, _) throws(RPCError) in })
    var call = Call(
      CallHead(method: Self.talk, route: route, metadata: Metadata()), connection: connection, received: clock.now)
    change(&call)
    var machine = CallMachine(call)
    _ = machine.admit(chain)
    _ = machine.begin()
    for _ in turns {
      while case .wait = machine.takeTurn(chain) { clock.advance(by: .seconds(1)) }
    }
    _ = machine.complete(chain)
  }

  /// The lines of the page with this beginning, without it.
  private func lines(_ beginning: String) -> [String] {
    var text = MetricsText()
    metrics.write(to: &text)
    return String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix(beginning) }
      .map { String($0.dropFirst(beginning.count)) }
  }

  private func after(_ seconds: Int) -> MessageTurn { .notBefore(clock.now.advanced(by: .seconds(seconds))) }

  @Test func `methods that take a stream have their series from the start`() {
    for name in ["paced", "refused", "shadow_paced"] {
      #expect(lines("weir_server_messages_\(name)_total{") == [#"grpc_method="test.Text/Talk"} 0"#])
    }
    #expect(lines("weir_server_calls_shadow_refused_total{").isEmpty)
  }

  @Test func `messages that waited and messages that were refused count for their method`() {
    pass([.now, after(1), .now, after(5)])
    pass([.now])
    pass([after(1), nil])
    #expect(lines("weir_server_messages_paced_total{") == [#"grpc_method="test.Text/Talk"} 3"#])
    #expect(lines("weir_server_messages_refused_total{") == [#"grpc_method="test.Text/Talk"} 1"#])
    #expect(lines("weir_server_calls_refused_total{") == [#"interceptor="turnstile"} 1"#])
  }

  @Test func `what interceptors in shadow would have done counts for each of them`() {
    let (first, second) = (Turnstile([]), Turnstile([]))
    for _ in 0..<2 {
      pass([]) { call in
        ShadowedCall.make(of: &call, by: first).noteRefusal(.resourceExhausted)
        for _ in 0..<3 { ShadowedCall.make(of: &call, by: second).noteWait() }
        _ = ShadowedCall.make(of: &call, by: self.metrics)
      }
    }
    #expect(lines("weir_server_calls_shadow_refused_total{") == [#"interceptor="turnstile"} 2"#])
    #expect(lines("weir_server_messages_shadow_paced_total{") == [#"grpc_method="test.Text/Talk"} 6"#])
    #expect(lines("weir_server_calls_refused_total{").isEmpty)
  }

  @Test func `names have one value each, whoever asks first`() async {
    let values = NamedValues { _ in Count() }
    await withTaskGroup { group in
      for task in 0..<8 {
        group.addTask { for number in 0..<1000 { values["\((task + number) % 5)"].increment() } }
      }
    }
    #expect(Set(values.all.map(\.name)) == ["0", "1", "2", "3", "4"] && values.all.count == 5)
    #expect(values.all.map(\.value.value).reduce(0, +) == 8000)
  }
}
