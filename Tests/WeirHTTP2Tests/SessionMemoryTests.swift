import Testing
import WeirTestSupport

@testable import WeirHTTP2

@Suite struct SessionMemoryTests {
  private let limits = HTTP2Limits(
    concurrentStreams: 100, headerListSize: 1000, streamWindow: 100_000, connectionWindow: 200_000, lowWater: 1000)

  /// A session that takes in `count` requests, and goes.
  private func serve(_ count: UInt32, _ memory: SessionMemory) throws -> [Int] {
    let session = try HTTP2Session(limits: limits, varying: "grpc-timeout", memory: memory)
    var frames = ClientFrames.opening()
    for stream in 0..<count { frames.request(stream * 2 + 1, "/a/b", changes: [("x", "\(stream)")], endStream: true) }
    try session.receive(frames.bytes.span)
    #expect(session.eventCount == Int(count) * 2)
    return [memory.kept]
  }

  @Test func `what one session gave back, the next ones take`() throws {
    let memory = SessionMemory(limit: 1 << 20)
    let alone = try serve(50, memory)
    #expect(alone == [0])
    let kept = memory.kept
    #expect(kept > 50 * 100)
    for _ in 0..<3 {
      let inUse = try serve(50, memory)
      #expect(inUse[0] < kept / 10)
      #expect(memory.kept == kept)
    }
  }

  @Test(arguments: [0, 1000, 5000]) func `no more is kept than was said`(_ limit: Int) throws {
    let memory = SessionMemory(limit: limit)
    _ = try serve(50, memory)
    #expect(memory.kept >= limit)
    #expect(memory.kept < limit + 512)
  }
}
