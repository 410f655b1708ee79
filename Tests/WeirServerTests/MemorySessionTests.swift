import Logging
import Testing
import WeirLoop
import WeirMemory
import WeirRPC

@testable import WeirHTTP2
@testable import WeirServer

/// The calls of a connection, driven over a session in memory: whatever the protocol, they go the same way.
@Suite struct MemorySessionTests {
  private static let head = [
    (":method", "POST"), (":scheme", "http"), (":path", RunningServer.now), (":authority", "a"),
    ("content-type", "application/grpc"), ("te", "trailers"),
  ]

  /// Runs `body` on a worker, with the calls of one connection.
  private static func run(
    _ body: @Sendable (ConnectionCalls<MemorySession>, isolated Worker) throws -> Void
  ) async throws {
    let clock = MonotonicClock { Instant(nanoseconds: 7) }
    let shared = ServerShared(
      configuration: ServerConfiguration(), router: try RPCRouter([TestService()]),
      chain: InterceptorChain([]),
      clock: clock, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      jitter: { 0 })
    let worker = try Worker(0, shared: shared)
    try worker.start()
    try await run(shared, worker, body)
    await worker.stop()
  }

  private static func run(
    _ shared: ServerShared, _ worker: isolated Worker,
    _ body: (ConnectionCalls<MemorySession>, isolated Worker) throws -> Void
  ) throws {
    let context = ConnectionContext(
      peer: .ipv4(1, port: 1), local: .ipv4(1, port: 2), clock: shared.clock)
    let calls = ConnectionCalls(
      1, context, client: ClientShare(ClientKey(context.peer)), shared: shared,
      transport: Transport(MemorySession(), tls: nil))
    try body(calls, worker)
  }

  @Test func `a unary call is answered within one read`() async throws {
    try await Self.run { calls, worker in
      let log = calls.transport.session.log
      calls.open(0, log.add(Self.head), isRepeated: false, worker)
      let bytes: [UInt8] = [9, 9, 0, 0, 0, 0, 1, 65]
      calls.take(0, 2..<8, bytes.span, worker)
      calls.endRequest(0, worker)
      #expect(log.answers == [])
      let found = calls.streams.id(0)
      let id = try #require(found)
      calls.advance(id, bytes.span, worker)
      #expect(log.answers == ["0: head", "0: ok"])
      #expect(log.bodies[0] == [0, 0, 0, 0, 1, 65])
      #expect(calls.tally.open == 0 && calls.tally.ended == 1 && calls.tally.takeConsumed() == 6)
      calls.close(slot: 0, worker)
      #expect(log.answers.last == "0: released")
      let isThere = calls.streams.contains(id)
      #expect(!isThere)
    }
  }

  @Test func `a request that comes in two reads is kept, and answered once`() async throws {
    try await Self.run { calls, worker in
      let log = calls.transport.session.log
      calls.open(0, log.add(Self.head), isRepeated: false, worker)
      let found = calls.streams.id(0)
      let id = try #require(found)
      let first: [UInt8] = [0, 0, 0]
      calls.take(0, 0..<3, first.span, worker)
      calls.advance(id, first.span, worker)
      #expect(log.answers == [] && calls.tally.bufferedRequests == 3)
      let second: [UInt8] = [0, 1, 66]
      calls.take(0, 0..<3, second.span, worker)
      calls.endRequest(0, worker)
      calls.advance(id, second.span, worker)
      #expect(log.answers == ["0: head", "0: ok"])
      #expect(log.bodies[0] == [0, 0, 0, 0, 1, 66] && calls.tally.bufferedRequests == 0)
    }
  }

  @Test func `a head that is repeated with another timeout begins a call of its own`() async throws {
    try await Self.run { calls, worker in
      let log = calls.transport.session.log
      calls.open(0, log.add(Self.head), isRepeated: false, worker)
      calls.open(1, 0..<0, isRepeated: true, worker)
      calls.open(2, log.add([("grpc-timeout", "5S")]), isRepeated: true, worker)
      calls.open(3, 0..<0, isRepeated: true, worker)
      let deadlines = (0...3).map { slot in
        calls.streams.id(slot).flatMap { calls.streams.lend($0) { $0.machine.call.deadline } }
          ?? nil
      }
      #expect(deadlines.map { $0 == nil } == [true, true, false, true])
    }
  }

  @Test func `an unknown method is refused with trailers alone`() async throws {
    try await Self.run { calls, worker in
      let fields = Self.head.map { $0.0 == ":path" ? ($0.0, "/test.Test/Nothing") : $0 }
      calls.open(0, calls.transport.session.log.add(fields), isRepeated: false, worker)
      let found = calls.streams.id(0)
      let id = try #require(found)
      calls.advance(id, Span(), worker)
      #expect(calls.transport.session.log.answers == ["0: trailers only"])
    }
  }
}
