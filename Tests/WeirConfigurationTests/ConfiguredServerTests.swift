import Testing
import WeirRPC
import WeirServer
import WeirSettings
import WeirTestSupport

@testable import WeirConfiguration

/// Servers of other programs than ours, from a file.
@Suite(.timeLimit(.minutes(1))) struct ConfiguredServerTests {
  private let log = LineJournal()

  /// Lets in the bearer of one token.
  private static func text(token: String, limit: String = "{rate: 1000, burst: 1000}") -> String {
    """
    server: {listen: ["127.0.0.1:0"], workers: 1, reload_on_change: true}
    chain:
      - auth: {require: {tokens: {list: [{token: \(token), principal: ann}]}}}
      - rate_limit: \(limit)

    """
  }

  /// Runs a server of the file for the time of `body`, which gets it and a client.
  private func run(
    _ file: TemporaryFile, _ body: (ConfiguredServer, TestClient) async throws -> Void
  ) async throws {
    let configured = try ConfiguredServer(file: file.path, services: [EchoService()], logger: log.logger)
    let running = Task { try await configured.run() }
    let client = try await TestClient(configured.server.addresses[0].description)
    var failure: (any Error)?
    do { try await body(configured, client) } catch { failure = error }
    await client.close()
    configured.server.shutdown()
    try await running.value
    if let failure { throw failure }
  }

  /// The status of a call with a token.
  private func call(_ client: TestClient, _ stream: UInt32, _ token: String) async throws -> Int? {
    try await client.call(stream, "/test.Echo/Echo", changes: [("authorization", "Bearer " + token)]).grpcStatus
  }

  @Test func `a good file is taken when it changes, a bad one keeps the last good policy and says so`() async throws {
    let file = try TemporaryFile("weir.yaml", Self.text(token: "first"))
    try await run(file) { _, client in
      try await #expect(call(client, 1, "first") == 0)
      try await #expect(call(client, 3, "second") == 16)

      try file.replace(with: Self.text(token: "second"))
      try await log.wait(for: "configuration was read again")
      try await #expect(call(client, 5, "first") == 16)
      try await #expect(call(client, 7, "second") == 0)

      try file.replace(with: Self.text(token: "third", limit: "{rate: 1000, burst: many}"))
      let said = try await log.wait(for: "configuration was not changed")
      #expect(said.contains("\(file.path):4:37: chain.rate_limit.burst: "), "\(said)")
      try await #expect(call(client, 9, "second") == 0)
      try await #expect(call(client, 11, "third") == 16)

      try file.replace(with: Self.text(token: "third"))
      try await log.wait(for: "configuration was read again", count: 2)
      try await #expect(call(client, 13, "second") == 16)
      try await #expect(call(client, 15, "third") == 0)
    }
  }

  @Test func `a reload from code is all or nothing, and names what needs a restart`() async throws {
    let file = try TemporaryFile("weir.yaml", Self.text(token: "first").replacing("reload_on_change: true", with: ""))
    try await run(file) { configured, client in
      try file.replace(with: Self.text(token: "second", limit: "{rate: 5, burst: 0}"))
      let problems = #expect(throws: Problems.self) { try configured.reload() }
      #expect(
        problems?.description
          == "\(file.path):4:34: chain.rate_limit.burst: \"0\" is not a whole number from 1 to 1000000000")
      try await #expect(call(client, 1, "first") == 0)

      let other = Self.text(token: "second", limit: "{rate: 5, burst: 6}").replacing("workers: 1", with: "workers: 2")
      try file.replace(with: other)
      try configured.reload()
      try await #expect(call(client, 3, "first") == 16)
      try await #expect(call(client, 5, "second") == 0)
      try await log.wait(for: "\(file.path):1:44: server.workers: 2")
    }
  }

  @Test func `a file that cannot be used says all that is wrong at once`() throws {
    let file = try TemporaryFile(
      "weir.yaml", "server: {workers: 0}\nmetrics: {listen: \"127.0.0.1:0\"}\nchain: [lgging]\n")
    let problems = #expect(throws: Problems.self) {
      _ = try ConfiguredServer(file: file.path, services: [EchoService()], logger: log.logger)
    }
    let lines = problems?.reasons ?? []
    #expect(lines.count == 3)
    #expect(lines.first == "\(file.path):2:1: the file has no key \"metrics\": its keys are chain, server, tls")
    #expect(lines.dropFirst().first == "\(file.path):1:19: server.workers: 0 is not from 1 to 1024")
    #expect(
      lines.last?.hasPrefix("\(file.path):3:9: chain: \"lgging\" is no interceptor: did you mean logging? ") == true)
  }

  @Test func `a file that is not there is named, without a flag that the program does not have`() {
    let problems = #expect(throws: Problems.self) {
      _ = try ConfiguredServer(file: "/nonexistent/weir.yaml", services: [EchoService()], logger: log.logger)
    }
    #expect(problems?.description == "/nonexistent/weir.yaml: No such file or directory")
  }

  @Test func `the file is looked at until the server has ended`() async throws {
    let file = try TemporaryFile("weir.yaml", Self.text(token: "first"))
    let configured = try ConfiguredServer(file: file.path, services: [EchoService()], logger: log.logger)
    let watch = try #require(configured.watch)
    #expect(!watch.isStopped)
    configured.server.shutdown()
    try await configured.run()
    #expect(watch.isStopped)
  }

  @Test func `the configuration is shown with the place of each value, and without secrets`() throws {
    let file = try TemporaryFile("weir.yaml", Self.text(token: "first"))
    let report = try ConfigurationReport(file: file.path, services: [EchoService()])
    let lines = report.description.split(separator: "\n").map(String.init)
    #expect(lines.contains("  workers: 1  # \(file.path):1:44"))
    #expect(lines.contains("  max_concurrent_streams: 100  # default"))
    #expect(lines.contains { $0.contains("token: [redacted]  # \(file.path):3") })
    #expect(!report.description.contains("first"))
  }
}
