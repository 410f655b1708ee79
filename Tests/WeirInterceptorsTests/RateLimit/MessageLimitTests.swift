import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

/// Messages of streams beyond a limit, by a clock that is moved by hand.
@Suite(.timeLimit(.minutes(10))) struct MessageLimitTests {
  private static let echo = Method(service: "test.Text", name: "Echo", kind: .bidiStream)
  private static let upper = Method(service: "test.Text", name: "Upper", kind: .unary)

  private let clock = ManualClock()

  /// One call at a time and one message a second.
  private func limiter(_ excess: MessageLimit.Excess, burst: Int = 1) throws -> RateLimitInterceptor {
    RateLimitInterceptor(
      try RateLimit(perSecond: 100, burst: 100),
      messages: MessageLimit(try RateLimit(perSecond: 1, burst: burst), excess: excess),
      exempt: try MethodSet(["/test.Text/Free"]),
      details: { [StatusDetail(typeURL: "\($0.excess) \($0.limit.perSecond) \($0.limit.burst)", value: [])] },
      random: { _ in 0 })
  }

  private func client(_ limiter: RateLimitInterceptor) throws -> InProcessClient {
    let echoes = Endpoint.bidiStream { (requests: RequestStream<Text>, _, responses: ResponseWriter<Text>) in
      for try await request in requests { try await responses.send(request) }
    }
    let upper = Endpoint.immediate { (request: Text, _) in ServerResponse(Text(request.text.uppercased())) }
    let free = Method(service: "test.Text", name: "Free", kind: .bidiStream)
    let service = try ServiceDefinition(
      name: "test.Text", methods: [(Self.echo, echoes), (free, echoes), (Self.upper, upper)],
      schema: Schema(path: "text.proto", descriptor: [], imports: []))
    return try InProcessClient(services: [service], interceptors: [limiter], clock: clock.monotonic)
  }

  private func open(_ client: InProcessClient, _ timeout: Duration? = nil) -> InProcessCall<Text, Text> {
    client.open(Self.echo, timeout: timeout, requests: Text.self, responses: Text.self)
  }

  private func untilPaced(_ count: Int, _ limiter: RateLimitInterceptor) async {
    while limiter.pacedMessages < count { await Task.yield() }
  }

  @Test func `messages beyond the limit wait for their tokens, and the end waits behind them`() async throws {
    let limiter = try limiter(.pace)
    let call = open(try client(limiter))
    for text in ["a", "b", "c"] { await call.send(Text(text)) }
    await call.endRequest()
    #expect(try await call.next() == Text("a"))
    for (count, text) in [(1, "b"), (2, "c")] {
      await untilPaced(count, limiter)
      clock.advance(by: .seconds(1))
      #expect(try await call.next() == Text(text))
    }
    await #expect(call.end().status == .ok)
    #expect(limiter.refusals == 0)
  }

  @Test func `the streams of one client have their turns one after the other`() async throws {
    let limiter = try limiter(.pace)
    let client = try client(limiter)
    let calls = [open(client), open(client), open(client)]
    for (index, call) in calls.enumerated() {
      await call.send(Text("\(index)"))
      if index == 0 { #expect(try await call.next() == Text("0")) } else { await untilPaced(index, limiter) }
    }
    clock.advance(by: .seconds(1))
    #expect(try await calls[1].next() == Text("1"))
    clock.advance(by: .seconds(1))
    #expect(try await calls[2].next() == Text("2"))
    for call in calls { await call.endRequest() }
    for call in calls { await #expect(call.end().status == .ok) }
    #expect(limiter.pacedMessages == 2)
  }

  @Test func `a deadline ends a call whose message waits, and the token is for others`() async throws {
    let limiter = try limiter(.pace)
    let client = try client(limiter)
    let late = open(client, .milliseconds(500))
    await late.send(Text("a"))
    #expect(try await late.next() == Text("a"))
    await late.send(Text("b"))
    await untilPaced(1, limiter)
    clock.advance(by: .milliseconds(500))
    await #expect(late.end().status.code == .deadlineExceeded)
    let next = open(client)
    await next.send(Text("c"))
    await untilPaced(2, limiter)
    clock.advance(by: .milliseconds(500))
    #expect(try await next.next() == Text("c"), "one second after the first, as if the second had not been")
    await next.cancel()
  }

  @Test func `a call is cancelled and cut off while its message waits`() async throws {
    let limiter = try limiter(.pace)
    let client = try client(limiter)
    let (first, second) = (open(client), open(client))
    await first.send(Text("a"))
    #expect(try await first.next() == Text("a"))
    await first.send(Text("b"))
    await untilPaced(1, limiter)
    await first.cancel()
    await #expect(first.end().status.code == .cancelled)
    await second.send(Text("c"))
    await untilPaced(2, limiter)
    await second.beginDraining()
    await second.cutOff()
    await #expect(second.end().status == Status(.unavailable, "the server is shutting down"))
  }

  @Test func `a message beyond the limit ends its call with the whole overload contract`() async throws {
    let limiter = try limiter(.refuse, burst: 2)
    let call = open(try client(limiter))
    for text in ["a", "b", "c"] { await call.send(Text(text)) }
    #expect(try await call.next() == Text("a"))
    let end = await call.end()
    #expect(end.status.code == .resourceExhausted)
    #expect(end.status.message == "/test.Text/Echo was sent messages too often, retry in 1000 ms")
    #expect(end.trailers["grpc-retry-pushback-ms"] == "1000")
    #expect(end.status.details.map(\.typeURL) == ["type.googleapis.com/google.rpc.RetryInfo", "messages 1.0 2"])
    #expect(limiter.refusals == 1 && limiter.pacedMessages == 0)
  }

  @Test func `unary calls and exempt methods have no limit of messages`() async throws {
    let client = try client(try limiter(.refuse))
    for _ in 0..<5 { #expect(try await client.call(Self.upper, Text("a"), returning: Text.self).message == Text("A")) }
    let free = Method(service: "test.Text", name: "Free", kind: .bidiStream)
    let call = client.open(free, requests: Text.self, responses: Text.self)
    for _ in 0..<5 {
      await call.send(Text("a"))
      #expect(try await call.next() == Text("a"))
    }
    await call.endRequest()
    await #expect(call.end().status == .ok)
  }

  @Test func `what is explained names both limits`() throws {
    let limiter = try limiter(.pace, burst: 2)
    let calls = "100 calls a second, 100 at once"
    #expect(limiter.policy(for: Self.upper, principal: nil) == "\(calls), for each client address")
    #expect(
      limiter.policy(for: Self.echo, principal: nil)
        == "\(calls); 1 messages a second, 2 at once, more wait, for each client address")
  }
}

private struct Text: Message, Equatable {
  var text: String

  init(_ text: String) { self.text = text }

  init(serialized span: Span<UInt8>) throws(MessageError) {
    text = String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
  }

  func serialize(into output: inout [UInt8]) { output += Array(text.utf8) }
}
