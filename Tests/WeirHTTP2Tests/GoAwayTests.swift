import Testing
import WeirHTTP2
import WeirTestSupport

/// Clients that go away.
@Suite struct GoAwayTests {
  @Test(arguments: [0, 2, 1, 5, 0x7fff_ffff] as [UInt32], [nil, 1, 9, 13])
  func
    `a client goes away whatever stream it names, and its calls are answered`(_ last: UInt32, _ size: Int?) throws
  {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b", endStream: true)
    frames.goAway(last: last, code: 0)
    #expect(try pair.receive(frames, pieces: size).suffix(2) == ["end 0", "goaway 0"])
    #expect(!pair.isFinished)
    pair.answer(slot: 0, [1])
    #expect(try pair.sent().map(\.name) == ["headers 1", "data 1", "headers 1"])
    #expect(pair.session.sentError == nil)
    #expect(pair.isFinished)
  }

  @Test func `a client may go away twice, the second time with a lower stream`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b")
    frames.goAway(last: 0x7fff_ffff)
    frames.goAway(last: 1, code: 11)
    frames.data(1, [1], endStream: true)
    #expect(try pair.receive(frames).suffix(4) == ["goaway 0", "goaway 11", "data 0 \u{1}", "end 0"])
  }
}
