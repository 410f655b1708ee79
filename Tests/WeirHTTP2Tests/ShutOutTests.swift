import Testing
import WeirHTTP2
import WeirTestSupport

/// Whether a peer takes nothing because it has shut a window.
@Suite struct ShutOutTests {
  /// A pair with answers of 100,000 bytes on two streams. The connection's window lets 65,535 through.
  private func answered(streamWindow: UInt32) throws -> SessionPair {
    let pair = try SessionPair.opened(settings: [(id: 4, value: streamWindow)])
    var frames = ClientFrames()
    for stream in [1, 3] as [UInt32] { frames.request(stream, "/a/b", endStream: true) }
    _ = try pair.receive(frames)
    #expect(!pair.isShutOut())
    for slot in [0, 1] {
      #expect(!pair.isShutOut(slot: slot))
      pair.answer(slot: slot, [UInt8](repeating: 1, count: 100_000))
    }
    return pair
  }

  private func grant(_ pair: SessionPair, _ stream: UInt32, _ count: UInt32) throws {
    var frames = ClientFrames()
    frames.windowUpdate(stream, count)
    _ = try pair.receive(frames)
    _ = try pair.sent()
  }

  @Test func `the windows of streams`() throws {
    let pair = try answered(streamWindow: 10)
    #expect(!pair.isShutOut(slot: 0), "its window is open, nothing was sent yet")
    _ = try pair.sent()
    #expect(!pair.isShutOut(slot: 0), "some has been taken")
    #expect(pair.isShutOut(slot: 0))
    try grant(pair, 1, 10)
    #expect(!pair.isShutOut(slot: 0))
    #expect(pair.isShutOut(slot: 0))
    _ = pair.isShutOut()
    #expect(!pair.isShutOut(), "the connection's window is open")
    #expect(pair.isUnread(), "nothing is taken all the same")
    try grant(pair, 1, 200_000)
    #expect(!pair.isShutOut(slot: 0))
  }

  @Test func `the connection's window`() throws {
    let pair = try answered(streamWindow: 1_000_000)
    _ = try pair.sent()
    #expect(!pair.isShutOut(), "some has been taken")
    #expect(pair.isShutOut())
    try grant(pair, 0, 10)
    #expect(!pair.isShutOut())
    #expect(pair.isShutOut())
    try grant(pair, 0, 1_000_000)
    _ = pair.isShutOut()
    #expect(!pair.isShutOut(), "nothing waits")
  }
}

extension SessionPair {
  fileprivate func isUnread() -> Bool { session.isUnread() }
  fileprivate func isShutOut() -> Bool { session.isUnread() && session.isWindowShut }
  fileprivate func isShutOut(slot: Int) -> Bool { session.isShutOut(slot: slot) }
}
