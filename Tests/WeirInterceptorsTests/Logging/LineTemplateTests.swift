import Testing
import WeirLog
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

/// Lines of calls that are like others of their connection are filled in, and nobody can tell.
@Suite struct LineTemplateTests {
  private static let methods = (0..<12).map { Method(service: "a.B", name: "M\($0)", kind: .serverStream) }
  private static let client = ForwardedClient(.ipv4(0xcb00_7107, port: 0))
  /// Those that are empty are none.
  private static let ids = ["", "", "7", "order-12:3.4_5", "a/b", "a\"b=c"]
  private static let traces = [
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "00-0123456789abcdef0000000000000001-fedcba9876543210-00",
  ]
  private static let clock = MonotonicClock { Instant(nanoseconds: 0) }

  /// The same numbers on every run.
  private struct Numbers {
    private var state: UInt64 = 1

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private func makeCall(_ numbers: inout Numbers, methods: Int, _ connection: ConnectionContext) -> (Call, Outcome) {
    let received = Int64(numbers.next(1_000_000_000))
    let isUnknown = numbers.next(20) == 0
    var call = Call(
      method: isUnknown ? Method(unregisteredPath: "/x/\"y") : Self.methods[numbers.next(methods)],
      connection: connection, received: Instant(nanoseconds: received))
    if numbers.next(3) == 0 { call.deadline = Instant(nanoseconds: received + Int64(numbers.next(10_000_000_000))) }
    call.principal = [nil, Principal(name: "ann"), Principal(name: "a \"b\"")][numbers.next(3)]
    call.forwardedClient = [nil, nil, Self.client, ForwardedClient(.named("a \"b\""))][numbers.next(4)]
    RequestID(Self.ids[numbers.next(6)].utf8.span)?.take(&call)
    if numbers.next(3) == 0 { RequestID(UInt64(numbers.next(1 << 30)), UInt64(numbers.next(1 << 30))).take(&call) }
    if numbers.next(3) == 0 { TraceContext(Self.traces[numbers.next(2)].utf8.span)?.take(&call) }
    if numbers.next(10) == 0 { call.log("cache", "hit \(numbers.next(3))") }
    let code: StatusCode = [.ok, .ok, .ok, .notFound, .unavailable][numbers.next(5)]
    var outcome = Outcome(
      status: Status(code, numbers.next(5) == 0 ? "said why" : ""),
      origin: [.handler, .handler, .handler, .transport, .interceptor("auth")][numbers.next(5)],
      finished: Instant(nanoseconds: received + Int64(numbers.next(100_000_000))),
      cancellation: numbers.next(10) == 0 ? .clientReset : nil)
    outcome.received = Outcome.Traffic(messages: numbers.next(3), bytes: numbers.next(1_000_000))
    outcome.sent = Outcome.Traffic(messages: numbers.next(3), bytes: numbers.next(1_000_000))
    return (call, outcome)
  }

  @Test(arguments: LineFormatter.Format.allCases, [1, 3, 12])
  func `a line is the same whatever calls the connection had before`(
    _ format: LineFormatter.Format, _ methods: Int
  ) throws {
    let (filledIn, madeAnew) = (LineCollector(), LineCollector())
    let ours = try LoggingInterceptor(logger: filledIn.logger(format))
    // Metadata that might be on the line rule templates out.
    let other = try LoggingInterceptor(logger: madeAnew.logger(format), metadataNames: ["absent"])
    let connections = (0..<3).map { number in
      ConnectionContext(
        peer: number == 0 ? .named("a \"b\"") : .ipv4(1, port: UInt16(number)), local: .ipv4(2, port: 1),
        clock: Self.clock,
        identity: number == 2 ? PeerIdentity(uriNames: ["spiffe://a/b"], dnsNames: [], subject: "") : nil)
    }
    var numbers = Numbers()
    for _ in 0..<1000 {
      var (call, outcome) = makeCall(&numbers, methods: methods, connections[numbers.next(3)])
      ours.finish(&call, &outcome)
      other.finish(&call, &outcome)
    }
    #expect(filledIn.lines.count == 1000)
    #expect(filledIn.lines == madeAnew.lines)
  }

  @Test func `two interceptors of one connection keep their notes apart`() throws {
    let (text, json) = (LineCollector(), LineCollector())
    let first = try LoggingInterceptor(logger: text.logger(.text))
    let second = try LoggingInterceptor(logger: json.logger(.json))
    var call = try SampleCall.make()
    var outcome = SampleCall.outcome(after: 1_000_000)
    for _ in 0..<3 {
      first.finish(&call, &outcome)
      second.finish(&call, &outcome)
    }
    #expect(Set(text.lines).count == 1 && text.lines[0].hasPrefix("2026-"))
    #expect(Set(json.lines).count == 1 && json.lines[0].hasPrefix("{"))
  }
}
