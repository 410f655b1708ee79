import KeyValueApp
import Logging
import Synchronization
import Testing
import WeirInterceptors
import WeirRPC
import WeirServices
import WeirStatusDetails

@Suite struct KeyValueAppTests {
  /// Numbers in place of random ones.
  private final class Draws: Sendable {
    private let numbers: Mutex<[Int64]>
    init(_ numbers: [Int64]) { self.numbers = Mutex(numbers) }
    @Sendable func next(_ bound: Int64) -> Int64 { numbers.withLock { $0.removeFirst() } }
  }

  private func app(rate: Double = 1, burst: Int = 1000) throws -> KeyValueApp {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    return try KeyValueApp(
      .init(
        tokens: [BearerToken("valid_token", principal: "token-1")], limit: RateLimit(perSecond: rate, burst: burst),
        logger: logger))
  }

  private func call(_ method: Method, token: String? = nil) throws -> Call {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    let connection = ConnectionContext(peer: .named("c1"), local: .named("n1"), clock: clock)
    var metadata = Metadata()
    if let token { try metadata.append("authorization", "Bearer \(token)") }
    return Call(method: method, connection: connection, received: Instant(nanoseconds: 0), metadata: metadata)
  }

  private func refusal(of method: Method, token: String? = nil, by app: KeyValueApp) throws -> String {
    var call = try call(method, token: token)
    switch InterceptorChain(app.interceptors).admit(&call) {
    case .admitted: return "admitted"
    case .pending: return "pending"
    case .refused(let error, by: let name): return "\(error.code.name) by \(name)"
    }
  }

  @Test func `logging stands outermost, then auth, then the limit`() throws {
    #expect(try app().interceptors.map(\.name) == ["logging", "auth", "rate_limit"])
  }

