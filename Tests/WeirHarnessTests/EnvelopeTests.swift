import Testing

@testable import WeirHarness

/// Whole lines in, whole lines out: everything that is not a call.
@Suite struct EnvelopeTests {
  private let workshop = Workshop()

  @Test func `init is answered, and gives the node its name`() throws {
    let harness = try workshop.harness()
    #expect(
      harness.say(#"{"src":"c0","dest":"n1","body":{"type":"init","msg_id":1,"node_id":"n1","node_ids":["n1"]}}"#)
        == [#"{"src": "n1", "dest": "c0", "body": {"type": "init_ok", "in_reply_to": 1, "msg_id": 0}}"#])
    #expect(
      harness.say(#"{"src":"c0","body":{"type":"echo","msg_id":2,"echo":null}}"#)
        == [#"{"src": "n1", "dest": "c0", "body": {"type": "echo_ok", "in_reply_to": 2, "echo": null, "msg_id": 1}}"#])
  }

  @Test(arguments: [
    "1", "-0.0", "1.5e-07", #""x""#, "[]", "{}", #"{"z": 1, "a": [1, 2, {"b": null}], "c": -0.0}"#, "false",
    "123456789012345678901234567890", "1e400", #""\u0000\u00e9\ud83d\ude00""#, #"{"\u0000": 1}"#,
  ])
  func `echo gives back what it got`(_ value: String) throws {
    #expect(
      try workshop.harness().say(line("\"type\": \"echo\", \"msg_id\": 3, \"echo\": \(value)"))
        == [
          "{\"src\": \"n1\", \"dest\": \"c1\", \"body\": "
            + "{\"type\": \"echo_ok\", \"in_reply_to\": 3, \"echo\": \(value), \"msg_id\": 0}}"
        ])
  }

  @Test(arguments: [
    (#""msg_id": 0"#, #""in_reply_to": 0, "#), (#""msg_id": -3"#, #""in_reply_to": -3, "#), (#""x": 0"#, ""),
    (#""msg_id": 123456789012345678901"#, #""in_reply_to": 123456789012345678901, "#),
    (#""msg_id": 1, "msg_id": 2"#, #""in_reply_to": 2, "#),
  ])
  func `a number of any size is answered, none is not needed`(_ id: String, _ reply: String) throws {
    #expect(
      try workshop.harness().say(line(#""type": "echo", "echo": 1, \#(id)"#))
        == [#"{"src": "n1", "dest": "c1", "body": {"type": "echo_ok", \#(reply)"echo": 1, "msg_id": 0}}"#])
  }

  @Test func `stats are what the application counted`() throws {
    #expect(
      try workshop.harness().say(line(#""type": "grpc_interceptor_stats", "msg_id": 6"#))
        == [
          #"{"src": "n1", "dest": "c1", "body": {"type": "grpc_interceptor_stats_ok", "in_reply_to": 6, "stats": "#
            + #"{"total_requests": 7, "auth_failures": 2, "rate_limited": 1}, "msg_id": 0}}"#
        ])
  }

  @Test(arguments: [
    (#""type": "nope", "msg_id": 1"#, 10, "no such type: nope"), (#""type": "", "msg_id": 1"#, 10, "no such type: "),
    (#""type": "Echo", "msg_id": 1"#, 10, "no such type: Echo"), (#""msg_id": 1"#, 12, "type is missing"),
    (#""type": 5, "msg_id": 1"#, 12, "type must be a string, not a number"),
    (#""type": null, "msg_id": 1"#, 12, "type must be a string, not null"),
    (#""type": "echo", "msg_id": 1"#, 12, "echo is missing"),
    (#""type": "init", "msg_id": 1"#, 12, "node_id is missing"),
    (#""type": "init", "msg_id": 1, "node_id": 1"#, 12, "node_id must be a string, not a number"),
    (#""type": "init", "msg_id": 1, "node_id": "n1"#, 0, ""),
    (#""type": "init", "msg_id": 1, "node_id": "n1", "node_ids": "n1""#, 12, "node_ids must be an array of strings"),
    (#""type": "init", "msg_id": 1, "node_id": "n1", "node_ids": [1]"#, 12, "node_ids must be an array of strings"),
    (#""type": "grpc_call", "msg_id": 1"#, 12, "service is missing"),
    (#""type": "grpc_call", "msg_id": 1, "service": 1"#, 12, "service must be a string, not a number"),
    (#""type": "grpc_call", "msg_id": 1, "service": "KeyValue""#, 12, "method is missing"),
    (#""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G""#, 12, "request is missing"),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "request": []"#, 12,
      "request must be an object, not an array"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": 1"#, 12,
      "metadata must be an object, not a number"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"a": 1}"#, 12,
      "metadata: a must be a string or an array of strings, not a number"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"a": ["x", {}]}"#, 12,
      "metadata: a must be a string or an array of strings, not an object"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"a b": "x"}"#, 12,
      "metadata: a name has letters, digits, - _ and . only"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"": "x"}"#, 12,
      "metadata: a name has letters, digits, - _ and . only"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"a": "\r\nb: c"}"#, 12,
      "metadata: a is not printable ASCII"
    ),
    (
      #""type": "grpc_call", "msg_id": 1, "service": "K", "method": "G", "metadata": {"a-bin": "%"}"#, 12,
      "metadata: a-bin is not base64"
    ),
    (#""type": "grpc_bidi_stream_send", "msg_id": 1, "data": {}"#, 12, "stream_id is missing"),
    (
      #""type": "grpc_bidi_stream_send", "msg_id": 1, "stream_id": "s1", "data": {}"#, 12,
      "stream_id: no stream of this name is open"
    ),
    (#""type": "grpc_bidi_stream_close", "msg_id": 1, "stream_id": 1"#, 12, "stream_id must be a string, not a number"),
    (#""type": "advance_clock", "msg_id": 1"#, 12, "ms is missing"),
    (#""type": "advance_clock", "msg_id": 1, "ms": -1"#, 12, "ms must be a whole number of milliseconds, not negative"),
    (
      #""type": "advance_clock", "msg_id": 1, "ms": 1.5"#, 12, "ms must be a whole number of milliseconds, not negative"
    ),
    (
      #""type": "advance_clock", "msg_id": 1, "ms": 1e999"#, 12,
      "ms must be a whole number of milliseconds, not negative"
    ),
  ])
  func `a message that cannot be done is answered with its error`(_ body: String, _ code: Int, _ text: String) throws {
    let replies = try workshop.harness().say(line(body))
    if code == 0 {
      #expect(replies == [])
      #expect(workshop.reports.count == 1)
      return
    }
    #expect(
      replies == [
        #"{"src": "n1", "dest": "c1", "body": {"type": "error", "in_reply_to": 1, "code": \#(code), "#
          + #""text": "\#(text)", "msg_id": 0}}"#
      ])
  }

  @Test(arguments: [#""7""#, "1.0", "null", "true", "[1]", "{}"])
  func `a number that is none is an error without in_reply_to`(_ id: String) throws {
    #expect(
      try workshop.harness().say(line(#""type": "echo", "echo": 1, "msg_id": \#(id)"#))
        == [
          #"{"src": "n1", "dest": "c1", "body": {"type": "error", "code": 12, "#
            + #""text": "msg_id must be a whole number", "msg_id": 0}}"#
        ])
  }

  @Test(arguments: [
    #""echo": "\ud800""#, #""echo": "\udc00""#, #""echo": "\udc00\ud800""#, #""echo": "a\uD83Dx""#,
    #""echo": "\ud800\u0041""#, #""echo": ["\ud800\ud800\udc00"]"#, #""\udfff": 1"#, #""echo": "\\\ud800""#,
  ])
  func `a message with half a surrogate pair is malformed, and answered`(_ field: String) throws {
    let harness = try workshop.harness()
    let reply = try #require(harness.say(line(#""type": "echo", "msg_id": 7, \#(field)"#)).first)
    #expect(
      reply.hasPrefix(
        #"{"src": "n1", "dest": "c1", "body": {"type": "error", "in_reply_to": 7, "code": 12, "text": ""#))
    #expect(workshop.reports == [])
    #expect(harness.say(line(#""type": "echo", \#(field)"#)) == [])
    #expect(workshop.reports.count == 1)
  }

  @Test func `an escaped backslash before what looks like half a pair is no fault`() throws {
    let replies = try workshop.harness().say(line(#""type": "echo", "msg_id": 7, "echo": "\\ud800""#))
    #expect(replies.first?.contains("echo_ok") == true)
  }

  @Test(arguments: [
    (#"{"body": {"type": "echo", "echo": 1}}"#, "", ""),
    (#"{"src": 5, "dest": [], "body": {"type": "echo", "echo": 1}}"#, "", ""),
    (#"{"src": "é", "dest": "\n", "body": {"type": "echo", "echo": 1}}"#, #"\n"#, #"\u00e9"#),
  ])
  func `a message is answered whoever it is from`(_ message: String, _ source: String, _ destination: String) throws {
    #expect(
      try workshop.harness().say(message)
        == [#"{"src": "\#(source)", "dest": "\#(destination)", "body": {"type": "echo_ok", "echo": 1, "msg_id": 0}}"#])
  }

  @Test(arguments: [
    ("hello", "line skipped: '[' or '{' expected near 'hello' (at byte 5)"),
    ("[]", "line skipped: the line is an array, not an object"),
    ("{}", "line skipped: the message has no body"),
    (#"{"src":"c1","body":true}"#, "line skipped: the body is a boolean, not an object"),
    (String(repeating: "[", count: 3000), "line skipped: nested more than 2047 levels deep"),
    (String(repeating: "x", count: 300), "line skipped: longer than 256 bytes"),
  ])
  func `a line that is no message is reported and skipped, and the next one answered`(_ text: String, _ report: String)
    throws
  {
    var limits = HarnessLimits.standard
    limits.lineLength = text.hasPrefix("x") ? 256 : limits.lineLength
    let harness = try workshop.harness(limits: limits)
    #expect(harness.say(text, line(#""type": "echo", "echo": 1"#)).count == 1)
    let expected = text == "hello" ? nil : report
    #expect(workshop.reports.count == 1)
    if let expected { #expect(workshop.reports == [expected]) }
  }

  @Test(arguments: ["", " ", "\t \r", "\r"]) func `a blank line is nothing`(_ text: String) throws {
    #expect(try workshop.harness().say(text) == [])
    #expect(workshop.reports == [])
  }

  @Test func `the last line needs no end`() throws {
    let harness = try workshop.harness()
    harness.feed(line(#""type": "echo", "echo": 1"#))
    #expect(harness.replies() == [])
    harness.endInput()
    #expect(harness.replies().count == 1)
  }

  @Test func `the system's clock is not moved`() throws {
    let replies = try workshop.harness(manualClock: false).say(line(#""type": "advance_clock", "msg_id": 1, "ms": 5"#))
    #expect(replies.first?.contains(#""code": 10"#) == true)
  }
}
