import Testing
import WeirRPC
import WeirTesting

@Suite(.timeLimit(.minutes(10))) struct InProcessClientTests {
  private static let upper = Method(service: "test.Text", name: "Upper", kind: .unary)
  private static let echo = Method(service: "test.Text", name: "Echo", kind: .bidiStream)
  private static let count = Method(service: "test.Text", name: "Count", kind: .serverStream)
  private static let join = Method(service: "test.Text", name: "Join", kind: .clientStream)

  private static func services() throws(ServiceError) -> [any RPCService] {
    [
      try ServiceDefinition(
        name: "test.Text",
        methods: [
          (upper, .immediate { (request: Text, _) in ServerResponse(Text(request.text.uppercased())) }),
          (
            echo,
            .bidiStream { (requests: RequestStream<Text>, _, responses: ResponseWriter<Text>) in
              for try await request in requests { try await responses.send(request) }
            }
          ),
          (
            count,
            .detailedServerStream { (request: ServerRequest<Text>, responses: ResponseWriter<Text>) in
              try await responses.sendInitialMetadata(["letters": "\(request.message.text.count)"])
              for letter in request.message.text { try await responses.send(Text(String(letter))) }
              return ["last": "yes"]
            }
          ),
          (
            join,
            .clientStream { (requests: RequestStream<Text>, call) in
              var all = ""
              for try await request in requests { all += request.text }
              if all == "wait" { try await Task.sleep(for: .seconds(3600)) }  // may sleep: until it is cancelled
              return Text(all)
            }
          ),
        ], schema: Schema(path: "text.proto", descriptor: [], imports: []))
    ]
  }

  @Test func `a unary call passes the chain and its handler`() async throws {
    let client = try InProcessClient(services: Self.services(), interceptors: [Password("open")])
    let reply = try await client.call(Self.upper, Text("a"), metadata: ["password": "open"], returning: Text.self)
    #expect(reply.message == Text("A"))
    #expect(reply.trailers == ["seen": "OK"])
    await #expect(throws: RPCError(.unauthenticated, "closed", trailers: ["seen": "UNAUTHENTICATED"])) {
      _ = try await client.call(Self.upper, Text("a"), returning: Text.self)
    }
  }

  @Test func `messages of a stream go to and fro before its end`() async throws {
    let client = try InProcessClient(services: Self.services())
    let call = client.open(Self.echo, requests: Text.self, responses: Text.self)
    for text in ["a", "b"] {
      await call.send(Text(text))
      #expect(try await call.next() == Text(text))
    }
    await call.endRequest()
    #expect(try await call.next() == nil)
    await #expect(call.end().status == .ok)
  }

  @Test func `initial metadata and trailers stand around a stream`() async throws {
    let client = try InProcessClient(services: Self.services())
    let call = client.open(Self.count, requests: Text.self, responses: Text.self)
    await call.send(Text("ab"))
    await call.endRequest()
    let texts = [try await call.next(), try await call.next(), try await call.next()]
    #expect(texts == [Text("a"), Text("b"), nil])
    let end = await call.end()
    #expect(end.status == .ok && end.metadata == ["letters": "2"] && end.trailers == ["last": "yes"])
  }

  @Test func `a deadline passes when the clock is moved there`() async throws {
    let clock = ManualClock()
    let client = try InProcessClient(services: Self.services(), clock: clock.monotonic)
    let call = client.open(Self.join, timeout: .milliseconds(10), requests: Text.self, responses: Text.self)
    await call.send(Text("wait"))
    await call.endRequest()
    clock.advance(by: .milliseconds(10))
    await #expect(call.end().status == Status(.deadlineExceeded, "the deadline of 10 ms has passed"))
  }

  @Test func `a call is cancelled by its client, and cut off by a drain`() async throws {
    let client = try InProcessClient(services: Self.services())
    let first = client.open(Self.join, requests: Text.self, responses: Text.self)
    await first.cancel()
    await #expect(first.end().status.code == .cancelled)
    let second = client.open(Self.join, requests: Text.self, responses: Text.self)
    await second.cutOff()
    await #expect(second.end().status == Status(.unavailable, "the server is shutting down"))
  }

  @Test(arguments: [
    (0, "the call has no request message, it must have exactly one"), (2, "the call has more than one request message"),
  ])
  func `a method of one request has exactly one`(_ count: Int, _ text: String) async throws {
    let client = try InProcessClient(services: Self.services())
    for method in [Self.upper, Self.count] {
      let call = client.open(method, requests: Text.self, responses: Text.self)
      for _ in 0..<count { await call.send(Text("a")) }
      await call.endRequest()
      await #expect(call.end().status == Status(.unimplemented, text))
    }
  }

  @Test func `an unknown method is refused behind the chain`() async throws {
    let client = try InProcessClient(services: Self.services(), interceptors: [Password("open")])
    let unknown = Method(unregisteredPath: "/test.Text/None")
    for (password, code) in [("open", StatusCode.unimplemented), ("no", .unauthenticated)] {
      let call = client.open(unknown, metadata: ["password": password], requests: Text.self, responses: Text.self)
      await #expect(call.end().status.code == code)
    }
  }
}

private struct Text: Message, Equatable {
  var text: String

  init(_ text: String) { self.text = text }

  init(serialized bytes: Span<UInt8>) throws(MessageError) {
    text = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }

  func serialize(into output: inout [UInt8]) { output += text.utf8 }
}

/// Lets in who says the password, after a while.
private final class Password: Interceptor {
  let name = "password"
  private let password: String

  init(_ password: String) { self.password = password }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let isRight = call.metadata["password"] == password
    return .pending { _ async throws(RPCError) in
      await Task.yield()
      if !isRight { throw RPCError(.unauthenticated, "closed") }
    }
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    try? call.trailers.append("seen", outcome.status.code.name)
  }
}
