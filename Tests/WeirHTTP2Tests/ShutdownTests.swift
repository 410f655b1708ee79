import Testing
import WeirHTTP2
import WeirTestSupport

@Suite struct ShutdownTests {
  private func request(_ stream: UInt32) -> ClientFrames {
    var frames = ClientFrames()
    frames.request(stream, "/a/b", endStream: true)
    return frames
  }

  private let body = Array("hello".utf8)

  @Test func `GOAWAY lets what has begun come to its end`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    pair.session.announceShutdown()
    var sent = try pair.sent()
    #expect(sent.map(\.name) == ["goAway 0", "ping 0"], "in this order: the answer proves that the GOAWAY was read")
    #expect(sent.first?.number == 0x7fff_ffff)
    #expect(pair.takeEvents() == ["ping sent"])
    // A request that was on its way is served like any other.
    try #require(try pair.receive(request(3)).first?.hasPrefix("request 1 3") == true)
    pair.answer(slot: 1, body)
    #expect(try pair.sent().last?.fields == ["grpc-status: 0"])
    #expect(pair.takeEvents() == ["closed 1 0"])
    var frames = ClientFrames()
    frames.ping([0, 0, 0, 0, 0, 0, 0, 0], ack: true)
    #expect(try pair.receive(frames) == ["pong"], "the answer to another PING says nothing of the GOAWAY")
    frames = ClientFrames()
    frames.ping(sent[1].payload, ack: true)
    #expect(try pair.receive(frames) == ["shutdown acknowledged"])
    pair.session.goAway(.noError, debug: "bye")
    sent = try pair.sent()
    #expect(sent.map(\.name) == ["goAway 0"])
    #expect(sent[0].number == 3)
    #expect(sent[0].payload.dropFirst(8) == Array("bye".utf8)[...])
    #expect(!pair.isFinished)
    #expect(try pair.receive(request(5)) == [], "later streams are not taken in")
    pair.answer(slot: 0, body)
    #expect(try pair.sent().last?.fields == ["grpc-status: 0"])
    #expect(pair.isFinished)
  }

  @Test func `an idle connection waits for the answer to its PING before it ends`() throws {
    let pair = try SessionPair.opened()
    pair.session.announceShutdown()
    _ = try pair.sent()
    _ = pair.takeEvents()
    #expect(!pair.isFinished)
    #expect(try pair.receive(request(1)).first?.hasPrefix("request 0 1") == true)
  }

  @Test func `a client that goes away gets its last answer`() throws {
    let pair = try SessionPair.opened()
    var frames = request(1)
    frames.goAway()
    #expect(try pair.receive(frames).last == "goaway 0")
    #expect(!pair.isFinished)
    pair.answer(slot: 0, body)
    #expect(try pair.sent().last?.fields == ["grpc-status: 0"])
    #expect(pair.isFinished)
  }
}