  @Test func `who may call what is exactly this`() throws {
    let app = try app(burst: 1)
    var table: [String] = []
    for route in try RPCRouter(app.services).services.flatMap(\.routes) {
      let stranger = try refusal(of: route.method, by: app)
      let drained = try [0, 1].map { _ in try refusal(of: route.method, token: "valid_token", by: app) }
      table.append("\(route.method.path): \(stranger); drained: \(drained[1])")
    }
    #expect(
      table.sorted() == [
        "/grpc.health.v1.Health/Check: admitted; drained: admitted",
        "/grpc.health.v1.Health/List: admitted; drained: admitted",
        "/grpc.health.v1.Health/Watch: admitted; drained: admitted",
        "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo: \(limited); drained: \(limited)",
        "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo: \(limited); drained: \(limited)",
      ]
        + ["Batch", "Delete", "Get", "List", "Put", "Session", "Watch"].map {
          "/keyvalue.v1.KeyValue/\($0): UNAUTHENTICATED by auth; drained: \(limited)"
        })
  }

  private let limited = "RESOURCE_EXHAUSTED by rate_limit"

  @Test(arguments: ["/grpc.health.v1.Health/X", "/keyvalue.v1.KeyValue/X", "/x", ""])
  func `what is not served is closed to strangers`(_ path: String) throws {
    let app = try app()
    #expect(try refusal(of: Method(unregisteredPath: path), by: app) == "UNAUTHENTICATED by auth")
    #expect(try refusal(of: Method(unregisteredPath: path), token: "valid_token", by: app) == "admitted")
  }

  @Test func `each interceptor counts what it did`() throws {
    let app = try app(burst: 2)
    let get = try #require(RPCRouter(app.services).route(service: "KeyValue", method: "Get")).method
    for token in [nil, "no", "valid_token", "valid_token", "valid_token"] {
      _ = try refusal(of: get, token: token, by: app)
    }
    #expect(app.statistics.totalRequests == 5)
    #expect(app.statistics.authFailures == 2)
    #expect(app.statistics.rateLimited == 1)
  }

  @Test func `of an interceptor that is obeyed for a share of the calls, the refusals that hold count`() throws {
    let limit = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1))
    let auth = try BearerAuthInterceptor(tokens: [BearerToken("valid_token", principal: "token-1")])
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    var configuration = KeyValueApp.Configuration(
      tokens: [], limit: try RateLimit(perSecond: 1, burst: 1), logger: logger)
    // Of a million: what is below the half is obeyed.
    let draw = Draws([0, 999_999, 999_999, 0, 0]).next
    let half = try Percentage(50)
    configuration.chain = [
      try ShadowInterceptor(auth, enforcing: half, random: draw),
      try ShadowInterceptor(limit, enforcing: half, random: draw),
    ]
    let app = try KeyValueApp(configuration)
    let get = try #require(RPCRouter(app.services).route(service: "KeyValue", method: "Get")).method
    var answers: [String] = []
    for token in [nil, "no", "valid_token", "valid_token", "valid_token"] {
      answers.append(try refusal(of: get, token: token, by: app))
    }
    #expect(answers == ["UNAUTHENTICATED by auth", "admitted", "admitted", limited, limited])
    #expect(app.statistics.authFailures == 1)
    #expect(app.statistics.rateLimited == 2)
  }

  @Test func `a limited client is told when to retry, whose quota it was and why`() throws {
    let app = try app(burst: 1)
    let get = try #require(RPCRouter(app.services).route(service: "KeyValue", method: "Get")).method
    _ = try refusal(of: get, token: "valid_token", by: app)
    var call = try call(get, token: "valid_token")
    guard case .refused(let error, by: "rate_limit") = InterceptorChain(app.interceptors).admit(&call) else {
      Issue.record("it was not refused")
      return
    }
    let details = error.status.details
    try #require(details.count == 3)
    let pushback = try #require(error.trailers["grpc-retry-pushback-ms"].flatMap { Int($0) })
    #expect(details[0] == .retry(after: .milliseconds(pushback)))
    #expect(details[1] == .quotaFailure(subject: "clientip:c1", "1.0 calls a second, 1 at once"))
    let info = try details[2].unpacked(as: Google_Rpc_ErrorInfo.self)
    #expect(
      info
        == Google_Rpc_ErrorInfo(
          reason: "RATE_LIMITED", domain: "keyvalue.v1.KeyValue", metadata: ["calls_per_second": "1.0", "burst": "1"]))
  }

  @Test func `what one call puts, another gets`() throws {
    let app = try app()
    #expect(try run("Put", [0x0a, 1, 0x6b, 0x12, 1, 0x76], on: app) == [0x08, 1])
    #expect(try run("Get", [0x0a, 1, 0x6b], on: app) == [0x0a, 1, 0x6b, 0x12, 1, 0x76, 0x18, 1])
    #expect(try run("Delete", [0x0a, 1, 0x6b], on: app) == [0x08, 1])
  }

  private func run(_ name: String, _ request: [UInt8], on app: KeyValueApp) throws -> [UInt8] {
    let route = try #require(RPCRouter(app.services).route(service: "KeyValue", method: name))
    var call = try call(route.method, token: "valid_token")
    guard case .immediate(let endpoint) = route.endpoint else {
      Issue.record("a store in memory needs no task")
      return []
    }
    var response: [UInt8] = []
    try endpoint(request.span, &call, &response)
    return response
  }

  @Test func `health knows the service, and goes down as a whole`() throws {
    let app = try app()
    #expect(app.health.status(of: "keyvalue.v1.KeyValue") == .serving)
    #expect(app.health.status() == .serving)
    app.beginDraining()
    #expect(app.health.status(of: "keyvalue.v1.KeyValue") == .notServing)
  }

  @Test func `the same token twice is refused`() throws {
    let token = try BearerToken("t", principal: "a")
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    #expect(throws: ConfigurationError("the tokens of a and a are the same")) {
      try KeyValueApp(.init(tokens: [token, token], limit: RateLimit(perSecond: 1, burst: 1), logger: logger))
    }
  }
}
