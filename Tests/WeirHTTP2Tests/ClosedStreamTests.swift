import Testing
import WeirHTTP2
import WeirTestSupport

/// Frames of streams that are over (RFC 9113, section 5.1): stream 1, in each test.
@Suite struct ClosedStreamTests {
  /// How stream 1 came to its end.
  enum Ending: CaseIterable {
    /// The client sent END_STREAM, and has its answer.
    case answered
    /// The client reset it.
    case reset
    /// The client ended its side, and reset it then.
    case endedAndReset
    /// It was answered before the client was done.
    case answeredEarly
    /// We reset it.
    case refused

    var isByClient: Bool { self == .answered || isReset }
    var isReset: Bool { self == .reset || self == .endedAndReset }
  }

  private func pair(_ ending: Ending) throws -> SessionPair {
    let pair = try SessionPair.opened()
    try end(1, ending, pair)
    return pair
  }

  private func end(_ stream: UInt32, _ ending: Ending, _ pair: SessionPair) throws {
    var frames = ClientFrames()
    frames.request(stream, "/a/b", endStream: ending == .answered || ending == .endedAndReset)
    if ending.isReset { frames.reset(stream) }
    _ = try pair.receive(frames)
    switch ending {
    case .answered, .answeredEarly: pair.answer(slot: 0, [1])
    case .refused: pair.session.reset(slot: 0, .cancel)
    case .reset, .endedAndReset: break
    }
    _ = try pair.sent()
    _ = pair.takeEvents()
    pair.session.release(slot: 0)
  }

  private static let late: [@Sendable (inout ClientFrames) -> Void] = [
    { $0.data(1, [1, 2, 3]) }, { $0.data(1, [], endStream: true) },
    { $0.frame(.data, flags: ClientFrames.padded, stream: 1, [1, 1, 0]) },
    { $0.headers(1, [("x", "1")], endStream: true) }, { $0.request(1, "/a/b") },
    {
      $0.headers(1, [("x", "1")], endStream: true, endHeaders: false)
      $0.continuation(1, [("y", "2")], endHeaders: true)
    },
  ]

  @Test(arguments: Ending.allCases, late.indices) func `headers and data meet the end that their stream had`(
    _ ending: Ending, _ index: Int
  ) throws {
    for size in [nil, 1, 4] as [Int?] {
      let pair = try pair(ending)
      var frames = ClientFrames()
      Self.late[index](&frames)
      let events = try pair.receive(frames, pieces: size)
      let sent = try pair.sent().map { $0.kind == .goAway ? "goAway \($0.number(at: 4))" : "\($0.name) \($0.number)" }
      switch ending {
      case .answered:
        #expect(events == [])
        #expect(sent == ["goAway 5"])
        #expect(pair.session.sentError == .streamClosed)
        #expect(pair.session.sentErrorText.hasSuffix("on stream 1, which its client had ended"))
        #expect(pair.isFinished)
      case .reset, .endedAndReset:
        #expect(events == ["late 1"])
        #expect(sent == ["resetStream 1 5"])
      case .answeredEarly, .refused:
        #expect(events == [])
        #expect(sent == [])
      }
      guard ending != .answered else { continue }
      // The connection goes on.
      var next = ClientFrames()
      next.request(3, "/a/b", endStream: true)
      #expect(try pair.receive(next).last == "end 0")
    }
  }

  @Test(arguments: Ending.allCases) func `what may have been on its way is passed over, and PRIORITY always`(
    _ ending: Ending
  ) throws {
    let pair = try pair(ending)
    var frames = ClientFrames()
    frames.windowUpdate(1, 10)
    frames.reset(1)
    frames.frame(.priority, stream: 1, [0, 0, 0, 0, 16])
    frames.frame(99, flags: 0, stream: 1, [1])
    #expect(try pair.receive(frames) == [])
    #expect(try pair.sent() == [])
  }

  @Test func `in one read the frames of a stream are late behind its reset, and not before it`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b")
    frames.data(1, [0x61])
    frames.reset(1)
    frames.data(1, [0x62])
    frames.request(3, "/a/b", endStream: true)
    let events = try pair.receive(frames)
    #expect(
      events.map { $0.split(separator: " ")[0] } == ["request", "data", "reset", "closed", "late", "request", "end"])
  }

  @Test func `headers of a reset stream are part of the compression's state`() throws {
    let pair = try pair(.reset)
    let block = ClientFrames.block([(":method", "POST"), (":scheme", "http"), (":path", "/"), (":authority", "a")])
    var frames = ClientFrames()
    frames.frame(.headers, flags: 5, stream: 1, [0x40, 1, 0x78, 1, 0x79])
    frames.frame(.headers, flags: 5, stream: 3, block + [0xbe])
    #expect(try pair.receive(frames).contains { $0.hasSuffix(" :authority=a x=y") })
  }

  @Test func `data of a reset stream are given back to the connection's window`() throws {
    let pair = try pair(.reset)
    var given = 0
    for _ in 0..<20 {
      var frames = ClientFrames()
      frames.data(1, [UInt8](repeating: 1, count: 16_384))
      #expect(try pair.receive(frames) == ["late 1"])
      given += try pair.sent().filter { $0.kind == .windowUpdate }.reduce(0) { $0 + Int($1.number) }
    }
    #expect(given >= 20 * 16_384 - Int(SessionPair.limits.connectionWindow))
  }

  @Test func `a stream that ended long ago is passed over`() throws {
    let pair = try SessionPair.opened()
    for index in 0..<200 as Range<UInt32> { try end(2 * index + 1, .answered, pair) }
    var frames = ClientFrames()
    frames.data(1, [1])
    #expect(try pair.receive(frames) == [])
    #expect(try pair.sent() == [])
    frames = ClientFrames()
    frames.data(399, [1])
    _ = try pair.receive(frames)
    #expect(try pair.sent().map(\.name) == ["goAway 0"])
  }

  @Test func `streams that were never opened are an error of the connection`() throws {
    let frames: [(inout ClientFrames) -> Void] = [
      { $0.data(9, [1]) }, { $0.reset(9) }, { $0.windowUpdate(9, 1) }, { $0.continuation(9, [], endHeaders: true) },
    ]
    for add in frames {
      let pair = try pair(.answered)
      var late = ClientFrames()
      add(&late)
      _ = try pair.receive(late)
      #expect(try pair.sent().map { $0.number(at: 4) } == [1])
    }
  }

  @Test func `behind an end of the client's side a stream takes no more, before its answer`() throws {
    for add in Self.late {
      let pair = try SessionPair.opened()
      var frames = ClientFrames()
      frames.request(1, "/a/b", endStream: true)
      add(&frames)
      _ = try pair.receive(frames)
      #expect(try pair.sent().last.map { $0.kind == .goAway && $0.number(at: 4) == 5 } == true)
    }
  }
}
