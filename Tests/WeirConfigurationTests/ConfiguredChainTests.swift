import Logging
import Testing
import WeirInterceptors
import WeirRPC
import WeirServer
import WeirSettings

@testable import WeirConfiguration

@Suite struct ConfiguredChainTests {
  private static let surroundings = ChainSurroundings(
    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) { .zero }

  private func file(_ text: String, _ values: inout SettingValues) throws -> ConfigurationFile {
    var problems = Problems()
    let file = ConfigurationFile.parse(
      Array(text.utf8), "w.yaml", ServerSettings.all, into: &values,
      environment: { ["TOKEN": "secret", "PORT": "7"][$0] }, &problems)
    try problems.check()
    return try #require(file)
  }

  private func prepare(_ text: String, _ chain: ConfiguredChain? = nil) throws -> ConfiguredChain.Prepared {
    var values = SettingValues()
    let file = try file(text, &values)
    var problems = Problems()
    let prepared =
      if let chain {
        chain.prepare(file, isVerifyingClients: true, environment: { _ in nil }, &problems)
      } else {
        ConfiguredChain.prepare(
          file, Self.surroundings, isVerifyingClients: true, environment: { _ in nil }, &problems)
      }
    try problems.check()
    return try #require(prepared)
  }

  private static let whole = """
    server:
      listen: ["127.0.0.1:${PORT}"]
      workers: 3
      grace_period: 5s
      max_receive_message: 1MiB
      keepalive_time: 0
    chain:
      - logging: {quiet: [grpc.health.v1.Health], metadata: [x-tenant]}
      - request_id
      - client_address: {trusted_proxies: [10.0.0.0/8]}
      - fault: {faults: [{delay: {duration: 1ms, percent: 50%}, headers: [{name: x-fault}]}], max_active: 3}
      - timeout: {default: 5s, maximum: 1m, methods: [{methods: [/a.B/C], maximum: 250ms}]}
      - adaptive_limit: {minimum: 2, maximum: 50, initial: 5}
      - concurrency_limit: {maximum: 7, exempt: [grpc.health.v1.Health]}
      - auth_guard: {rate: 0.1, burst: 10}
      - auth:
          require:
            any:
              - tokens: {list: [{token: "${TOKEN}", principal: ci}]}
              - all:
                  - certificates: {names: ["spiffe://a/*"]}
                  - certificates:
          public: [grpc.health.v1.Health]
          rules: [{methods: [a.B], require: nothing}]
      - rate_limit:
          rate: 2.5
          burst: 9
          by: [principal, method]
          costs: [{methods: [/a.B/C], cost: 3}]
          messages: {rate: 5, burst: 10, excess: pace}
        enforce: 10%
    """

  @Test func `every interceptor stands where the file has it`() throws {
    let prepared = try prepare(Self.whole)
    #expect(
      prepared.interceptors.map(\.name) == [
        "logging", "request_id", "client_address", "fault", "timeout", "adaptive_limit", "concurrency_limit",
        "auth_guard",
        "auth", "rate_limit",
      ])
    #expect(prepared.interceptors.last is ShadowInterceptor)
    #expect(prepared.warnings == [])
  }

  @Test func `the file fills the settings of the server, and flags count before it`() throws {
    var values = SettingValues()
    let workers = try #require(ServerSettings.all.first { $0.name == "workers" })
    values.give("4", for: workers, from: .flag)
    _ = try file(Self.whole, &values)
    var problems = Problems()
    let configuration = ServerSettings.configuration(values, &problems)
    #expect(problems.reasons == [])
    #expect(configuration.workers == 4 && configuration.gracePeriod == .seconds(5))
    #expect(configuration.limits.receiveMessage == 1 << 20 && configuration.connections.keepaliveTime == nil)
    #expect(values.texts(ServerSettings.listen) == ["127.0.0.1:7"])
  }

  @Test func `tokens alone have the interceptor that costs least`() throws {
    let text = "chain:\n  - auth: {require: {tokens: {list: [{token: t, principal: ci}]}}, public: [a.B]}\n"
    #expect(try prepare(text).interceptors.first is BearerAuthInterceptor)
  }

  @Test func `what did not change is the same object, and what changed another`() throws {
    let chain = ConfiguredChain(try prepare(Self.whole), Self.surroundings)
    let before = chain.interceptor.interceptors
    chain.replace(with: try prepare("# moved\n" + Self.whole, chain))
    let after = chain.interceptor.interceptors
    #expect(zip(before, after).allSatisfy { $0 === $1 } && before.count == after.count)
    let changed = Self.whole.replacing("burst: 9", with: "burst: 8").replacing("maximum: 7", with: "maximum: 8")
    chain.replace(with: try prepare(changed, chain))
    let last = chain.interceptor.interceptors
    #expect(zip(before, last).map { $0 === $1 } == [true, true, true, true, true, true, false, true, true, false])
  }

  @Test func `the text of the configuration says where each value came from, and no secret`() throws {
    var values = SettingValues()
    let workers = try #require(ServerSettings.all.first { $0.name == "workers" })
    values.give("4", for: workers, from: .flag)
    let file = try file(Self.whole.replacing("1MiB", with: "2MiB"), &values)
    let text = ConfigurationText.text(of: values, ServerSettings.all, file: file)
    let lines = Set(text.split(separator: "\n").map(String.init))
    for line in [
      "  workers: 4  # --workers", "  grace_period: 5s  # w.yaml:4:17", "  max_receive_message: 2MiB  # w.yaml:5:24",
      "  drain_delay: 0s  # default", "  listen: [\"127.0.0.1:7\"]  # w.yaml:2:11", "  cert: null  # default",
      "  - logging:", "  - request_id  # w.yaml:9", "                - token: \"${TOKEN}\"  # w.yaml:19",
    ] {
      #expect(lines.contains(line), "\(line) is not in\n\(text)")
    }
    #expect(!text.contains("secret"))
  }

  @Test func `a token that is written out is not shown`() throws {
    var values = SettingValues()
    let file = try file("chain:\n  - auth: {require: {tokens: {list: [{token: hunter2, principal: ci}]}}}\n", &values)
    let text = ConfigurationText.text(of: values, ServerSettings.all, file: file)
    #expect(!text.contains("hunter2") && text.contains("token: [redacted]"))
  }
}
