import Testing
import WeirHTTP2
import WeirTestSupport

@Suite struct ReceivingTests {
  private func call() -> ClientFrames {
    var frames = ClientFrames.opening(settings: [(id: 4, value: 70_000)])
    frames.settingsAck()
    frames.request(1, "/a/b", changes: [("x", "1"), ("x", "2")])
    frames.ping()
    frames.data(1, Array("hello".utf8))
    frames.request(3, "/c/d", endStream: true)
    frames.data(1, Array(" world".utf8), endStream: true)
    frames.windowUpdate(0, 10)
    frames.frame(.priority, stream: 5, [0, 0, 0, 0, 16])
    frames.frame(99, flags: 255, stream: 77, [1, 2, 3])
    frames.reset(3)
    frames.ping(ack: true)
    frames.goAway(code: 11)
    return frames
  }

  private let expected = [
    "request 0 1 :method=POST :scheme=http :path=/a/b :authority=localhost te=trailers content-type=application/grpc x=1 x=2",
    "ping",
    "data 0 hello",
    "request 1 3 :method=POST :scheme=http :path=/c/d :authority=localhost te=trailers content-type=application/grpc",
    "end 1",
    "data 0  world",
    "end 0",
    "reset 1 8",
    "closed 1 8",
    "pong",
    "goaway 11",
  ]

  @Test func `tells what came, in the order of the bytes`() throws {
    let pair = try SessionPair()
    #expect(try pair.receive(call()) == expected)
  }

  @Test(arguments: [1, 2, 3, 7, 9, 10, 64]) func `tells the same however the bytes were split`(_ size: Int) throws {
    let pair = try SessionPair()
    #expect(try pair.receive(call(), pieces: size) == expected)
  }

  @Test func `a header block may begin in one read and end in another, behind other blocks`() throws {
    var frames = ClientFrames.opening()
    for stream in [1, 3, 5] as [UInt32] {
      frames.request(stream, "/a/b", changes: [("x", "value of \(stream)")], endStream: true)
    }
    for split in 0...frames.bytes.count {
      let pair = try SessionPair()
      var (first, second) = (ClientFrames(), ClientFrames())
      first.bytes = Array(frames.bytes[..<split])
      second.bytes = Array(frames.bytes[split...])
      let requests = try (pair.receive(first) + pair.receive(second)).filter { $0.hasPrefix("request") }
      try #require(requests.count == 3)
      for (index, request) in requests.enumerated() {
        #expect(request.hasPrefix("request \(index) \(index * 2 + 1) :method=POST :scheme=http :path=/a/b "))
        #expect(request.hasSuffix(" x=value of \(index * 2 + 1)"))
      }
    }
  }

