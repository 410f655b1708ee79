import Synchronization
import Testing
import WeirRPC
import WeirTesting

@testable import WeirInterceptors

/// What several servers would share: a count for each key, which never fills again.
final class CountingStore: Limiter {
  struct Down: Error {}

  private let taken = Mutex<[[String]: Int]>([:])
  private let isDown = Atomic(false)
  private let answersAtOnce: Bool

  init(atOnce: Bool = false) { answersAtOnce = atOnce }

  var keys: [[String]] { taken.withLock { $0.keys.sorted { $0.joined() < $1.joined() } } }

  func breakDown() { isDown.store(true, ordering: .relaxed) }

  func take(_ request: LimitRequest) -> LimitAnswer {
    if answersAtOnce { return .now(count(request)) }
    return .later {
      await Task.yield()
      if self.isDown.load(ordering: .relaxed) { throw Down() }
      return self.count(request)
    }
  }

  private func count(_ request: LimitRequest) -> LimitLevel {
    taken.withLock { taken in
      let held = taken[request.key, default: 0] + request.cost
      guard held <= request.limit.burst else { return LimitLevel(wait: .milliseconds(1500), remaining: 0) }
      taken[request.key] = held
      return LimitLevel(remaining: request.limit.burst - held, refill: .seconds(held))
    }
  }
}

/// Buckets that never fill.
private actor Buckets: TokenStore {
  private var taken: [String: Int] = [:]

  func take(
    _ count: Int, from bucket: String, filling perSecond: Double, upTo burst: Int
  ) -> (taken: Bool, left: Int) {
    let held = taken[bucket, default: 0] + count
    guard held <= burst else { return (false, burst - held + count) }
    taken[bucket] = held
    return (true, burst - held)
  }
}

@Suite struct LimiterTests {
  private static func limit() throws -> RateLimit { try RateLimit(perSecond: 1, burst: 2) }

  private static func interceptor(
    _ store: any Limiter, key: RateLimitKey = .client, costs: RateLimitCosts? = nil, tellsClients: Bool = false
  ) throws -> RateLimitInterceptor {
    RateLimitInterceptor(
      try limit(), key: key, by: store, costs: costs, tellsClients: tellsClients, random: { _ in 0 })
  }

  @Test(arguments: [true, false]) func `two servers count against one limit`(_ atOnce: Bool) async throws {
    let store = CountingStore(atOnce: atOnce)
    let servers = try [Self.interceptor(store), Self.interceptor(store)].map { InterceptorProbe($0) }
    for server in servers {
      let call = await server.call()
      #expect(call.outcome.status == .ok)
      #expect(call.hasWaited != atOnce)
    }
    for server in servers {
      let call = await server.call()
      #expect(call.outcome.status.code == .resourceExhausted)
      #expect(call.outcome.status.message == "/test.Probe/Call was called too often, retry in 1500 ms")
      #expect(call.outcome.origin == .interceptor("rate_limit"))
      #expect(call.trailers["grpc-retry-pushback-ms"] == "1500")
    }
    #expect(store.keys == [["client=127.0.0.1"]])
  }

  @Test func `the limiter of the documentation lets two servers share buckets`() async throws {
    let store = Buckets()
    var ends: [StatusCode] = []
    var advice: String?
    for _ in 0..<2 {
      let server = InterceptorProbe(
        RateLimitInterceptor(try RateLimit(perSecond: 4, burst: 3), by: SharedLimiter(store), random: { _ in 0 }))
      for _ in 0..<2 {
        let call = await server.call()
        ends.append(call.outcome.status.code)
        advice = call.trailers["grpc-retry-pushback-ms"]
      }
    }
    #expect(ends == [.ok, .ok, .ok, .resourceExhausted])
    #expect(advice == "250")
  }

  @Test func `a store that is down leaves each server its own limit`() async throws {
    let store = CountingStore()
    store.breakDown()
    let interceptor = try Self.interceptor(store)
    let server = InterceptorProbe(interceptor)
    for code in [StatusCode.ok, .ok, .resourceExhausted] {
      let call = await server.call()
      #expect(call.outcome.status.code == code)
      #expect(call.logFields["rate_limit.error"] == "Down()")
    }
    #expect(interceptor.refusals == 1)
    #expect(store.keys == [])
  }

  @Test func `a free method is not asked about, and a dear one takes its cost`() async throws {
    let store = CountingStore()
    let free = Method(service: "test.Probe", name: "Free", kind: .unary)
    let costs = try RateLimitCosts([(MethodSet(["/test.Probe/Free"]), 0), (MethodSet(["test.Probe"]), 2)])
    let server = InterceptorProbe(try Self.interceptor(store, costs: costs))
    #expect(await !server.call(free).hasWaited)
    #expect(await server.call().outcome.status == .ok)
    #expect(await server.call().outcome.status.code == .resourceExhausted)
  }

  @Test func `what is left is told as the store says it`() async throws {
    let server = InterceptorProbe(try Self.interceptor(CountingStore(), tellsClients: true))
    let call = await server.call()
    #expect(call.trailers["ratelimit"] == "\"default\";r=1;t=1")
    #expect(call.trailers["ratelimit-policy"] == "\"default\";q=2;w=2")
  }

  @Test func `each part of a key has its name`() async throws {
    let keys: [(RateLimitKey, [String])] = [
      (.principal, ["principal=ann"]), (.method, ["method=/test.Probe/Call"]),
      (try .combined([.client, .metadata("x-tenant")]), ["client=2001:db8:0:1::/64", "x-tenant=a,b"]),
    ]
    for (key, expected) in keys {
      let store = CountingStore()
      let server = InterceptorProbe(
        try Self.interceptor(store, key: key), peer: .ipv6(high: 0x2001_0db8_0000_0001, low: 7, port: 1))
      var metadata: Metadata = ["x-tenant": "a"]
      try metadata.append("x-tenant", "b")
      _ = await server.call(metadata: metadata, principal: Principal(name: "ann"))
      #expect(store.keys == [expected])
    }
  }

  @Test(arguments: [
    (Address.ipv4(0xc000_0201, port: 80), "192.0.2.1"),
    (.ipv6(high: 0, low: 0xffff_c000_0201, port: 80), "192.0.2.1"),
    (.ipv6(high: 0x0064_ff9b_0000_0000, low: 0xc000_0201, port: 80), "192.0.2.1"),
    (.ipv6(high: 0x2001_0db8_0000_0000, low: 1, port: 80), "2001:db8::/64"), (.unix(path: "/run/a"), "unix"),
    (.named("c1"), "c1"),
  ])
  func `a client has the same text in every process`(_ address: Address, _ text: String) {
    #expect(address.clientText == text)
  }
}
