import KeyValue
import Logging
import Testing
import WeirProtobuf
import WeirRPC
import WeirServer
import WeirTestSupport

@testable import WeirHarness

/// A way by which calls come in. Another one is a case more here, and a function that makes a call by it.
enum Front: CaseIterable {
  case server, harness

  /// Makes the call.
  ///
  /// - Returns: the name of the code that the client got, and how the interceptors saw each end.
  func run(_ test: FrontCase) async throws -> (code: String, ends: [String]) {
    let outer = Outer()
    let chain = InterceptorChain([outer, Guard()])
    let router = try FrontService.router(test.shape)
    let code =
      switch self {
      case .server: try await Self.callServer(test, router, chain)
      case .harness: try await Self.callHarness(test, router, chain)
      }
    return (code, outer.ends)
  }

  private static func callServer(_ test: FrontCase, _ router: Router, _ chain: InterceptorChain) async throws -> String
  {
    let server = try Server(
      listen: ["127.0.0.1:0"], router: router, chain: chain, configuration: ServerConfiguration(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    let client = try await TestClient(server.addresses[0].description)
    var request = Keyvalue_V1_GetRequest()
    request.key = test.key
    var message: [UInt8] = []
    request.serialize(into: &message)
    let fields = test.metadata
    let reply = try await client.call(1, "/keyvalue.v1.KeyValue/\(test.method)", message, changes: fields)
    await client.close()
    server.shutdown()
    try await running.value
    let number = try #require(reply.grpcStatus.flatMap(UInt8.init(exactly:)))
    return try #require(StatusCode(rawValue: number)).name
  }

  private static func callHarness(_ test: FrontCase, _ router: Router, _ chain: InterceptorChain) async throws -> String
  {
    let clock = ManualClock()
    let harness = try Harness(
      HarnessConfiguration(
        router: router, chain: chain, clock: .manual(clock),
        statistics: { HarnessStatistics(totalRequests: 0, authFailures: 0, rateLimited: 0) }, report: { _ in }))
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
    if test.expires {
      clock.advance(milliseconds: 20)
      harness.expireDeadlines()
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
