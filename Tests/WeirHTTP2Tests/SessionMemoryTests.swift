import Testing
import WeirMemory
import WeirTestSupport

@testable import WeirHTTP2

@Suite struct SessionMemoryTests {
  private let limits = HTTP2Limits(
    concurrentStreams: 100, headerListSize: 1000, streamWindow: 100_000, connectionWindow: 200_000, lowWater: 1000)

  private func makeSession(_ memory: SessionMemory) throws -> HTTP2Session {
    try HTTP2Session(limits: limits, varying: "grpc-timeout", memory: memory)
  }

  /// A session that takes in `count` requests, and goes.
  ///
  /// - Returns: what was kept of nghttp2's memory while it was there.
  private func serve(_ count: UInt32, _ memory: SessionMemory) throws -> Int {
    let session = try makeSession(memory)
    var frames = ClientFrames.opening()
    for stream in 0..<count { frames.request(stream * 2 + 1, "/a/b", changes: [("x", "\(stream)")], endStream: true) }
    try session.receive(frames.bytes.span)
    #expect(session.eventCount == Int(count) * 2)
    return unsafe memory.state.pointee.blocks.kept
  }

  @Test func `what one session gave back, the next ones take`() throws {
    let memory = SessionMemory(blocks: 1 << 20, bodies: 0)
    #expect(try serve(50, memory) == 0)
    let kept = unsafe memory.state.pointee.blocks.kept
    #expect(kept > 50 * 100)
    for _ in 0..<3 {
      #expect(try serve(50, memory) < kept / 10)
      #expect(unsafe memory.state.pointee.blocks.kept == kept)
    }
  }

  @Test(arguments: [0, 1000, 5000]) func `no more blocks are kept than was said`(_ limit: Int) throws {
    let memory = SessionMemory(blocks: limit, bodies: 0)
    _ = try serve(50, memory)
    #expect(unsafe memory.state.pointee.blocks.kept >= limit)
    #expect(unsafe memory.state.pointee.blocks.kept < limit + 512)
  }

  // MARK: Bodies

  @Test func `the memory of a body goes to the next, and only so much of it is kept`() {
    var bodies = SpareBodies(limit: 5000)
    var large = [UInt8](repeating: 1, count: 4000)
    bodies.takeBack(&large)
    #expect(large.isEmpty && large.capacity == 0)
    #expect((4000...5000).contains(bodies.kept))
    var other = [UInt8](repeating: 2, count: 2000)
    bodies.takeBack(&other)
    #expect((4000...5000).contains(bodies.kept))
    var taken = bodies.take()
    #expect(taken.isEmpty && taken.capacity >= 4000)
    #expect(bodies.kept == 0)
    taken = bodies.take()
    #expect(taken.capacity == 0)
  }

  @Test(arguments: [0, 3, 5, 8]) func `a body begins with as many bytes as are asked for, whatever it held`(_ held: Int)
  {
    var bodies = SpareBodies(limit: 5000)
    var body = [UInt8](repeating: 1, count: held)
    body.reserveCapacity(64)
    bodies.takeBack(&body)
    let taken = bodies.take(prefix: 5)
    #expect(taken.count == 5 && taken.capacity >= 64)
    #expect(bodies.take(prefix: 5).count == 5)
  }

  @Test func `a small body does not wait in the memory of a large one`() {
    var bodies = SpareBodies(limit: 1 << 20)
    var large = [UInt8](repeating: 1, count: 200_000)
    bodies.takeBack(&large)
    #expect(bodies.kept >= 200_000)
    #expect(bodies.take(upTo: 1024).capacity == 0)
    var small = bodies.take()
    #expect(small.capacity >= 200_000)
    small += [1, 2, 3]
    bodies.fit(&small)
    #expect(small == [1, 2, 3])
    #expect(small.capacity < 1024)
    #expect(bodies.kept >= 200_000)
    var half = bodies.take()
    half += [UInt8](repeating: 2, count: 100_000)
    bodies.fit(&half)
    #expect(half.capacity >= 200_000)
  }

  @Test(arguments: [false, true]) func `nor does it in a session`(_ appends: Bool) throws {
    let memory = SessionMemory(blocks: 1 << 20, bodies: 1 << 20)
    let session = try makeSession(memory)
    var large = [UInt8](repeating: 1, count: 200_000)
    unsafe memory.state.pointee.bodies.takeBack(&large)
    var frames = ClientFrames.opening(settings: [(id: 4, value: 0)])
    frames.request(1, "/a/b", endStream: true)
    try session.receive(frames.bytes.span)
    session.clearEvents()
    session.respond(slot: 0, SessionPair.head)
    if appends {
      session.append(slot: 0) { $0 += [1, 2, 3] }
    } else {
      session.replaceOutgoing(slot: 0, session.takeOutgoing(prefix: 0) + [1, 2, 3])
    }
    #expect(session.waiting(slot: 0) == 3)
    #expect(unsafe session.state.pointee.streams[0].bytes.capacity < 1024)
  }

  @Test func `a session at rest has neither body, output nor events, also when a stream was given up`() throws {
    let memory = SessionMemory(blocks: 1 << 20, bodies: 1 << 20)
    let session = try makeSession(memory)
    var frames = ClientFrames.opening()
    for stream in [1, 3] as [UInt32] { frames.request(stream, "/a/b", endStream: true) }
    try session.receive(frames.bytes.span)
    session.clearEvents()
    for slot in [0, 1] {
      session.respond(slot: slot, SessionPair.head)
      session.append(slot: slot) { $0 += [UInt8](repeating: 1, count: 3000) }
      session.end(slot: slot, SessionPair.ok)
    }
    session.reset(slot: 1, .cancel)
    while try session.fillOutput(limit: 1 << 20) { session.clearOutput() }
    session.clearOutput()
    #expect(session.eventCount == 2)
    session.clearEvents()
    for slot in [0, 1] { session.release(slot: slot) }
    #expect(unsafe memory.state.pointee.bodies.kept >= 6000)
    #expect(unsafe session.state.pointee.events.capacity == 0)
    #expect(unsafe session.state.pointee.output.smallCapacity == 0)
    for slot in [0, 1] { #expect(unsafe session.state.pointee.streams[slot].bytes.capacity == 0) }
  }
}
