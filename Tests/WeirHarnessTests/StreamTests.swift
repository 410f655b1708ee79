import KeyValue
import Testing
import WeirRPC

@testable import WeirHarness

/// Streams, as whole lines, and what the chain saw of them.
@Suite struct StreamTests {
  private let workshop = Workshop()
  private typealias Request = Keyvalue_V1_GetRequest
  private typealias Response = Keyvalue_V1_GetResponse

  private static func response(_ key: String) -> Keyvalue_V1_GetResponse {
    var response = Keyvalue_V1_GetResponse()
    response.key = key
    return response
  }

  /// Sends the key as often as it has letters.
  private static let spell = Endpoint.serverStream {
    (request: Request, _: CallContext, responses: ResponseWriter<Response>) in
    for _ in request.key { try await responses.send(response(request.key)) }
    if request.key.isEmpty { throw RPCError(.invalidArgument, "key is empty") }
  }

  /// Answers every request at once, and ends OK when the client has closed.
  private static let echo = Endpoint.bidiStream {
    (requests: RequestStream<Request>, _: CallContext, responses: ResponseWriter<Response>) in
    for try await request in requests {
      if request.key == "throw" { throw RPCError(.aborted, "as you wish") }
      try await responses.send(response(request.key))
    }
  }

  /// Never asks for a request, and never ends.
  private static let deaf = Endpoint.bidiStream {
    (_: RequestStream<Request>, call: CallContext, _: ResponseWriter<Response>) in
    while call.cancellation.reason == nil { await Task.yield() }
    throw CancellationError()
  }

  private static let join = Endpoint.clientStream { (requests: RequestStream<Request>, _: CallContext) in
    var keys = ""
    for try await request in requests { keys += request.key }
    return response(keys)
  }