  @Test func `a malformed block that was split leaves nothing for the next`() throws {
    var frames = ClientFrames()
    frames.request(1, "/a/b", changes: [("x", "1"), ("Upper", "case"), ("y", "2")], endStream: true)
    frames.request(3, "/c/d", endStream: true)
    for size in [1, 50, 1000] {
      let pair = try SessionPair.opened()
      #expect(
        try pair.receive(frames, pieces: size).filter { $0 != "end 0" } == [
          "malformed 0 1",
          "request 1 3 :method=POST :scheme=http :path=/c/d :authority=localhost te=trailers content-type=application/grpc",
          "end 1",
        ])
    }
  }

  @Test func `announces its limits first`() throws {
    let pair = try SessionPair()
    let frames = try pair.sent()
    #expect(frames.map(\.name) == ["settings 0", "windowUpdate 0"])
    let settings: [UInt8] = [0, 3, 0, 0, 0, 10, 0, 4, 0, 1, 0x86, 0xa0, 0, 6, 0, 0, 0x03, 0xe8]
    #expect(frames[0].payload == settings)
    #expect(frames[1].number == 200_000 - 65_535)
  }

  @Test func `acknowledges SETTINGS and PING`() throws {
    let pair = try SessionPair()
    _ = try pair.sent()
    var frames = ClientFrames.opening()
    frames.ping([8, 7, 6, 5, 4, 3, 2, 1])
    _ = try pair.receive(frames)
    let sent = try pair.sent()
    #expect(Set(sent.map(\.name)) == ["settings 0", "ping 0"])
    #expect(sent.allSatisfy { $0.flags == ClientFrames.ack })
    #expect(sent.first { $0.kind == .ping }?.payload == [8, 7, 6, 5, 4, 3, 2, 1])
  }

  // MARK: What breaks a stream

  private static let malformed: [[(String, String)]] = [
    [("Upper", "case")], [("connection", "close")], [("te", "gzip")], [("transfer-encoding", "chunked")],
    [(":unknown", "x")], [(":path", "")], [(":status", "200")], [("x", "a\nb")], [("x", "a\u{0}b")], [("x", " a")],
    [("content-length", "x")], [("host", "a"), ("host", "b")], [("", "x")], [("x y", "z")],
  ]

  @Test(arguments: malformed) func `a malformed request is refused and told`(_ changes: [(String, String)]) throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b", changes: changes, endStream: true)
    #expect(try pair.receive(frames) == ["malformed 0 1"])
    let sent = try pair.sent()
    #expect(sent.map(\.name) == ["resetStream 1"])
    #expect(sent[0].number == 1)
    #expect(pair.takeEvents() == ["closed 0 1"])
    pair.session.release(slot: 0)
    var next = ClientFrames()
    next.request(3, "/a/b", endStream: true)
    #expect(try pair.receive(next).first?.hasPrefix("request 0 3") == true)
  }

  @Test func `a request without its pseudo-headers is malformed`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.headers(1, [("content-type", "application/grpc")])
    frames.data(1, [1, 2, 3])
    #expect(try pair.receive(frames) == ["malformed 0 1"])
  }

  @Test func `a body that is not as long as it was said to be costs its stream`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b", changes: [("content-length", "5")])
    frames.data(1, [1, 2, 3], endStream: true)
    #expect(try pair.receive(frames).first?.hasPrefix("request 0 1") == true)
    #expect(try pair.sent().map { "\($0.name) \($0.number)" } == ["resetStream 1 1"])
    #expect(pair.takeEvents() == ["closed 0 1"])
  }

  // MARK: What breaks a connection

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "PRI * HTTP/1.1\r\n\r\nSM\r\n\r\n", "\u{0}", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}",
  ])
  func `garbage in place of the preface is fatal`(_ text: String) throws {
    let pair = try SessionPair()
    var frames = ClientFrames()
    frames.bytes = Array(text.utf8)
    #expect(throws: HTTP2Error.self) { try pair.receive(frames) }
  }

  @Test func `anything but SETTINGS behind the preface is fatal`() throws {
    let pair = try SessionPair()
    var frames = ClientFrames()
    frames.bytes = Array(ClientFrames.opening().bytes.prefix(24))
    frames.ping()
    #expect(try pair.receive(frames) == [])
    #expect(try pair.sent().last?.name == "goAway 0")
    #expect(pair.isFinished)
  }

  @Test func `a flood of CONTINUATION is fatal`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.headers(1, [(":method", "POST")], endHeaders: false)
    for _ in 0..<20 { frames.continuation(1, [], endHeaders: false) }
    #expect(throws: HTTP2Error.self) { try pair.receive(frames) }
  }

  @Test func `a few CONTINUATION frames are no flood`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.headers(1, [(":method", "POST"), (":path", "/")], endStream: true, endHeaders: false)
    frames.continuation(1, [(":scheme", "http")], endHeaders: false)
    frames.continuation(1, [(":authority", "a")], endHeaders: true)
    #expect(try pair.receive(frames) == ["request 0 1 :method=POST :path=/ :scheme=http :authority=a", "end 0"])
  }

  @Test func `a peer that asks and never reads the answers is cut off`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    for _ in 0..<2000 { frames.ping() }
    #expect(throws: HTTP2Error.self) { try pair.receive(frames) }
  }

  /// What nghttp2 itself ends with a GOAWAY: the client's own fault, and the name of it.
  private static let violations: [(code: UInt32, frames: @Sendable (inout ClientFrames) -> Void)] = [
    (1, { $0.data(1, [1]) }),  // DATA on a stream that never was.
    (1, { $0.request(2, "/a/b") }),  // A stream number that is a server's.
    (1, { $0.windowUpdate(0, 0) }),
    (3, { $0.windowUpdate(0, 0x7fff_ffff) }),
    (6, { $0.frame(.ping, [1, 2, 3]) }),
    (6, { $0.frame(.settings, [1]) }),
    (9, { $0.frame(.headers, flags: 4, stream: 1, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]) }),
    (1, { $0.frame(.pushPromise, flags: 4, stream: 1, [0, 0, 0, 2]) }),
    (1, { $0.frame(.data, flags: ClientFrames.padded, stream: 0, [1]) }),
  ]

  @Test(arguments: violations.indices) func `a broken connection is told why, and finished`(_ index: Int) throws {
    let violation = Self.violations[index]
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    violation.frames(&frames)
    _ = try pair.receive(frames)
    let sent = try pair.sent()
    #expect(sent.map(\.name) == ["goAway 0"])
    #expect(sent[0].number(at: 4) == violation.code)
    #expect(pair.isFinished)
  }

  // MARK: Windows

  @Test func `gives bytes back to the windows only when they are consumed`() throws {
    var limits = SessionPair.limits
    limits.connectionWindow = 150_000
    let pair = try SessionPair.opened(limits: limits)
    var frames = ClientFrames()
    frames.request(1, "/a/b")
    for _ in 0..<6 { frames.data(1, [UInt8](repeating: 1, count: 16_384)) }
    _ = try pair.receive(frames)
    #expect(try pair.sent() == [])
    pair.session.consumeStream(60_000, slot: 0)
    #expect(try pair.sent().map { "\($0.name) \($0.number)" } == ["windowUpdate 1 60000"])
    pair.session.consumeConnection(70_000)
    #expect(try pair.sent() == [])
    pair.session.consumeConnection(20_000)
    #expect(try pair.sent().map { "\($0.name) \($0.number)" } == ["windowUpdate 0 90000"])
  }

  @Test func `more than the window is a violation`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.request(1, "/a/b")
    for _ in 0..<7 { frames.data(1, [UInt8](repeating: 1, count: 16_384)) }
    _ = try pair.receive(frames)
    let sent = try pair.sent()
    #expect(
      sent.contains { ($0.kind == .resetStream && $0.number == 3) || ($0.kind == .goAway && $0.number(at: 4) == 3) })
  }
}
