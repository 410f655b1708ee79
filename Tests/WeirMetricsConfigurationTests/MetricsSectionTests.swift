import Testing
import WeirConfiguration
import WeirMetricsConfiguration
import WeirRPC
import WeirServer
import WeirSettings
import WeirTestSupport

/// Servers of other programs than ours, whose file asks for a page of metrics.
@Suite(.timeLimit(.minutes(1))) struct MetricsSectionTests {
  private let log = LineJournal()
  private let addresses = Journal<String>()

  private func file(_ metrics: String) throws -> TemporaryFile {
    try TemporaryFile("weir.yaml", "server: {listen: [\"127.0.0.1:0\"], workers: 1}\n\(metrics)\nchain: [logging]\n")
  }

  private func server(_ file: TemporaryFile) throws -> ConfiguredServer {
    let metrics = MetricsSection { [addresses] in addresses.append($0) }
    return try ConfiguredServer(file: file.path, services: [EchoService()], logger: log.logger, parts: [metrics])
  }

  private func page(_ address: String) async throws -> String {
    let client = try await PlainClient(address)
    await client.send("GET /metrics HTTP/1.0\r\n\r\n")
    let answer = try await client.read()
    await client.close()
    return answer
  }

  @Test func `the page has the calls and the connections of the server, for as long as it runs`() async throws {
    let configured = try server(file("metrics: {listen: \"127.0.0.1:0\"}"))
    let running = Task { try await configured.run() }
    let address = try #require(try await addresses.wait { !$0.isEmpty }.first)
    let client = try await TestClient(configured.server.addresses[0].description)
    try await #expect(client.call(1, "/test.Echo/Echo", [1, 2, 3]).grpcStatus == 0)
    let text = try await page(address)
    await client.close()
    for line in [
      #"grpc_server_handled_total{grpc_type="unary",grpc_service="test.Echo",grpc_method="Echo",grpc_code="OK"} 1"#,
      "weir_server_connections_accepted_total 1",
    ] { #expect(text.contains("\n" + line + "\n"), "\(line)") }
    configured.server.shutdown()
    try await running.value
    await #expect(throws: (any Error).self) { _ = try await PlainClient(address) }
  }

  @Test func `the configuration and the chain that are shown have them`() throws {
    let file = try file("metrics: {listen: \"127.0.0.1:0\"}")
    let report = try ConfigurationReport(file: file.path, services: [EchoService()], parts: [.metrics])
    #expect(report.description.contains("metrics:\n  listen: \"127.0.0.1:0\"  # \(file.path):2:19\n"))
    #expect(report.explanation().description.contains("  metrics  counted\n  logging  "))
    let plain = try self.file("")
    let without = try ConfigurationReport(file: plain.path, services: [EchoService()], parts: [.metrics])
    #expect(without.description.contains("metrics:\n  listen: null  # default\n"))
    #expect(!without.explanation().description.contains("metrics"))
  }

  @Test(arguments: [
    (
      "metrics: {listen: everywhere}",
      "2:19: metrics.listen: cannot serve metrics on everywhere: a port is missing, write HOST:PORT"
    ),
    (
      "metrics: {lisen: \"127.0.0.1:0\"}",
      "2:11: metrics has no key \"lisen\": did you mean listen? its keys are listen"
    ),
    ("metrics: \"127.0.0.1:0\"", "2:10: metrics is a text, a mapping was expected: listen"),
    ("metrics: {listen: [\"127.0.0.1:0\"]}", "2:19: metrics.listen is a list, a text was expected"),
    ("metrics: {listen: \"${WEIR_UNSET}\"}", "2:19: the environment has no variable \"WEIR_UNSET\""),
  ])
  func `a wrong section is refused with its place and the remedy`(_ section: String, _ reason: String) throws {
    let file = try file(section)
    let problems = #expect(throws: Problems.self) { _ = try server(file) }
    #expect(problems?.description == "\(file.path):\(reason)")
  }

  @Test func `a wrong section is refused at a reload too, and another address needs a restart`() async throws {
    let good = try file("metrics: {listen: \"127.0.0.1:0\"}")
    let configured = try server(good)
    try good.replace(
      with: "server: {listen: [\"127.0.0.1:0\"], workers: 1}\nmetrics: {listen: here}\nchain: [logging]\n")
    let problems = #expect(throws: Problems.self) { try configured.reload() }
    #expect(
      problems?.description.hasPrefix("\(good.path):2:19: metrics.listen: cannot serve metrics on here: ") == true)
    try good.replace(
      with: "server: {listen: [\"127.0.0.1:0\"], workers: 1}\nmetrics: {listen: \"127.0.0.1:1\"}\nchain: [logging]\n")
    try configured.reload()
    try await log.wait(for: "\(good.path):2:19: metrics.listen: 127.0.0.1:1")
    try good.replace(with: "server: {listen: [\"127.0.0.1:0\"], workers: 1}\nchain: [logging]\n")
    try configured.reload()
    try await log.wait(for: "\(good.path): metrics.listen: no metrics")
  }

  @Test func `a page that cannot be served ends the server before it serves, and leaves its addresses free`()
    async throws
  {
    let first = try server(file("metrics: {listen: \"127.0.0.1:0\"}"))
    let running = Task { try await first.run() }
    let address = try #require(try await addresses.wait { !$0.isEmpty }.first)
    let taken = try file("metrics: {listen: \"\(address)\"}")
    let socket = taken.path + ".sock"
    try taken.replace(
      with: "server: {listen: [\"127.0.0.1:0\", \"unix:\(socket)\"]}\nmetrics: {listen: \"\(address)\"}\n")
    let second = try server(taken)
    let bound = second.server.addresses.map(\.description)
    for address in bound { try await PlainClient(address).close() }
    let error = await #expect(throws: (any Error).self) {
      try await second.run { Issue.record("it served") }
    }
    #expect(error.map { "\($0)" } == "cannot serve metrics on \(address): listen: address already in use")
    for (address, reason) in zip(bound, ["connection refused", "no such file or directory"]) {
      let refusal = await #expect(throws: (any Error).self) { _ = try await PlainClient(address) }
      #expect(refusal.map { "\($0)" } == "connect: " + reason)
    }
    await #expect(throws: ServerError.self) { try await second.server.run(signals: []) }
    first.server.shutdown()
    try await running.value
  }
}
