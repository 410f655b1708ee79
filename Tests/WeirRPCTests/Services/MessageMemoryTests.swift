import Synchronization
import Testing
import WeirRPC

@Suite struct MessageMemoryTests {
  /// A message that says itself what it takes: its first byte, times 64 KiB.
  private struct Large: Message {
    var size: Int

    init(serialized bytes: Span<UInt8>) throws(MessageError) { size = bytes.isEmpty ? 0 : Int(bytes[0]) * 65_536 }

    init(serialized bytes: Span<UInt8>, memory: inout DecodingMemory) throws(MessageError) {
      try self.init(serialized: bytes)
      guard size <= memory.limit else { throw MessageError("Large is large", code: .resourceExhausted) }
      memory.used = size
    }

    func serialize(into output: inout [UInt8]) { output.append(UInt8(clamping: size / 65_536)) }
  }

  private func call(_ memory: MessageMemory) -> Call {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    return Call(
      method: Method(service: "s.S", name: "M", kind: .unary),
      connection: ConnectionContext(peer: .named("a"), local: .named("b"), clock: clock, memory: memory),
      received: Instant(nanoseconds: 0))
  }

  private func prepare(_ size: UInt8, _ memory: MessageMemory) throws -> Endpoint.Prepared {
    let endpoint = Endpoint.unary { (request: Large, _: CallContext) in request }
    guard case .suspending(let prepare) = endpoint else { throw RPCError(.unknown) }
    var call = call(memory)
    let request = [size]
    return try prepare(request.span, &call)
  }

  @Test func `one request may take what the connection may`() throws {
    let memory = MessageMemory(limit: 2 * 65_536)
    _ = try prepare(2, memory)
    #expect(throws: RPCError(.resourceExhausted, "Large is large")) { try prepare(3, memory) }
    let endpoint = Endpoint.immediate { (request: Large, _: CallContext) in ServerResponse(request) }
    guard case .immediate(let run) = endpoint else { Issue.record("must be immediate"); return }
    var call = call(memory)
    var output: [UInt8] = []
    let request: [UInt8] = [3]
    #expect(throws: RPCError(.resourceExhausted, "Large is large")) { try run(request.span, &call, &output) }
  }

  @Test func `requests of one connection count together while their handlers have them`() throws {
    let memory = MessageMemory(limit: 4 * 65_536)
    var first: Endpoint.Prepared? = try prepare(3, memory)
    #expect(memory.used == 3 * 65_536)
    let reason = "the requests of the connection take more than 262144 bytes of memory decoded"
    #expect(throws: RPCError(.resourceExhausted, reason)) { try prepare(2, memory) }
    #expect(memory.used == 3 * 65_536)
    let second = try prepare(1, memory)
    first = nil
    #expect(memory.used == 65_536)
    withExtendedLifetime((first, second)) {}
  }

  @Test func `what one connection takes leaves the others their share`() throws {
    let total = MessageMemory.Total(limit: 4 * 65_536)
    let (greedy, honest) = (MessageMemory(limit: 1 << 20, total: total), MessageMemory(limit: 1 << 20, total: total))
    let held = try prepare(4, greedy)
    let reason = "the requests of all clients take too much memory decoded"
    #expect(throws: RPCError(.resourceExhausted, reason)) { try prepare(1, greedy) }
    #expect(throws: RPCError(.resourceExhausted, reason)) { try prepare(2, honest) }
    let small = try prepare(1, honest)
    #expect(total.used == 5 * 65_536)
    withExtendedLifetime((held, small)) {}
    #expect(try prepare(0, greedy) as Endpoint.Prepared? != nil)
  }

  @Test func `a server stream's request counts until its handler ends`() async throws {
    let memory = MessageMemory(limit: 1 << 20)
    let endpoint = Endpoint.serverStream { (_: Large, _: CallContext, responses: ResponseWriter<Large>) in
      #expect(memory.used == 3 * 65_536)
    }
    guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
    var call = call(memory)
    try await run(Requests([3]), NoResponses(), &call)
    #expect(memory.used == 0)
  }

  @Test func `a message of a request stream counts until the next`() async throws {
    let memory = MessageMemory(limit: 4 * 65_536)
    let endpoint = Endpoint.clientStream { (requests: RequestStream<Large>, _: CallContext) in
      var last: Large?
      for try await request in requests {
        #expect(memory.used == request.size)
        last = request
      }
      return try #require(last)
    }
    guard case .streaming(let run) = endpoint else { Issue.record("must stream"); return }
    var call = call(memory)
    try await run(Requests([3, 1, 4]), NoResponses(), &call)
    await #expect(throws: RPCError(.resourceExhausted, "Large is large")) {
      try await run(Requests([1, 5]), NoResponses(), &call)
    }
    #expect(memory.used == 0)
  }

  private final class Requests: MessageSource {
    private let sizes: Mutex<[UInt8]>

    init(_ sizes: [UInt8]) { self.sizes = Mutex(sizes) }

    func next() async throws(RPCError) -> [UInt8]? { sizes.withLock { $0.isEmpty ? nil : [$0.removeFirst()] } }
  }

  private struct NoResponses: MessageSink {
    func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {}
    func send(_ message: consuming [UInt8], compress: Bool) async throws(RPCError) {}
  }
}
