import KeyValue
import Synchronization
import Testing
import WeirRPC

@testable import WeirHarness

/// Calls that sleep on a clock that only lines move: the lines behind them are taken all the same.
@Suite struct SleepingCallTests {
  private let workshop = Workshop()

  /// Has calls wait for as many milliseconds as they say, each like `fault` and other interceptors by the call's clock.
  private final class Bed: Interceptor {
    let name = "bed"

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      guard let milliseconds = call.metadata["x-sleep"].flatMap({ Int($0) }) else { return .admitted }
      return .pending { call throws(RPCError) in
        let clock = call.connection.clock
        try? await clock.sleep(until: clock.now.advanced(by: .milliseconds(milliseconds)))  // may sleep: lines move it
        if call.metadata["x-abort"] != nil { throw RPCError(.unavailable, "woken to be refused") }
      }
    }
  }

  private func harness(
    _ endpoints: [String: (kind: Method.Kind, endpoint: Endpoint)] = [:], limits: HarnessLimits = .standard
  ) throws -> Harness {
    try workshop.harness(endpoints, behind: [Bed()], limits: limits)
  }

  private func call(
    _ id: Int, _ method: String = "Get", sleep: Int? = nil, _ metadata: String = "",
    type: String = "grpc_call", key: String = "k"
  ) -> String {
    let sleep = sleep.map { ", \"x-sleep\": \"\($0)\"" } ?? ""
    return line(
      #""type": "\#(type)", "msg_id": \#(id), "service": "KeyValue", "method": "\#(method)", "#
        + #""request": {"key": "\#(key)"}, "metadata": {"authorization": "open"\#(sleep)\#(metadata)}"#)
  }

  private func advance(_ milliseconds: Int, _ id: Int = 90) -> String {
    line(#""type": "advance_clock", "msg_id": \#(id), "ms": \#(milliseconds)"#)
  }

  /// The replies as the number of the message that each answers, and its status or its type.
  private func say(_ harness: Harness, _ lines: String...) -> [String] {
    lines.flatMap { harness.say($0) }.map { reply in
      let words = reply.split(separator: "\"").map(String.init)
      func value(of name: String) -> String? { words.firstIndex(of: name).map { words[$0 + 2] } }
      let number = words.firstIndex(of: "in_reply_to").map { words[$0 + 1].filter(\.isNumber) } ?? ""
      return "\(number) \(value(of: "status") ?? value(of: "type") ?? "")"
    }
  }

  @Test func `an interceptor that sleeps is woken by the line that moves the clock`() throws {
    let harness = try harness()
    #expect(say(harness, call(1, sleep: 5000), advance(4999), call(2)) == ["90 advance_clock_ok", "2 NOT_FOUND"])
    #expect(!harness.isBusy && harness.hasCalls)
    #expect(say(harness, advance(1)) == ["90 advance_clock_ok", "1 NOT_FOUND"])
    #expect(!harness.hasCalls)
  }

  @Test func `calls wake in the order of their times, and may be refused then`() throws {
    let harness = try harness()
    #expect(say(harness, call(1, sleep: 30), call(2, sleep: 10, #", "x-abort": "1""#), call(3, sleep: 20)) == [])
    for id in 4...9 { #expect(say(harness, call(id, sleep: 20)) == []) }
    let same = (3...9).map { "\($0) NOT_FOUND" }
    #expect(say(harness, advance(30)) == ["90 advance_clock_ok", "2 UNAVAILABLE"] + same + ["1 NOT_FOUND"])
  }

  @Test func `a handler that sleeps lets lines pass as well, whichever tasks it sleeps in`() throws {
    let clock = workshop.clock
    let sleeping = Endpoint.unary { (request: Keyvalue_V1_GetRequest, call: CallContext) in
      try await call.connection.clock.sleep(until: Instant(nanoseconds: 1_000_000))  // may sleep: lines move it
      async let second: Void = clock.sleep(until: Instant(nanoseconds: 2_000_000))  // may sleep: lines move it
      try await second
      return Keyvalue_V1_GetResponse(key: request.key)
    }
    let harness = try harness(["Put": (.unary, sleeping)])
    #expect(say(harness, call(1, "Put"), advance(1), call(2)) == ["90 advance_clock_ok", "2 NOT_FOUND"])
    #expect(say(harness, advance(1)) == ["90 advance_clock_ok", "1 OK"])
  }

  @Test func `a deadline ends a call that sleeps, and nothing of it is left`() throws {
    let harness = try harness()
    #expect(say(harness, call(1, sleep: 5000, #", "grpc-timeout": "1S""#), advance(999)) == ["90 advance_clock_ok"])
    #expect(harness.nextDeadline == Instant(nanoseconds: 1_000_000_000))
    #expect(say(harness, advance(1)) == ["1 DEADLINE_EXCEEDED", "90 advance_clock_ok"])
    #expect(!harness.hasCalls)
    #expect(say(harness, advance(10_000), call(2)) == ["90 advance_clock_ok", "2 NOT_FOUND"])
  }

  @Test func `streams are open when the interceptors have slept, each by a name of its own`() throws {
    let echo = Endpoint.bidiStream {
      (requests: RequestStream<Keyvalue_V1_GetRequest>, _, responses: ResponseWriter<Keyvalue_V1_GetResponse>) in
      for try await request in requests { try await responses.send(Keyvalue_V1_GetResponse(key: request.key)) }
    }
    let harness = try harness(["Put": (.bidiStream, echo)])
    let open = { call($0, "Put", sleep: $1, type: "grpc_bidi_stream_open") }
    #expect(say(harness, open(1, 20), open(2, 10)) == [])
    let replies = harness.say(advance(20))
    #expect(replies.count == 3)
    #expect(replies[1].contains(#""in_reply_to": 2, "stream_id": "s1""#))
    #expect(replies[2].contains(#""in_reply_to": 1, "stream_id": "s2""#))
    for (name, id) in [("s1", 3), ("s2", 4)] {
      let send = line(
        #""type": "grpc_bidi_stream_send", "msg_id": \#(id), "stream_id": "\#(name)", "data": {"key": "k"}"#)
      #expect(say(harness, send) == ["\(id) grpc_bidi_stream_recv"])
    }
    harness.end()
  }

  @Test func `a call that works while a task of it sleeps holds up the lines`() throws {
    let gate = Gate()
    let clock = workshop.clock
    let working = Endpoint.unary { (request: Keyvalue_V1_GetRequest, _) in
      async let alarm: Void = clock.sleep(until: Instant(nanoseconds: 1_000_000))  // may sleep: lines move it
      while !gate.isOpen { await Task.yield() }
      try await alarm
      return Keyvalue_V1_GetResponse(key: request.key)
    }
    let harness = try harness(["Put": (.unary, working)])
    harness.feed(call(1, "Put") + "\n" + advance(1) + "\n")
    #expect(harness.isBusy && harness.takeOutput().isEmpty)
    gate.open()
    #expect(say(harness, call(2)) == ["90 advance_clock_ok", "1 OK", "2 NOT_FOUND"])
  }

  private final class Gate: Sendable {
    private let state = Atomic<Bool>(false)
    var isOpen: Bool { state.load(ordering: .relaxed) }
    func open() { state.store(true, ordering: .relaxed) }
  }

  @Test func `calls that sleep are bounded in number and in size`() throws {
    var limits = HarnessLimits.standard
    limits.openStreams = 2
    limits.lineLength = 1000
    let few = try harness(limits: limits)
    #expect(say(few, call(1, sleep: 10), call(2, sleep: 10), call(3)) == ["3 error"])
    #expect(say(few, advance(10), call(4)) == ["90 advance_clock_ok", "1 NOT_FOUND", "2 NOT_FOUND", "4 NOT_FOUND"])
    let small = try harness(limits: limits)
    let long = String(repeating: "k", count: 500)
    #expect(say(small, call(1, sleep: 10, key: long), call(2, key: long), call(3)) == ["2 error", "3 NOT_FOUND"])
    small.end()
  }

  @Test func `a call that sleeps when the input has ended is told so`() throws {
    let harness = try harness()
    #expect(say(harness, call(1, sleep: 10)) == [])
    harness.endInput()
    harness.beginDraining()
    harness.cancelAll()
    #expect(harness.replies().first?.contains(#""status": "UNAVAILABLE""#) == true)
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get UNAVAILABLE transport 0/0 (draining)")
  }
}
