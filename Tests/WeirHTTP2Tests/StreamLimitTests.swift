import Testing
import WeirHTTP2
import WeirTestSupport

/// A client that opens more streams than it may: ten, here.
@Suite struct StreamLimitTests {
  private let limit = SessionPair.limits.concurrentStreams

  private func number(_ index: UInt32) -> UInt32 { index * 2 + 1 }

  /// A pair with as many streams open as there may be.
  private func full(acknowledged: Bool = true) throws -> SessionPair {
    let pair = acknowledged ? try SessionPair.opened() : try SessionPair()
    var frames = acknowledged ? ClientFrames() : ClientFrames.opening()
    for index in 0..<limit { frames.request(number(index), "/a/b") }
    #expect(try pair.receive(frames).count == 10)
    _ = try pair.sent()
    return pair
  }

  private func receive(_ pair: SessionPair, _ body: (inout ClientFrames) -> Void) throws -> [String] {
    var frames = ClientFrames()
    body(&frames)
    return try pair.receive(frames)
  }

  @Test(arguments: [true, false]) func `one stream too many is refused, and no other`(_ acknowledged: Bool) throws {
    let pair = try full(acknowledged: acknowledged)
    let events = try receive(pair) {
      $0.request(21, "/a/b")
      $0.data(21, [1, 2, 3], endStream: true)
      $0.data(1, [], endStream: true)
    }
    #expect(events == ["refused 21", "end 0"])
    #expect(try pair.sent().map { "\($0.name) \($0.number)" } == ["resetStream 21 7"])
    #expect(pair.takeEvents() == [])
    pair.answer(slot: 0, [1])
    _ = try pair.sent()
    #expect(pair.takeEvents() == ["closed 0 0"])
    pair.session.release(slot: 0)
    #expect(try receive(pair) { $0.request(23, "/a/b") }.first?.hasPrefix("request 0 23") == true)
  }

  @Test func `streams that are over take no room, before their owner has seen it`() throws {
    let pair = try SessionPair.opened()
    let events = try receive(pair) {
      for index in 0..<3 * limit {
        $0.request(number(index), "/a/b")
        $0.reset(number(index))
      }
    }
    #expect(!events.contains { $0.hasPrefix("refused") })
  }

  @Test func `refused streams take no room`() throws {
    let pair = try full()
    let events = try receive(pair) {
      for index in limit..<2 * limit { $0.request(number(index), "/a/b") }
      $0.reset(1)
      $0.request(99, "/a/b")
    }
    #expect(Array(events.prefix(10)) == (limit..<2 * limit).map { "refused \(number($0))" })
    #expect(events.last?.hasPrefix("request 10 99") == true)
  }

  @Test func `the headers of a refused request are part of the compression's state`() throws {
    let pair = try full()
    let events = try receive(pair) {
      // `x: y` goes into the dynamic table; the next block names it by its place there.
      let block = ClientFrames.block([(":method", "POST"), (":scheme", "http"), (":path", "/"), (":authority", "a")])
      $0.frame(.headers, flags: 5, stream: 21, block + [0x40, 1, 0x78, 1, 0x79])
      $0.reset(1)
      $0.frame(.headers, flags: 5, stream: 23, block + [0xbe])
    }
    #expect(events.first == "refused 21")
    #expect(events.contains { $0.hasSuffix(" 23 :method=POST :scheme=http :path=/ :authority=a x=y") })
  }

  @Test func `a refused request is told once, whatever else is wrong with it`() throws {
    let pair = try full()
    #expect(try receive(pair) { $0.request(21, "/a/b", changes: [("Upper", "case")]) }.first == "refused 21")
    #expect(try pair.sent().map { "\($0.name) \($0.number)" } == ["resetStream 21 7"])
    let large = [("x", String(repeating: "v", count: 1000))]
    #expect(try receive(pair) { $0.request(23, "/a/b", changes: large) } == ["refused 23"])
    let tooLarge = [("x", String(repeating: "v", count: 2000))]
    #expect(try receive(pair) { $0.request(25, "/a/b", changes: tooLarge) } == ["refused 25"])
  }

  @Test(arguments: [nil, 1, 20]) func `a refused request is told with its fields`(_ size: Int?) throws {
    let pair = try full()
    var frames = ClientFrames()
    frames.headers(21, [(":method", "POST"), (":path", "/a/c")], endHeaders: false)
    frames.continuation(21, [("x", "y")], endHeaders: true)
    frames.request(23, "/a/d")
    #expect(try pair.receive(frames, pieces: size) == ["refused 21", "refused 23"])
    #expect(pair.kept.contains(":path=/a/d"))
    #expect(pair.kept.first == ":method=POST")
  }
}
