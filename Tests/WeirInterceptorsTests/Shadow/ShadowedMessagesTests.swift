import Synchronization
import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

/// Interceptors in shadow that have something to say about messages.
@Suite(.timeLimit(.minutes(1))) struct ShadowedMessagesTests {
  private static let echo = Method(service: "test.Text", name: "Echo", kind: .bidiStream)

  private let clock = ManualClock()
  private let records = Recorder()

  /// Outermost: remembers what the lines of calls would have.
  private final class Recorder: Interceptor {
    let name = "recorder"
    private let ended = Mutex<[String]>([])

    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

    func finish(_ call: inout Call, _ outcome: inout Outcome) {
      let fields = call.logFields.map { "\($0.name)=\($0.value)" }
      let steps = DecisionTrace.of(call)?.steps(at: outcome.finished).map { "\($0.interceptor) \($0.verdict)" } ?? []
      ended.withLock { [fields = fields + steps] in $0.append(fields.joined(separator: ", ")) }
    }

    var lines: [String] { ended.withLock { $0 } }
  }

  /// Counts the messages that it is shown, and refuses those beyond two of a call.
  private final class Watcher: MessageInterceptor {
    let name = "watcher"
    let shown = Atomic<Int>(0)

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      if call.metadata["refused"] != nil { throw RPCError(.permissionDenied, "shut") }
      return .admitted
    }

    func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
      guard message.direction == .received else { return }
      shown.add(1, ordering: .relaxed)
      if message.sequence > 2 { throw RPCError(.outOfRange, "no more than two") }
    }
  }

  /// One message a second, and two at once.
  private func limiter(_ excess: MessageLimit.Excess, calls: Int = 100) throws -> RateLimitInterceptor {
    RateLimitInterceptor(
      try RateLimit(perSecond: 1, burst: calls),
      messages: MessageLimit(try RateLimit(perSecond: 1, burst: 2), excess: excess), random: { _ in 0 })
  }

  private func client(_ interceptors: any Interceptor...) throws -> InProcessClient {
    let echoes = Endpoint.bidiStream { (requests: RequestStream<Text>, _, responses: ResponseWriter<Text>) in
      for try await request in requests { try await responses.send(request) }
    }
    let service = try ServiceDefinition(
      name: "test.Text", methods: [(Self.echo, echoes)],
      schema: Schema(path: "text.proto", descriptor: [], imports: []))
    return try InProcessClient(services: [service], interceptors: [records] + interceptors, clock: clock.monotonic)
  }

  /// Sends messages one after the other, each when the one before has been answered.
  ///
  /// - Returns: how many came back, and the status.
  private func talk(
    _ client: InProcessClient, _ count: Int, metadata: Metadata = Metadata()
  ) async -> (echoed: Int, code: StatusCode) {
    let call = client.open(Self.echo, metadata: metadata, requests: Text.self, responses: Text.self)
    var echoed = 0
    for _ in 0..<count {
      await call.send(Text())
      guard (try? await call.next()) != nil else { break }
      echoed += 1
    }
    await call.endRequest()
    return (echoed, await call.end().status.code)
  }

  private func untilPaced(_ count: Int, _ limiter: RateLimitInterceptor) async {
    while limiter.pacedMessages < count { await Task.yield() }
  }

  @Test func `a message that is refused goes on, and its call counts once`() async throws {
    let shadow = try ShadowInterceptor(limiter(.refuse))
    let client = try client(shadow)
    await #expect(talk(client, 5) == (5, .ok))
    #expect(records.lines == ["shadow.rate_limit=RESOURCE_EXHAUSTED"])
    #expect([shadow.shadowRefusals, shadow.refusals, shadow.shadowPacedMessages] == [1, 0, 0])
  }

  @Test func `a call that a limit would have ended takes no more tokens from others`() async throws {
    let shadow = try ShadowInterceptor(limiter(.refuse))
    let client = try client(shadow)
    await #expect(talk(client, 3) == (3, .ok))
    let first = client.open(Self.echo, requests: Text.self, responses: Text.self)
    await first.send(Text())
    _ = try await first.next()
    clock.advance(by: .seconds(1))
    // Obeyed, it had ended before the token was there.
    await first.send(Text())
    _ = try await first.next()
    await #expect(talk(client, 1) == (1, .ok))
    await first.cancel()
    _ = await first.end()
    #expect(shadow.shadowRefusals == 2)
    #expect(records.lines.filter { $0.isEmpty }.count == 1, "the call of one message had the token")
  }

  @Test func `messages that would wait pass and take no token, and are counted`() async throws {
    let limiter = try limiter(.pace)
    let shadow = try ShadowInterceptor(limiter)
    let client = try client(shadow)
    await #expect(talk(client, 5) == (5, .ok))
    clock.advance(by: .seconds(1))
    await #expect(talk(client, 2) == (2, .ok))
    #expect(records.lines == ["shadow.rate_limit.paced=3", "shadow.rate_limit.paced=1"])
    #expect([shadow.shadowRefusals, shadow.refusals, shadow.shadowPacedMessages] == [0, 0, 4])
  }

  @Test func `a share of the calls is refused, and a call is asked for once`() async throws {
    let shadow = try ShadowInterceptor(
      limiter(.refuse), enforcing: Percentage(50), random: Dice([499_999, 500_000]).next)
    let client = try client(shadow)
    await #expect(talk(client, 5) == (2, .resourceExhausted))
    await #expect(talk(client, 5) == (5, .ok))
    #expect(records.lines == ["", "shadow.rate_limit=RESOURCE_EXHAUSTED"])
    #expect([shadow.shadowRefusals, shadow.refusals] == [1, 1])
  }

  @Test func `a share of the calls waits, with all of its messages`() async throws {
    let limiter = try limiter(.pace)
    let shadow = try ShadowInterceptor(
      limiter, enforcing: Percentage(50), random: Dice([499_999, 500_000]).next)
    let client = try client(shadow)
    let call = client.open(Self.echo, requests: Text.self, responses: Text.self)
    for number in 1...4 {
      await call.send(Text())
      if number > 2 {
        await untilPaced(number - 2, limiter)
        clock.advance(by: .seconds(1))
      }
      _ = try await call.next()
    }
    await call.endRequest()
    await #expect(call.end().status == .ok)
    await #expect(talk(client, 3) == (3, .ok))
    #expect(records.lines == ["rate_limit.paced=2", "shadow.rate_limit.paced=3"])
    #expect(shadow.shadowPacedMessages == 3)
  }

  @Test func `a token that a call waited for is for others when the call ends`() async throws {
    let limiter = try limiter(.pace)
    let client = try client(ShadowInterceptor(limiter, enforcing: .all))
    let call = client.open(Self.echo, requests: Text.self, responses: Text.self)
    for _ in 0..<3 { await call.send(Text()) }
    await untilPaced(1, limiter)
    await call.cancel()
    _ = await call.end()
    clock.advance(by: .seconds(1))
    await #expect(talk(client, 1) == (1, .ok))
    #expect(limiter.pacedMessages == 1)
  }

  @Test func `a call that was let in although it was refused counts once, whatever it sends`() async throws {
    let shadow = try ShadowInterceptor(limiter(.refuse, calls: 1))
    let client = try client(shadow)
    await #expect(talk(client, 0) == (0, .ok))
    await #expect(talk(client, 5) == (5, .ok))
    #expect(records.lines == ["", "shadow.rate_limit=RESOURCE_EXHAUSTED"])
    #expect(shadow.shadowRefusals == 1)
  }

  @Test func `a gate of one in shadow holds nobody up that another one lets wait`() async throws {
    let (outer, inner) = (try limiter(.pace), try limiter(.pace))
    let client = try client(ShadowInterceptor(outer), inner)
    let call = client.open(Self.echo, requests: Text.self, responses: Text.self)
    for _ in 0..<3 { await call.send(Text()) }
    await untilPaced(1, inner)
    await call.cancel()
    _ = await call.end()
    #expect(records.lines == ["rate_limit.paced=1, shadow.rate_limit.paced=1"])
    // Two tokens a bucket: one has filled, and no more was given back than was taken.
    clock.advance(by: .seconds(1))
    await #expect(talk(client, 1) == (1, .ok))
    #expect(outer.pacedMessages == 1)
  }

  @Test func `what looks at messages may be in shadow, and is asked no more once it has refused`() async throws {
    let watcher = Watcher()
    let shadow = try ShadowInterceptor(watcher)
    let client = try client(shadow)
    await #expect(talk(client, 5) == (5, .ok))
    await #expect(talk(client, 2) == (2, .ok))
    await #expect(talk(client, 2, metadata: ["refused": "yes"]) == (2, .ok))
    #expect(watcher.shown.load(ordering: .relaxed) == 5)
    #expect(records.lines == ["shadow.watcher=OUT_OF_RANGE", "", "shadow.watcher=PERMISSION_DENIED"])
    #expect(shadow.shadowRefusals == 2)
  }

  @Test func `two in shadow are on the line of a call, each by itself`() async throws {
    let limiter = try limiter(.pace)
    let client = try client(ShadowInterceptor(limiter), ShadowInterceptor(Watcher()))
    await #expect(talk(client, 3) == (3, .ok))
    #expect(records.lines == ["shadow.watcher=OUT_OF_RANGE, shadow.rate_limit.paced=1"])
  }

  @Test func `a share of what an observer of messages refuses holds`() async throws {
    let shadow = try ShadowInterceptor(Watcher(), enforcing: Percentage(50), random: Dice([0, 999_999]).next)
    let client = try client(shadow)
    await #expect(talk(client, 5) == (2, .outOfRange))
    await #expect(talk(client, 5) == (5, .ok))
    #expect([shadow.shadowRefusals, shadow.refusals] == [1, 1])
  }

  @Test func `a decision trace has what would have been refused`() async throws {
    let client = try client(DecisionTraceInterceptor(lines: .refused), ShadowInterceptor(limiter(.refuse)))
    await #expect(talk(client, 3) == (3, .ok))
    #expect(records.lines.first?.hasSuffix("rate_limit admitted, rate_limit shadow") == true)
  }

  @Test func `what is explained says that waits do not hold either`() throws {
    let shadow = try ShadowInterceptor(limiter(.pace), enforcing: Percentage(5))
    let policy = try #require(shadow.policy(for: Self.echo, principal: nil))
    #expect(policy.hasSuffix("more wait, for each client address; 5 % of refusals and waits hold"))
    #expect(shadow.policy(for: SampleCall.get, principal: nil)?.hasSuffix("5 % of refusals hold") == true)
  }
}

private struct Text: Message {
  init() {}
  init(serialized: Span<UInt8>) throws(MessageError) {}
  func serialize(into output: inout [UInt8]) {}
}
