import Logging
import Testing
import WeirMetrics
import WeirMetricsServer
import WeirRPC
import WeirServer
import WeirTestSupport

/// The page through real sockets.
@Suite(.timeLimit(.minutes(10))) struct MetricsServerTests {
  private struct Lines: MetricsSource {
    let count: Int

    func write(to text: inout MetricsText) {
      text.begin("lines", .gauge, "Lines.")
      for number in 0..<count { text.sample(number, labels: [("number", "\(number)")]) }
    }
  }

  private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  private static let request = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"

  private func run(_ sources: [any MetricsSource], _ body: (String) async throws -> Void) async throws {
    let page = try MetricsServer(listen: "127.0.0.1:0", logger: Self.silent)
    try await page.start(sources)
    var failure: (any Error)?
    do { try await body(page.address) } catch { failure = error }
    await page.stop()
    if let failure { throw failure }
  }

  /// What comes back for some bytes, until the server closes the connection.
  private func exchange(_ address: String, _ text: String) async throws -> String {
    let client = try await PlainClient(address)
    await client.send(text)
    let answer = try await client.read()
    await client.close()
    return answer
  }

  @Test func `a connection is answered again and again`() async throws {
    try await run([Lines(count: 2)]) { address in
      let client = try await PlainClient(address)
      for _ in 0..<3 {
        await client.send(Self.request)
        let answer = try await client.read(until: "lines{number=\"1\"} 1\n")
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
      }
      await client.close()
    }
  }

  @Test func `an answer larger than every buffer arrives whole`() async throws {
    try await run([Lines(count: 200_000)]) { address in
      let answer = try await exchange(address, "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      #expect(answer.hasSuffix("lines{number=\"199999\"} 199999\n"))
      let length = answer.split(separator: "\r\n").first { $0.hasPrefix("content-length: ") }
      let body = answer[(answer.firstRange(of: "\r\n\r\n")?.upperBound ?? answer.startIndex)...]
      #expect(length.map { Int($0.dropFirst(16)) } == body.utf8.count)
    }
  }

  @Test func `what is wrong is answered, and then the connection ends`() async throws {
    try await run([]) { address in
      for (request, status) in [
        ("PUT /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "405"), ("no request\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nHost: x\r\nA: " + String(repeating: "a", count: 60_000), "431"),
      ] { try await #expect(exchange(address, request).hasPrefix("HTTP/1.1 \(status) ")) }
    }
  }

  @Test func `clients that ask for nothing keep nobody out`() async throws {
    try await run([Lines(count: 1)]) { address in
      var silent: [PlainClient] = []
      for number in 0..<100 {
        let client = try await PlainClient(address)
        if number.isMultiple(of: 2) { await client.send("GET /met") }
        silent.append(client)
      }
      let client = try await PlainClient(address)
      await client.send(Self.request)
      try await #expect(client.read(until: "lines{number=\"0\"} 0\n").hasPrefix("HTTP/1.1 200 OK\r\n"))
      await client.close()
      // The first have given way.
      try await #expect(silent[0].read() == "")
      for client in silent { await client.close() }
    }
  }

  @Test func `an address that cannot be had is an error with the address in it`() async throws {
    try await run([]) { address in
      let error = #expect(throws: MetricsServerError.self) { try MetricsServer(listen: address, logger: Self.silent) }
      #expect(error?.description == "cannot serve metrics on \(address): listen: address already in use")
    }
    let error = #expect(throws: MetricsServerError.self) { try MetricsServer(listen: "localhost", logger: Self.silent) }
    #expect(error?.description == "cannot serve metrics on localhost: a port is missing, write HOST:PORT")
  }

  @Test func `a server's page has its calls and its connections`() async throws {
    let services: [any RPCService] = [EchoService()]
    let metrics = try CallMetrics(services: services)
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: services, interceptors: [metrics],
      configuration: ServerConfiguration(workers: 2), logger: Self.silent)
    let running = Task { try await server.run() }
    try await run([metrics, server]) { address in
      let client = try await TestClient(server.addresses[0].description)
      try await #expect(client.call(1, "/test.Echo/Echo", [1, 2, 3]).grpcStatus == 0)
      try await #expect(client.call(3, "/test.Echo/Nothing").grpcStatus == 12)
      let page = try await exchange(address, "GET /metrics HTTP/1.0\r\n\r\n")
      for line in [
        #"grpc_server_handled_total{grpc_type="unary",grpc_service="test.Echo",grpc_method="Echo",grpc_code="OK"} 1"#,
        #"grpc_server_call_started_total{grpc_method="other"} 1"#,
        #"weir_server_calls_in_progress{grpc_method="other"} 0"#,
        #"weir_server_message_bytes_received_total{grpc_method="test.Echo/Echo"} 3"#,
        "weir_server_connections 1", "weir_server_connections_accepted_total 1",
      ] { #expect(page.contains("\n" + line + "\n"), "\(line)") }
      await client.close()
    }
    server.shutdown()
    try await running.value
  }
}
