import KeyValue
import Testing
import WeirRPC

@testable import WeirHarness

/// `grpc_call`, as whole lines, and what the chain saw of it.
@Suite struct CallTests {
  private let workshop = Workshop()

  private static let applied = #""interceptors_applied": ["logging", "auth", "rate_limit"]"#

  private func call(
    _ method: String = "Get", service: String = "KeyValue", _ request: String = #"{"key":"k1"}"#,
    metadata: String = #"{"authorization":"open"}"#, from source: String = "c1"
  ) -> String {
    line(
      #""type": "grpc_call", "msg_id": 2, "service": "\#(service)", "method": "\#(method)", "request": \#(request), "#
        + #""metadata": \#(metadata)"#, from: source)
  }

  private func reply(_ fields: String, to destination: String = "c1") -> [String] {
    [
      #"{"src": "n1", "dest": "\#(destination)", "body": {"type": "grpc_call_ok", "in_reply_to": 2, \#(fields), "msg_id": 0}}"#
    ]
  }

  private static let get = Endpoint.immediate { (request: Keyvalue_V1_GetRequest, _) in
    ServerResponse(Keyvalue_V1_GetResponse(key: request.key, value: "v1", found: true))
  }

  private static let slowGet = Endpoint.unary { (request: Keyvalue_V1_GetRequest, _) in
    await Task.yield()
    return Keyvalue_V1_GetResponse(key: request.key)
  }

  @Test(arguments: ["KeyValue", "keyvalue.v1.KeyValue"])
  func `a call is answered by its handler`(_ service: String) throws {
    let harness = try workshop.harness(["Get": (.unary, Self.get)])
    #expect(
      harness.say(call(service: service))
        == reply(#""status": "OK", \#(Self.applied), "response": {"key": "k1", "value": "v1", "found": true}"#))
    #expect(
      workshop.journal == [
        "received 1: 4", "sent 1: 10", "c1 /keyvalue.v1.KeyValue/Get OK handler 1/1",
      ])
  }

  @Test(arguments: [false, true])
  func `a handler that waits is waited for, and so is an interceptor`(_ slowDecisions: Bool) throws {
    let harness = try workshop.harness(["Get": (.unary, Self.slowGet)], slowDecisions: slowDecisions)
    let echo = line(#""type": "echo", "msg_id": 3, "echo": 1"#)
    let replies = harness.say(call(), echo)
    #expect(
      replies.first.map { [$0] }
        == reply(#""status": "OK", \#(Self.applied), "response": {"key": "k1", "found": false}"#))
    #expect(replies.count == 2)
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get OK handler 1/1")
  }

  @Test func `a status and a message are both shown, an absent string is not`() throws {
    #expect(
      try workshop.harness().say(call(#"Get"#, #"{"key":"missing"}"#))
        == reply(#""status": "NOT_FOUND", \#(Self.applied), "response": {"key": "missing", "found": false}"#))
  }

  @Test(arguments: [false, true])
  func `an interceptor that refuses is named, and the request is not looked at`(_ slowDecisions: Bool) throws {
    let harness = try workshop.harness(slowDecisions: slowDecisions)
    #expect(
      harness.say(call(#"Get"#, #"{"no":1}"#, metadata: "{}"))
        == reply(#""status": "UNAUTHENTICATED", "interceptor_failed": "auth""#))
    #expect(
      workshop.journal
        == [#"c1 /keyvalue.v1.KeyValue/Get UNAUTHENTICATED interceptor("auth") 0/0"#])
    let limited = try workshop.harness(slowDecisions: slowDecisions)
    #expect(
      limited.say(call(from: "greedy"))
        == reply(#""status": "RESOURCE_EXHAUSTED", "interceptor_failed": "rate_limit""#, to: "greedy"))
  }

  @Test(arguments: [
    ("KeyValue", "Nope"), ("Nope", "Get"), ("", ""), ("keyvalue.v1.KeyValue/Get", ""), ("v1.KeyValue", "Get"),
    ("keyvalue", "Get"), ("KeyValue", "get"), ("\u{212a}eyValue", "Get"),
  ])
  func `what nobody serves is UNIMPLEMENTED, behind the chain`(_ service: String, _ method: String) throws {
    #expect(
      try workshop.harness().say(call(method, service: service))
        == reply(#""status": "UNIMPLEMENTED", \#(Self.applied)"#))
    #expect(workshop.journal == ["c1 /\(service)/\(method) UNIMPLEMENTED transport 0/0"])
    #expect(
      try workshop.harness().say(call(method, service: service, metadata: "{}"))
        == reply(#""status": "UNAUTHENTICATED", "interceptor_failed": "auth""#))
  }

  @Test(arguments: [
    (#"{"key":1}"#, "request.key: expected a string, got a number"),
    (#"{"colour":"red"}"#, "request.colour: keyvalue.v1.GetRequest has no such field"),
  ])
  func `a request that does not fit names its field`(_ request: String, _ text: String) throws {
    #expect(
      try workshop.harness().say(call(#"Get"#, request))
        == reply(#""status": "INVALID_ARGUMENT", \#(Self.applied), "error": "\#(text)""#))
    #expect(workshop.journal == ["c1 /keyvalue.v1.KeyValue/Get INVALID_ARGUMENT transport 0/0"])
  }

  @Test func `an interceptor may end a call at a message`() throws {
    #expect(
      try workshop.harness().say(call(#"Get"#, #"{"key":"elevenbytes"}"#))
        == reply(#""status": "OUT_OF_RANGE", "interceptor_failed": "rate_limit""#))
    #expect(workshop.journal == ["c1 /keyvalue.v1.KeyValue/Get OUT_OF_RANGE interceptor(\"rate_limit\") 1/0"])
  }

  @Test func `what a handler throws is the status`() throws {
    struct Ours: Error {}
    let refusing = Endpoint.immediate { (_: Keyvalue_V1_GetRequest, _) -> ServerResponse<Keyvalue_V1_GetResponse> in
      throw RPCError(.failedPrecondition, "not \"today\"")
    }
    let failing = Endpoint.unary { (_: Keyvalue_V1_GetRequest, _) -> Keyvalue_V1_GetResponse in
      throw Ours()
    }
    let harness = try workshop.harness(["Get": (.unary, refusing), "Put": (.unary, failing)])
    #expect(
      harness.say(call())
        == reply(#""status": "FAILED_PRECONDITION", \#(Self.applied), "error": "not \"today\"""#))
    #expect(
      harness.say(call("Put", "{}")).first?.contains(#""status": "UNKNOWN", \#(Self.applied), "msg_id": 1"#) == true)
  }

  @Test(arguments: [
    (#"{"Authorization":"open"}"#, "OK"), (#"{"authorization":["open","no"]}"#, "OK"),
    (#"{"authorization":["no","open"]}"#, "UNAUTHENTICATED"), (#"{"authorization":[]}"#, "UNAUTHENTICATED"),
    (#"{"authorization":"open","grpc-foo":"\u0000","te":"x"}"#, "OK"),
    (#"{"authorization":"open","x-bin":"AAE"}"#, "OK"),
    (#"{"authorization":"no","authorization":"open"}"#, "OK"),
    (#"{"authorization":"open","grpc-timeout":"1S"}"#, "OK"),
    (#"{"authorization":"open","grpc-timeout":"0n"}"#, "DEADLINE_EXCEEDED"),
    (#"{"authorization":"open","grpc-timeout":"99999999H"}"#, "OK"),
    (#"{"authorization":"open","grpc-timeout":"-5S"}"#, "INTERNAL"),
    (#"{"authorization":"open","grpc-timeout":"S"}"#, "INTERNAL"),
    (#"{"authorization":"open","grpc-timeout":"123456789S"}"#, "INTERNAL"), (#"{"grpc-timeout":"1x"}"#, "INTERNAL"),
  ])
  func `metadata is taken as over the wire`(_ metadata: String, _ status: String) throws {
    let harness = try workshop.harness(["Get": (.unary, Self.get)])
    #expect(harness.say(call(metadata: metadata)).first?.contains("\"status\": \"\(status)\"") == true)
    #expect(workshop.journal.last?.contains(" \(status) ") == true)
  }

  @Test func `a malformed timeout is refused before any interceptor is asked`() throws {
    #expect(
      try workshop.harness().say(call(metadata: #"{"grpc-timeout":"soon"}"#))
        == reply(#""status": "INTERNAL", "interceptors_applied": [], "error": "grpc-timeout is malformed""#))
  }

  @Test func `a call without time is refused before any interceptor is asked`() throws {
    #expect(
      try workshop.harness().say(call(metadata: #"{"grpc-timeout":"0n"}"#))
        == reply(
          #""status": "DEADLINE_EXCEEDED", "interceptors_applied": [], "error": "the deadline had passed on arrival""#))
  }

  @Test func `metadata may be missing`() throws {
    let body = #""type": "grpc_call", "msg_id": 2, "service": "KeyValue", "method": "Get", "request": {}"#
    #expect(
      try workshop.harness().say(line(body)) == reply(#""status": "UNAUTHENTICATED", "interceptor_failed": "auth""#))
  }

  @Test func `a deadline ends a call by the clock that is moved by hand`() throws {
    let patient = Endpoint.serverStream {
      (_: Keyvalue_V1_GetRequest, call: CallContext, _: ResponseWriter<Keyvalue_V1_GetResponse>) in
      while call.cancellation.reason == nil { await Task.yield() }
      throw CancellationError()
    }
    let harness = try workshop.harness(["Get": (.serverStream, patient)])
    let body =
      #""type": "grpc_server_stream", "msg_id": 2, "service": "KeyValue", "method": "Get", "request": {}, "#
      + #""metadata": {"authorization": "open", "grpc-timeout": "10m"}"#
    harness.feed(line(body) + "\n")
    #expect(harness.nextDeadline == Instant(nanoseconds: 10_000_000))
    #expect(harness.takeOutput() == [])
    harness.feed(line(#""type": "advance_clock", "msg_id": 3, "ms": 9"#) + "\n")
    #expect(String(decoding: harness.takeOutput(), as: UTF8.self).contains("advance_clock_ok"))
    harness.feed(line(#""type": "advance_clock", "msg_id": 4, "ms": 1"#) + "\n")
    let output = String(decoding: harness.takeOutput(), as: UTF8.self).split(separator: "\n")
    #expect(output.count == 2)
    #expect(
      output.first?.contains(#""type": "grpc_stream_end", "in_reply_to": 2, "status": "DEADLINE_EXCEEDED", "count": 0"#)
        == true)
    #expect(
      workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get DEADLINE_EXCEEDED transport 1/0 (deadline)")
    #expect(!harness.hasCalls)
  }

  @Test func `ten thousand calls are ten thousand numbered replies`() throws {
    let harness = try workshop.harness(["Get": (.unary, Self.get)])
    harness.feed(Array(repeating: call(), count: 10_000).joined(separator: "\n"))
    harness.endInput()
    let replies = harness.replies()
    #expect(replies.count == 10_000)
    #expect(replies.last?.hasSuffix("\"msg_id\": 9999}}") == true)
  }
}
