import Testing
import WeirHTTP2
import WeirTestSupport

/// What the owner learns of bytes that are no calls.
@Suite struct TallyTests {
  private func useful(_ pair: SessionPair, _ size: Int? = nil, _ body: (inout ClientFrames) -> Void) throws -> Int {
    _ = pair.session.takeTally()
    var frames = ClientFrames()
    body(&frames)
    _ = try pair.receive(frames, pieces: size)
    return frames.bytes.count - pair.session.takeTally().usefulBytes
  }

  @Test(arguments: [nil, 1, 100]) func `headers and data are useful, whole`(_ size: Int?) throws {
    let pair = try SessionPair.opened()
    let wasted = try useful(pair, size) {
      $0.request(1, "/a/b")
      $0.data(1, [UInt8](repeating: 1, count: 1000))
      $0.data(1, [], endStream: true)
    }
    #expect(wasted == 0)
  }

  @Test(arguments: [1, 7, 1000, 100_000]) func `a header block is no waste while it comes, however large`(_ size: Int)
    throws
  {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    let fields = [(":method", "POST"), ("x", String(repeating: "v", count: 9000))]
    frames.headers(1, fields, endHeaders: false)
    for index in 0..<4 { frames.continuation(1, [("y", String(repeating: "v", count: 9000))], endHeaders: index == 3) }
    var waste = 0
    _ = pair.session.takeTally()
    for start in stride(from: 0, to: frames.bytes.count, by: size) {
      var piece = ClientFrames()
      piece.bytes = Array(frames.bytes[start..<min(start + size, frames.bytes.count)])
      _ = try pair.receive(piece)
      let tally = pair.session.takeTally()
      waste += piece.bytes.count - tally.usefulBytes - tally.unfinishedBytes
      #expect(waste <= 36)
    }
    // The headers of four CONTINUATION frames.
    #expect(waste == 36)
  }

  @Test(arguments: [nil, 1, 10]) func `padding is waste, and a frame of nothing else wholly`(_ size: Int?) throws {
    let pair = try SessionPair.opened()
    let wasted = try useful(pair, size) {
      $0.request(1, "/a/b")
      $0.frame(.data, flags: ClientFrames.padded, stream: 1, [3, 1, 2, 0, 0, 0])
    }
    #expect(wasted == 4)
    let wastedWholly = try useful(pair, size) {
      for _ in 0..<1000 { $0.frame(.data, flags: ClientFrames.padded, stream: 1, [5, 0, 0, 0, 0, 0]) }
    }
    #expect(wastedWholly == 15_000)
  }

  @Test func `other frames are not, nor are empty ones`() throws {
    let pair = try SessionPair.opened()
    #expect(try useful(pair) { $0.request(1, "/a/b") } == 0)
    #expect(try useful(pair) { $0.ping() } == 17)
    #expect(try useful(pair) { $0.settings([]) } == 9)
    #expect(try useful(pair) { $0.windowUpdate(1, 1) } == 13)
    #expect(try useful(pair) { $0.frame(.priority, stream: 5, [0, 0, 0, 0, 16]) } == 14)
    #expect(try useful(pair) { $0.frame(99, flags: 0, stream: 0, [1, 2, 3]) } == 12)
    #expect(try useful(pair) { $0.data(1, []) } == 9)
  }

  @Test(arguments: [nil, 1, 100]) func `data on its way to a stream that was answered early are no waste`(
    _ size: Int?
  ) throws {
    let pair = try SessionPair.opened()
    var request = ClientFrames()
    request.request(1, "/a/b")
    _ = try pair.receive(request)
    pair.answer(slot: 0, [])
    _ = try pair.sent()
    let wasted = try useful(pair, size) { frames in
      for _ in 0..<5 { frames.data(1, [UInt8](repeating: 1, count: 16_384)) }
    }
    #expect(wasted == 5 * 9)
  }

  @Test func `of data for a stream that is gone no more than a window is no waste, however often it is given back`()
    throws
  {
    let pair = try SessionPair.opened()
    var request = ClientFrames()
    request.request(1, "/a/b")
    _ = try pair.receive(request)
    pair.answer(slot: 0, [])
    _ = try pair.sent()
    var wasted = 0
    for _ in 0..<100 {
      wasted += try useful(pair) { $0.data(1, [UInt8](repeating: 1, count: 16_384)) }
      _ = try pair.sent()
    }
    let expected = 100 * (16_384 + 9) - Int(SessionPair.limits.streamWindow)
    #expect((expected - 900...expected).contains(wasted))
  }

  @Test func `a stream that its client ended or reset has no data on their way`() throws {
    for isReset in [true, false] {
      let pair = try SessionPair.opened()
      var request = ClientFrames()
      request.request(1, "/a/b", endStream: !isReset)
      if isReset { request.reset(1) }
      _ = try pair.receive(request)
      if !isReset { pair.answer(slot: 0, []) }
      _ = try pair.sent()
      #expect(try useful(pair) { $0.data(1, [UInt8](repeating: 1, count: 1000)) } == 1009)
    }
  }
}
