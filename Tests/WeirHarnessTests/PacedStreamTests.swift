import KeyValue
import Synchronization
import Testing
import WeirRPC

@testable import WeirHarness

/// Lines of a stream whose messages have to wait for their turn, by a clock that lines move.
@Suite struct PacedStreamTests {
  private let workshop = Workshop()

  /// Lets a message through every second, and refuses one after the third.
  private final class Pacer: Interceptor, MessageGate {
    let name = "pacer"
    private let next = Mutex<(time: Instant, count: Int)>((Instant(nanoseconds: 0), 0))

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      call.gateMessages(by: self)
      return .admitted
    }

    func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
      let (time, count) = next.withLock { next in
        defer { next = (max(now, next.time).advanced(by: .seconds(1)), next.count + 1) }
        return (next.time, next.count)
      }
      guard count < 3 else { throw RPCError(.resourceExhausted, "enough") }
      return time > now ? .notBefore(time) : .now
    }

    func giveBack(at now: Instant) {}
  }

  private static let echo = Endpoint.bidiStream {
    (
      requests: RequestStream<Keyvalue_V1_GetRequest>, _: CallContext,
      responses: ResponseWriter<Keyvalue_V1_GetResponse>
    )
    in
    for try await request in requests { try await responses.send(Keyvalue_V1_GetResponse(key: request.key)) }
  }

  private func harness() throws -> Harness {
    let harness = try workshop.harness(["Get": (.bidiStream, Self.echo)], behind: [Pacer()])
    let open = #""type": "grpc_bidi_stream_open", "msg_id": 1, "service": "KeyValue", "method": "Get", "#
    _ = harness.say(line(open + #""metadata": {"authorization": "open", "grpc-timeout": "10S"}"#))
    return harness
  }

  private func send(_ key: String, _ id: Int) -> String {
    line(#""type": "grpc_bidi_stream_send", "msg_id": \#(id), "stream_id": "s1", "data": {"key": "\#(key)"}"#)
  }

  private func advance(_ milliseconds: Int, _ id: Int) -> String {
    line(#""type": "advance_clock", "msg_id": \#(id), "ms": \#(milliseconds)"#)
  }

  private let close = line(#""type": "grpc_bidi_stream_close", "msg_id": 5, "stream_id": "s1""#)

  /// The replies without what all have.
  private func say(_ harness: Harness, _ lines: String...) -> [String] {
    lines.flatMap { harness.say($0) }.map { reply in
      let kinds = ["bidi_stream_recv", "stream_end", "advance_clock_ok", "error"]
      let kind = kinds.first { reply.contains($0) } ?? reply
      let words = reply.split(separator: "\"")
      let value = ["key", "status"].lazy.compactMap { words.firstIndex(of: Substring($0)) }.first.map { words[$0 + 2] }
      return value.map { "\(kind) \($0)" } ?? kind
    }
  }

  @Test func `messages come as the clock moves, and the end behind them`() throws {
    let harness = try harness()
    #expect(say(harness, send("a", 2), send("b", 3), send("c", 4), close) == ["bidi_stream_recv a"])
    #expect(say(harness, advance(999, 6)) == ["advance_clock_ok"])
    #expect(say(harness, advance(1, 7)) == ["advance_clock_ok", "bidi_stream_recv b"])
    #expect(harness.nextDeadline == Instant(nanoseconds: 2_000_000_000))
    #expect(say(harness, advance(1000, 8)) == ["advance_clock_ok", "bidi_stream_recv c", "stream_end OK"])
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get OK handler 3/3")
  }

  @Test func `a stream that was closed takes no more messages, those that wait or not`() throws {
    let harness = try harness()
    #expect(say(harness, send("a", 2), send("b", 3), close, send("c", 6)) == ["bidi_stream_recv a", "error"])
    harness.end()
  }

  @Test func `a deadline and a refusal end a stream whose messages wait`() throws {
    let late = try harness()
    #expect(say(late, send("a", 2), send("b", 3)) == ["bidi_stream_recv a"])
    #expect(say(late, advance(10_000, 4)) == ["stream_end DEADLINE_EXCEEDED", "advance_clock_ok"])
    let greedy = try harness()
    for (key, id) in [("a", 2), ("b", 3), ("c", 4)] { _ = say(greedy, send(key, id), advance(1000, 6)) }
    #expect(say(greedy, send("d", 7)) == ["stream_end RESOURCE_EXHAUSTED"])
    #expect(workshop.journal.last == "c1 /keyvalue.v1.KeyValue/Get RESOURCE_EXHAUSTED interceptor(\"pacer\") 3/3")
  }
}