  private func open(_ type: String, _ fields: String = "", method: String = "Get", token: String = "open") -> String {
    line(
      #""type": "\#(type)", "msg_id": 1, "service": "KeyValue", "method": "\#(method)", \#(fields)"#
        + #""metadata": {"authorization": "\#(token)"}"#)
  }

  private func send(_ key: String, _ id: Int, to stream: String = "s1") -> String {
    line(#""type": "grpc_bidi_stream_send", "msg_id": \#(id), "stream_id": "\#(stream)", "data": {"key": "\#(key)"}"#)
  }

  private func close(_ id: Int, _ stream: String = "s1") -> String {
    line(#""type": "grpc_bidi_stream_close", "msg_id": \#(id), "stream_id": "\#(stream)""#)
  }

  private func replies(_ bodies: String...) -> [String] {
    bodies.enumerated().map { #"{"src": "n1", "dest": "c1", "body": {\#($1), "msg_id": \#($0)}}"# }
  }

  @Test func `a server stream is a line for each message, and its end`() throws {
    let harness = try workshop.harness(["Get": (.serverStream, Self.spell)])
    #expect(
      harness.say(open("grpc_server_stream", #""request": {"key": "ab"}, "#))
        == replies(
          #""type": "grpc_stream_msg", "in_reply_to": 1, "seq": 1, "data": {"key": "ab", "found": false}"#,
          #""type": "grpc_stream_msg", "in_reply_to": 1, "seq": 2, "data": {"key": "ab", "found": false}"#,
          #""type": "grpc_stream_end", "in_reply_to": 1, "status": "OK", "count": 2"#))
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get OK handler 1/2")
  }

  @Test(arguments: [
    ("closed", #"{"key": "a"}"#, "Get", #""status": "UNAUTHENTICATED", "interceptor_failed": "auth", "count": 0"#),
    (
      "open", #"{"key": 1}"#, "Get",
      #""status": "INVALID_ARGUMENT", "count": 0, "error": "request.key: expected a string, got a number""#
    ),
    ("open", "{}", "Get", #""status": "INVALID_ARGUMENT", "count": 0, "error": "key is empty""#),
    ("open", "{}", "Nope", #""status": "UNIMPLEMENTED", "count": 0"#),
  ])
  func `a stream that fails says so`(_ token: String, _ request: String, _ method: String, _ end: String) throws {
    let harness = try workshop.harness(["Get": (.serverStream, Self.spell)])
    #expect(
      harness.say(open("grpc_server_stream", #""request": \#(request), "#, method: method, token: token))
        == replies(#""type": "grpc_stream_end", "in_reply_to": 1, \#(end)"#))
    #expect(!harness.hasCalls)
  }

  @Test func `a unary method can be called as a stream of one`() throws {
    #expect(
      try workshop.harness().say(open("grpc_server_stream", #""request": {"key": "a"}, "#))
        == replies(
          #""type": "grpc_stream_msg", "in_reply_to": 1, "seq": 1, "data": {"key": "a", "found": false}"#,
          #""type": "grpc_stream_end", "in_reply_to": 1, "status": "NOT_FOUND", "count": 1, "error": "no such key""#))
  }

  @Test func `two-way messages answer the line that caused them`() throws {
    let harness = try workshop.harness(["Get": (.bidiStream, Self.echo)])
    #expect(
      harness.say(open("grpc_bidi_stream_open"), send("a", 2), send("b", 3), close(4))
        == replies(
          #""type": "grpc_bidi_stream_open_ok", "in_reply_to": 1, "stream_id": "s1""#,
          #""type": "grpc_bidi_stream_recv", "in_reply_to": 2, "data": {"key": "a", "found": false}"#,
          #""type": "grpc_bidi_stream_recv", "in_reply_to": 3, "data": {"key": "b", "found": false}"#,
          #""type": "grpc_stream_end", "in_reply_to": 4, "status": "OK", "count": 2"#))
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get OK handler 2/2")
    #expect(harness.say(send("c", 5)).first?.contains(#""code": 12"#) == true)
  }

  @Test func `streams go on beside each other and beside calls`() throws {
    let harness = try workshop.harness(["Get": (.bidiStream, Self.echo)])
    let lines = harness.say(
      open("grpc_bidi_stream_open"), open("grpc_bidi_stream_open"), send("a", 2, to: "s2"),
      line(#""type": "echo", "msg_id": 9, "echo": 1"#), send("b", 3), close(4, "s2"), close(5))
    try #require(lines.count == 7)
    #expect(lines[1].contains(#""stream_id": "s2""#))
    #expect(lines[2].contains(#""in_reply_to": 2, "data": {"key": "a""#))
    #expect(lines[3].contains("echo_ok"))
    #expect(lines[4].contains(#""in_reply_to": 3, "data": {"key": "b""#))
    #expect(lines[5].contains(#""type": "grpc_stream_end", "in_reply_to": 4, "status": "OK", "count": 1"#))
    #expect(lines[6].contains(#""type": "grpc_stream_end", "in_reply_to": 5, "status": "OK", "count": 1"#))
  }

  @Test(arguments: [
    (#"{"key": "throw"}"#, #""status": "ABORTED", "count": 0, "error": "as you wish""#, "ABORTED handler 1/0"),
    (
      #"{"no": 1}"#,
      #""status": "INVALID_ARGUMENT", "count": 0, "error": "data.no: keyvalue.v1.GetRequest has no such field""#,
      "INVALID_ARGUMENT transport 0/0"
    ),
    (
      #"{"key": "elevenbytes"}"#, #""status": "OUT_OF_RANGE", "interceptor_failed": "rate_limit", "count": 0"#,
      "OUT_OF_RANGE interceptor(\"rate_limit\") 1/0"
    ),
  ])
  func `a message can end a stream`(_ data: String, _ end: String, _ seen: String) throws {
    let harness = try workshop.harness(["Get": (.bidiStream, Self.echo)])
    #expect(
      harness.say(
        open("grpc_bidi_stream_open"),
        line(#""type": "grpc_bidi_stream_send", "msg_id": 2, "stream_id": "s1", "data": \#(data)"#)
      ).last == replies("", #""type": "grpc_stream_end", "in_reply_to": 2, \#(end)"#).last)
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get \(seen)")
    #expect(!harness.hasCalls)
    #expect(harness.say(open("grpc_bidi_stream_open")).first?.contains(#""stream_id": "s2""#) == true)
    harness.end()
  }

  @Test func `a client stream can be called as a stream, or with its one message`() throws {
    let harness = try workshop.harness(["Get": (.clientStream, Self.join)])
    let lines = harness.say(open("grpc_bidi_stream_open"), send("a", 2), send("b", 3), close(4))
    try #require(lines.count == 3)
    #expect(
      lines[1].contains(#""type": "grpc_bidi_stream_recv", "in_reply_to": 4, "data": {"key": "ab", "found": false}"#))
    #expect(
      harness.say(open("grpc_call", #""request": {"key": "c"}, "#)).first?.contains(
        #""response": {"key": "c", "found": false}"#) == true)
  }

  @Test(arguments: [(Method.Kind.serverStream, "grpc_server_stream"), (.bidiStream, "grpc_bidi_stream_open")])
  func `a method that answers with a stream is not a call`(_ kind: Method.Kind, _ type: String) throws {
    let harness = try workshop.harness(["Get": (kind, kind == .bidiStream ? Self.echo : Self.spell)])
    #expect(
      harness.say(open("grpc_call", #""request": {}, "#)).first?.contains(
        #""status": "UNIMPLEMENTED", "interceptors_applied": ["logging", "auth", "rate_limit"], "#
          + #""error": "Get answers with a stream: use \#(type)""#) == true)
  }

  @Test func `open streams and what waits in them are bounded`() throws {
    var limits = HarnessLimits.standard
    limits.openStreams = 2
    limits.pendingBytes = 100
    let harness = try workshop.harness(["Get": (.bidiStream, Self.deaf)], limits: limits)
    func say(_ text: String) -> String {
      harness.feed(text + "\n")
      return String(decoding: harness.takeOutput(), as: UTF8.self)
    }
    #expect(say(open("grpc_bidi_stream_open")).contains("s1"))
    #expect(say(open("grpc_bidi_stream_open")).contains("s2"))
    #expect(
      say(open("grpc_bidi_stream_open")).contains(
        #""type": "error", "in_reply_to": 1, "code": 11, "text": "2 streams are open, the most""#))
    #expect(say(send(String(repeating: "x", count: 60), 2)) == "")
    #expect(
      say(send(String(repeating: "x", count: 60), 3, to: "s2")).contains(#""status": "RESOURCE_EXHAUSTED", "count": 0"#)
    )
    #expect(say(close(4)) == "")
    #expect(say(close(5)).contains(#""code": 12, "text": "stream_id: the stream has been closed already""#))
    #expect(say(line(#""type": "echo", "echo": 1"#)).contains("echo_ok"))
    harness.end()
  }

  @Test func `the end of the input ends what does not end by itself`() throws {
    let harness = try workshop.harness(["Get": (.bidiStream, Self.deaf), "Put": (.bidiStream, Self.echo)])
    harness.feed(open("grpc_bidi_stream_open") + "\n" + open("grpc_bidi_stream_open", method: "Put") + "\n")
    _ = harness.takeOutput()
    harness.endInput()
    harness.beginDraining()
    harness.advance()
    #expect(
      String(decoding: harness.takeOutput(), as: UTF8.self).contains(#""in_reply_to": 1, "status": "OK", "count": 0"#))
    #expect(harness.hasCalls)
    harness.cancelAll()
    #expect(
      String(decoding: harness.takeOutput(), as: UTF8.self).contains(
        #""status": "UNAVAILABLE", "count": 0, "error": "the input has ended""#))
    #expect(!harness.hasCalls)
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get UNAVAILABLE transport 0/0 (draining)")
    harness.end()
  }

  @Test func `a stream that never stops sending does not keep the lines`() throws {
    let streamed = Array(#"{"src": "n1", "dest": "c1", "body": {"type": "grpc_stream_msg""#.utf8)
    let endless = Endpoint.serverStream { (request: Request, call: CallContext, responses: ResponseWriter<Response>) in
      while call.cancellation.reason == nil { try await responses.send(Self.response("x")) }
    }
    let harness = try workshop.harness(["Get": (.serverStream, endless)])
    harness.feed(open("grpc_server_stream", #""request": {}, "#) + "\n")
    #expect(harness.takeOutput().count < 2 * Harness.outputChunk)
    harness.feed(line(#""type": "echo", "echo": 1"#) + "\n")
    var isAnswered = false
    for _ in 0..<100 where !isAnswered {
      harness.advance()
      // The stream's lines all begin alike: what is not one of them is the answer.
      isAnswered = harness.takeOutput().split(separator: UInt8(ascii: "\n")).contains { !$0.starts(with: streamed) }
    }
    #expect(isAnswered)
    harness.cancelAll()
    harness.advance()
  }
}
