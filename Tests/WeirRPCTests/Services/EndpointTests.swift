import Synchronization
import Testing
import WeirRPC

@Suite struct EndpointTests {
  private func call() -> Call {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: clock)
    return Call(
      method: Method(service: "s.S", name: "M", kind: .unary), connection: connection,
      received: Instant(nanoseconds: 0))
  }

  @Test func `a plain function answers behind what is there`() throws {
    let endpoint = Endpoint.immediate { (request: Text, _: CallContext) in
      ServerResponse(Text(request.text + "!"), status: Status(.notFound))
    }
    guard case .immediate(let run) = endpoint else { Issue.record("must be immediate"); return }
    var call = call()
    var output = Array("head".utf8)
    let request = Array("hi".utf8)
    try run(request.span, &call, &output)
    #expect(String(decoding: output, as: UTF8.self) == "headhi!")
    #expect(call.status.code == .notFound)
  }

  @Test func `a request that cannot be read never reaches the handler`() async throws {
    let broken: [UInt8] = [0xff]
    let plain = Endpoint.immediate { (_: Text, _: CallContext) -> ServerResponse<Text> in throw RPCError(.dataLoss) }
    guard case .immediate(let run) = plain else { Issue.record("must be immediate"); return }
    var call = call()
    var output: [UInt8] = []
    let error = #expect(throws: RPCError.self) { try run(broken.span, &call, &output) }
    #expect(error == RPCError(.internalError, "Text is not UTF-8"))

    let waiting = Endpoint.unary { (_: Text, _: CallContext) -> Text in throw RPCError(.dataLoss) }
    guard case .suspending(let prepare) = waiting else { Issue.record("must be suspending"); return }
    #expect(throws: RPCError(.internalError, "Text is not UTF-8")) { _ = try prepare(broken.span, &call) }
  }

  @Test(arguments: [
    ([], "the call has no request message, it must have exactly one"),
    (["a", "b"], "the call has more than one request message"),
  ])
  func `a server stream has exactly one request`(_ requests: [String], _ message: String) async throws {
    let endpoint = Endpoint.serverStream { (_: Text, _: CallContext, _: ResponseWriter<Text>) in
      Issue.record("must not run")
    }
    guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
    var call = call()
    let error = await #expect(throws: RPCError.self) { try await run(Source(requests), Sink(), &call) }
    #expect(error == RPCError(.unimplemented, message))
  }

  @Test func `messages flow both ways in order`() async throws {
    let endpoint = Endpoint.bidiStream {
      (requests: RequestStream<Text>, _: CallContext, responses: ResponseWriter<Text>) in
      for try await request in requests { try await responses.send(Text(request.text + request.text)) }
    }
    guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
    var call = call()
    let sink = Sink()
    try await run(Source(["a", "b"]), sink, &call)
    #expect(sink.sent == ["aa", "bb"])
  }

  @Test func `a client stream that fails sends no message`() async throws {
    for code in [StatusCode.ok, .aborted] {
      let endpoint = Endpoint.detailedClientStream { (requests: RequestStream<Text>, _: CallContext) in
        var all = ""
        for try await request in requests { all += request.text }
        var metadata = Metadata()
        try metadata.append("x-seen", "2")
        return ServerResponse(Text(all), metadata: metadata, status: Status(code))
      }
      guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
      var call = call()
      let sink = Sink()
      try await run(Source(["a", "b"]), sink, &call)
      #expect(sink.sent == (code == .ok ? ["x-seen: 2", "ab"] : []))
    }
  }

  @Test func `a broken message in the middle ends a stream`() async throws {
    let endpoint = Endpoint.clientStream { (requests: RequestStream<Text>, _: CallContext) in
      for try await _ in requests {}
      return Text("never")
    }
    guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
    var call = call()
    let sink = Sink()
    let error = await #expect(throws: RPCError.self) {
      try await run(Source(bytes: [Array("a".utf8), [0xff]]), sink, &call)
    }
    #expect(error == RPCError(.internalError, "Text is not UTF-8"))
    #expect(sink.sent == [])
  }
}

private struct Text: Message {
  var text: String

  init(_ text: String) { self.text = text }

  init(serialized bytes: Span<UInt8>) throws(MessageError) {
    var copy: [UInt8] = []
    for index in bytes.indices { copy.append(bytes[index]) }
    guard let text = String(validating: copy, as: UTF8.self) else { throw MessageError("Text is not UTF-8") }
    self.text = text
  }

  func serialize(into output: inout [UInt8]) { output += text.utf8 }
}

private final class Source: MessageSource {
  private let rest: Mutex<[[UInt8]]>

  init(bytes: [[UInt8]]) { rest = Mutex(bytes) }
  convenience init(_ texts: [String]) { self.init(bytes: texts.map { Array($0.utf8) }) }

  func next() async throws(RPCError) -> [UInt8]? { rest.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}

private final class Sink: MessageSink {
  private let lines = Mutex<[String]>([])

  var sent: [String] { lines.withLock { $0 } }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    let text = metadata.map { "\($0.name): \(String(decoding: $0.value, as: UTF8.self))" }
    lines.withLock { $0 += text }
  }

  func send(_ message: [UInt8], compress: Bool) async throws(RPCError) {
    lines.withLock { $0.append(String(decoding: message, as: UTF8.self)) }
  }
}
