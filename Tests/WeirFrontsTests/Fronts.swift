import KeyValue
import Logging
import Testing
import WeirProtobuf
import WeirRPC
import WeirServer
import WeirTestSupport
import WeirTesting

@testable import WeirHarness

/// A way by which calls come in. Another one is a case more here, and a function that makes a call by it.
enum Front: CaseIterable {
  case server, harness, inProcess

  /// Whether a call can be made by this front: one within the process has a timeout, not the text of one.
  func takes(_ test: FrontCase) -> Bool {
    self != .inProcess || test.metadata.allSatisfy { $0.0 != "grpc-timeout" || Timeout(Array($0.1.utf8).span) != nil }
  }

  /// Makes the call.
  ///
  /// - Returns: the name of the code that the client got.
  func run(_ test: FrontCase, behind interceptors: [any Interceptor]) async throws -> String {
    let journal = Journal<String>()
    let service = try FrontService.definition(test.shape, journal)
    return switch self {
    case .server: try await Self.callServer(test, service, interceptors, journal)
    case .harness: try await Self.callHarness(test, service, interceptors, journal)
    case .inProcess: try await Self.callInProcess(test, service, interceptors, journal)
    }
  }

  private static func callServer(
    _ test: FrontCase, _ service: ServiceDefinition, _ interceptors: [any Interceptor],
    _ journal: Journal<String>
  ) async throws -> String {
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [service], interceptors: interceptors,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    let client = try await TestClient(server.addresses[0].description)
    var request = Keyvalue_V1_GetRequest()
    request.key = test.key
    var message: [UInt8] = []
    request.serialize(into: &message)
    let fields = test.metadata
    let path = "/keyvalue.v1.KeyValue/\(test.method)"
    await client.send { [message] in $0.call(1, path, message, changes: fields) }
    if test.drain != .none { try await journal.wait(for: "waiting") }
    if test.drain != .none { server.shutdown() }
    if test.drain == .cutsOff { server.shutdownNow() }
    let reply = try await client.reply(1)
    await client.close()
    server.shutdown()
    try await running.value
    let number = try #require(reply.grpcStatus.flatMap(UInt8.init(exactly:)))
    return try #require(StatusCode(rawValue: number)).name
  }

  private static func feed(_ test: FrontCase, to harness: Harness) {
    let head = #""service": "KeyValue", "method": "\#(test.method)", "metadata": {\#(json(test.metadata))}"#
    let request = #"{"key": "\#(test.key)"}"#
    switch test.shape {
    case .immediate, .suspending: harness.feed(#""type": "grpc_call", "request": \#(request), \#(head)"#)
    case .serverStream: harness.feed(#""type": "grpc_server_stream", "request": \#(request), \#(head)"#)
    case .bidiStream:
      harness.feed(#""type": "grpc_bidi_stream_open", \#(head)"#)
      harness.feed(#""type": "grpc_bidi_stream_send", "stream_id": "s1", "data": \#(request)"#)
      harness.feed(#""type": "grpc_bidi_stream_close", "stream_id": "s1""#)
    }
  }

  private static func callHarness(
    _ test: FrontCase, _ service: ServiceDefinition, _ interceptors: [any Interceptor],
    _ journal: Journal<String>
  ) async throws -> String {
    let clock = ManualClock()
    let harness = try Harness(
      HarnessConfiguration(
        services: [service], interceptors: interceptors, clock: .manual(clock),
        statistics: { HarnessStatistics(totalRequests: 0, authFailures: 0, rateLimited: 0) }, report: { _ in }))
    feed(test, to: harness)
    if test.expires {
      clock.advance(by: .milliseconds(200))
      harness.expireDeadlines()
    }
    if test.drain != .none {
      while !journal.entries.contains("waiting") {
        harness.advance()
        await Task.yield()
      }
      harness.endInput()
      harness.beginDraining()
      if test.drain == .cutsOff { harness.cancelAll() }
    }
    var output = harness.takeOutput()
    while harness.advance() != .waits || harness.hasCalls {
      output += harness.takeOutput()
      await Task.yield()
    }
    output += harness.takeOutput()
    let text = String(decoding: output, as: UTF8.self)
    let end = try #require(text.split(separator: #""status": ""#).dropFirst().last)
    return String(end.prefix { $0 != "\"" })
  }

  /// A transport gives the machine the metadata that its own rules have let through: those are tested by the others.
  private static func callInProcess(
    _ test: FrontCase, _ service: ServiceDefinition, _ interceptors: [any Interceptor],
    _ journal: Journal<String>
  ) async throws -> String {
    let clock = ManualClock()
    let client = try InProcessClient(services: [service], interceptors: interceptors, clock: clock.monotonic)
    var metadata = Metadata()
    var timeout = TimeoutField()
    for (name, value) in test.metadata {
      let value = Array(value.utf8)
      if name == "grpc-timeout" { timeout.take(value.span) }
      let isRight = metadata.append(received: Array(name.utf8).span, value: value.span)
      #expect(isRight)
    }
    let method = Method(service: "keyvalue.v1.KeyValue", name: test.method, kind: .unary)
    let call = client.open(
      method, metadata: metadata, timeout: timeout.value.map { .nanoseconds($0.nanoseconds) },
      requests: Keyvalue_V1_GetRequest.self, responses: Keyvalue_V1_GetResponse.self)
    await call.send(Keyvalue_V1_GetRequest(key: test.key))
    await call.endRequest()
    if test.expires { clock.advance(by: .milliseconds(200)) }
    if test.drain != .none {
      try await journal.wait(for: "waiting")
      await call.beginDraining()
      if test.drain == .cutsOff { await call.cutOff() }
    }
    return await call.end().status.code.name
  }

  /// Metadata as members, in the order of the names.
  private static func json(_ metadata: [(String, String)]) -> String {
    var names: [String] = []
    for (name, _) in metadata where !names.contains(name) { names.append(name) }
    return names.map { name in
      let values = metadata.filter { $0.0 == name }.map { "\"\($0.1)\"" }.joined(separator: ", ")
      return "\"\(name)\": [\(values)]"
    }.joined(separator: ", ")
  }
}

extension Harness {
  fileprivate func feed(_ body: String) {
    let bytes = Array("{\"src\": \"c1\", \"dest\": \"n1\", \"body\": {\"msg_id\": 1, \(body)}}\n".utf8)
    receive(bytes.span)
  }
}
