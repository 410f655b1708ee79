import Logging
import Testing
import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC

@testable import WeirServer

/// The name of a stream that is gone finds nothing, whatever stands in its slot by then.
@Suite struct StaleStreamTests {
  private static let stream = Call(
    method: Method(service: "test.Test", name: "Chat", kind: .bidiStream),
    connection: ConnectionContext(peer: .ipv4(1, port: 1), local: .ipv4(1, port: 2), clock: clock),
    received: Instant(nanoseconds: 0), deadline: Instant(nanoseconds: 5))

  private static let clock = MonotonicClock { Instant(nanoseconds: 7) }

  private static func shared() throws -> ServerShared {
    ServerShared(
      configuration: ServerConfiguration(), router: try RPCRouter([]), chain: InterceptorChain([]), clock: clock,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, jitter: { 0 })
  }

  private static func calls(_ shared: ServerShared) throws -> ConnectionCalls<HTTP2Session> {
    let limits = HTTP2Limits(shared.configuration.limits, local: stream.connection.local)
    let memory = SessionMemory(blocks: 1 << 16, bodies: 1 << 16)
    let session = try HTTP2Session(limits: limits, varying: HeadCache.varying, memory: memory)
    return ConnectionCalls(
      1, stream.connection, client: ClientShare(ClientKey(stream.peer)), shared: shared,
      transport: Transport(session, tls: nil))
  }

  /// A call that only shows whether it was reached.
  private static func place(_ calls: ConnectionCalls<HTTP2Session>, _ worker: isolated Worker) -> SlabID {
    calls.streams.open(
      ServerStream(CallMachine(stream), begun: stream.received), slot: 0, &worker.places.value)
  }

  typealias Verb = @Sendable (ConnectionCalls<HTTP2Session>, SlabID, isolated Worker) -> Bool

  /// Each answers whether it found nothing.
  private static let verbs: [(name: String, verb: Verb)] = [
    (
      "advance",
      {
        $0.advance($1, Span(), $2); return true
      }
    ),
    (
      "decided",
      {
        $0.decided($1, stream, RPCError(.aborted), $2); return true
      }
    ),
    (
      "handled",
      {
        var call = stream
        $0.handled($1, &call, nil, [0, 0, 0, 0, 0], $2)
        return true
      }
    ),
    ("callForHandler", { calls, id, _ in calls.callForHandler(id) == nil }),
    ("nextMessage", { calls, id, worker in isOver { () throws(RPCError) in _ = try calls.nextMessage(id, worker) } }),
    ("park a reader", { calls, id, worker in !calls.park(reader: ParkingPlace(on: worker.loop), id) }),
    ("park a writer", { calls, id, worker in !calls.park(writer: ParkingPlace(on: worker.loop), id) }),
    (
      "sendInitialMetadata",
      { calls, id, _ in
        isOver { () throws(RPCError) in try calls.sendInitialMetadata(id, Metadata()) }
      }
    ),
    (
      "send",
      { calls, id, worker in
        isOver { () throws(RPCError) in try calls.send(id, [1], compress: false, worker) }
      }
    ),
    ("mustDrain", { calls, id, _ in !calls.mustDrain(id) }),
    (
      "cancel",
      { calls, id, _ in
        calls.cancel(id, .clientReset); return true
      }
    ),
    ("expire", { calls, id, _ in calls.expire(id, Instant(nanoseconds: 9)) == nil }),
    ("isOpen", { calls, id, _ in !calls.streams.isOpen(id) }),
    ("contains", { calls, id, _ in !calls.streams.contains(id) }),
    (
      "close",
      { calls, id, worker in
        calls.streams.close(id, &worker.places.value) { _ in }; return true
      }
    ),
  ]

  private static func isOver(_ body: () throws(RPCError) -> Void) -> Bool {
    do throws(RPCError) { try body() } catch { return error.code == .cancelled }
    return false
  }

  @Test(arguments: verbs.indices) func `finds nothing`(_ index: Int) async throws {
    let shared = try Self.shared()
    let worker = try Worker(0, shared: shared)
    try worker.start()
    try await Self.check(Self.verbs[index].verb, Self.verbs[index].name, shared, worker)
    await worker.stop()
  }

  private static func check(_ verb: Verb, _ name: String, _ shared: ServerShared, _ worker: isolated Worker) throws {
    let calls = try calls(shared)
    let old = place(calls, worker)
    calls.streams.close(old, &worker.places.value) { _ in }
    let other = place(calls, worker)
    #expect(other.slot == old.slot)
    let findsNothing = verb(calls, old, worker)
    #expect(findsNothing, "\(name) finds nothing")
    let state = calls.streams.lend(other) { $0.machine.state }
    #expect(state == .arrived, "\(name) leaves the other call alone")
    #expect(calls.transport.session.queued == 0)
  }
}
