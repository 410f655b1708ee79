import Testing
import WeirHTTP2
import WeirTestSupport

/// Header lists up to their limit, and over it.
@Suite struct HeaderListTests {
  private func large(_ size: Int, endStream: Bool = true) -> ClientFrames {
    var frames = ClientFrames()
    let usual = [(":method", "POST"), (":scheme", "http"), (":path", "/"), (":authority", "a")]
    let counted = usual.reduce(0) { $0 + $1.0.utf8.count + $1.1.utf8.count + 32 }
    let block = ClientFrames.block(usual + [("x", String(repeating: "v", count: size - counted - 33))])
    for start in stride(from: 0, to: block.count, by: 16_384) {
      let end = min(start + 16_384, block.count)
      let ending = endStream && start == 0 ? ClientFrames.endStream : 0
      let flags = ending | (end == block.count ? ClientFrames.endHeaders : 0)
      frames.frame(start == 0 ? .headers : .continuation, flags: flags, stream: 1, Array(block[start..<end]))
    }
    return frames
  }

  @Test func `takes a header list of just the limit`() throws {
    let pair = try SessionPair.opened()
    let events = try pair.receive(large(1000))
    #expect(events.count == 2)
    #expect(events[0].hasPrefix("request 0 1 :method=POST"))
  }

  @Test(arguments: [1001, 2001, 50_000]) func `a header list over the limit costs its stream only`(_ size: Int) throws {
    let pair = try SessionPair.opened()
    #expect(try pair.receive(large(size), pieces: 5000) == ["too large 0 1", "end 0"])
    #expect(pair.kept == [":method=POST", ":scheme=http", ":path=/", ":authority=a"])
    var next = ClientFrames()
    next.request(3, "/a/b", endStream: true)
    #expect(try pair.receive(next).first?.hasPrefix("request 1 3") == true)
  }

  @Test func `past the limit the compression's state goes on, and content-type is kept`() throws {
    let pair = try SessionPair.opened()
    let block = ClientFrames.block([(":method", "POST"), (":scheme", "http"), (":path", "/"), (":authority", "a")])
    let large = ClientFrames.block([("x", String(repeating: "v", count: 2000))])
    let type = ClientFrames.block([("content-type", "application/grpc"), ("content-type", "text/plain")])
    var frames = ClientFrames()
    // `x: y` goes into the dynamic table behind the limit; the next block names it by its place there.
    frames.frame(.headers, flags: 5, stream: 1, block + large + [0x40, 1, 0x78, 1, 0x79] + large + type)
    frames.frame(.headers, flags: 5, stream: 3, block + [0xbe])
    let events = try pair.receive(frames, pieces: 100)
    #expect(events.first == "too large 0 1")
    #expect(pair.kept.last == "content-type=application/grpc")
    #expect(pair.kept.count == 5)
    #expect(events.contains { $0.hasSuffix(" 3 :method=POST :scheme=http :path=/ :authority=a x=y") })
  }

  @Test func `a content-type too large to be one is not kept`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b", changes: [("content-type", String(repeating: "v", count: 2000))])
    #expect(try pair.receive(frames) == ["too large 0 1"])
    #expect(pair.kept.count == 5)
  }

  /// A block whose decoded fields have so many bytes: one entry of the dynamic table, named again and again.
  private func bomb(_ stream: UInt32, _ size: Int) -> ClientFrames {
    var frames = ClientFrames()
    let block = ClientFrames.block([(":method", "POST"), (":scheme", "http"), (":path", "/"), (":authority", "a")])
    let value = [UInt8](repeating: 0x76, count: 967)
    // 1000 bytes a time: the name, the value, and 32.
    let entry: [UInt8] = [0x40, 1, 0x78, 0x7f, 0xc8, 0x06] + value
    frames.frame(
      .headers, flags: 5, stream: stream, block + entry + [UInt8](repeating: 0xbe, count: size / 1000 - 1))
    return frames
  }

  @Test(arguments: [false, true]) func `one header block decodes to a megabyte and no more`(isTrailer: Bool) throws {
    let bound = HTTP2Limits(
      concurrentStreams: 1, headerListSize: 1, streamWindow: 1, connectionWindow: 1, lowWater: 1
    ).headerBlockSize
    #expect(bound == 1 << 20)
    let pair = try SessionPair.opened()
    if isTrailer {
      var request = ClientFrames()
      request.request(1, "/a/b")
      request.headers(1, (0..<400).map { ("x-\($0)", "a trailer of a request") }, endStream: true)
      #expect(try pair.receive(request).last == "end 0")
    } else {
      #expect(try pair.receive(bomb(1, bound - 2000)) == ["too large 0 1", "end 0"])
    }
    #expect(try pair.receive(bomb(3, bound - 2000)) == ["too large 1 3", "end 1"])
    let error = #expect(throws: HTTP2Error.self) { try pair.receive(bomb(5, bound + 1000)) }
    #expect(error?.isExcess == true)
    #expect(error?.description == "a header block decodes to more bytes than one may have")
  }

  @Test func `counts every field with 32 bytes, so that many small ones are many`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b", changes: (0..<30).map { _ in ("x", "") })
    #expect(try pair.receive(frames) == ["too large 0 1"])
  }

  @Test func `trailers of a request are counted by themselves, and end it`() throws {
    let pair = try SessionPair.opened()
    var frames = large(1000, endStream: false)
    frames.headers(1, [("x", String(repeating: "v", count: 900))], endStream: true)
    let events = try pair.receive(frames)
    #expect(events.count == 2)
    #expect(events.last == "end 0")
  }
}
