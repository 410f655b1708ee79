import Testing
import WeirHTTP2
import WeirTestSupport

@Suite struct SendingTests {
  private func request(_ streams: UInt32..., endStream: Bool = true) -> ClientFrames {
    var frames = ClientFrames()
    for stream in streams { frames.request(stream, "/a/b", endStream: endStream) }
    return frames
  }

  private let body = Array("hello".utf8)

  @Test func `sends headers, data, trailers, in this order`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    pair.answer(slot: 0, body)
    let sent = try pair.sent()
    #expect(sent.map(\.name) == ["headers 1", "data 1", "headers 1"])
    #expect(sent[0].fields == [":status: 200", "content-type: application/grpc"])
    #expect(sent[1].payload == body)
    #expect(sent[2].fields == ["grpc-status: 0"])
    #expect(sent.map(\.endsStream) == [false, false, true])
    #expect(pair.takeEvents() == ["closed 0 0"])
  }

  @Test func `a response without a body has headers and trailers`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    pair.answer(slot: 0, [])
    let sent = try pair.sent().filter { $0.kind != .data || !$0.payload.isEmpty }
    #expect(sent.map(\.name) == ["headers 1", "headers 1"])
    #expect(sent.last?.endsStream == true)
  }

  @Test func `Trailers-Only is one frame`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    var headers = HTTP2Headers()
    headers.append(":status", "200")
    headers.append("grpc-status", "12")
    headers.append("x", "y z")
    pair.session.respondOnly(slot: 0, headers)
    let sent = try pair.sent()
    #expect(sent.map(\.fields) == [[":status: 200", "grpc-status: 12", "x: y z"]])
    #expect(sent[0].endsStream)
  }

  @Test func `a response that is not gRPC's ends with its data`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    pair.session.respond(slot: 0, SessionPair.head)
    pair.session.append(slot: 0) { $0 += body }
    pair.session.endWithoutTrailers(slot: 0)
    let sent = try pair.sent()
    #expect(sent.map(\.name) == ["headers 1", "data 1"])
    #expect(sent.map(\.endsStream) == [false, true])
  }

  @Test func `data may come in pieces, after the session has waited for more`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    pair.session.respond(slot: 0, SessionPair.head)
    #expect(try pair.sent().map(\.name) == ["headers 1"])
    for text in ["a", "bc", "def"] {
      pair.session.append(slot: 0) { $0 += Array(text.utf8) }
      #expect(try pair.sent().map(\.payload) == [Array(text.utf8)])
    }
    var trailers = HTTP2Headers()
    trailers.append("grpc-status", "5")
    pair.session.end(slot: 0, trailers)
    #expect(try pair.sent().last?.fields == ["grpc-status: 5"])
  }

  @Test func `a passing field is sent whole each time, and leaves the table of the others as it is`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, 3, 5))
    var sizes: [Int] = []
    for slot in 0..<3 {
      pair.session.respond(slot: slot, SessionPair.head)
      var trailers = HTTP2Headers()
      trailers.append("grpc-status", "5")
      trailers.append(passing: [0, 0, 0, 4, 0, 0, 0, 11] + Array("x-idone of many".utf8))
      pair.session.end(slot: slot, trailers)
      let block = try #require(try pair.sent().last)
      #expect(block.fields == ["grpc-status: 5", "x-id: one of many"])
      sizes.append(block.payload.count)
    }
    // The second block has one byte for grpc-status, and the third is like it.
    #expect(sizes[0] > sizes[1])
    #expect(sizes[1] == sizes[2])
    #expect(sizes[1] > "x-idone of many".utf8.count * 3 / 4)
  }

  @Test func `a buffer taken away and put back is sent`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1))
    var buffer = pair.session.takeOutgoing(prefix: 0)
    #expect(buffer.isEmpty)
    buffer += body
    pair.session.replaceOutgoing(slot: 0, buffer)
    pair.session.respond(slot: 0, SessionPair.head)
    pair.session.end(slot: 0, SessionPair.ok)
    #expect(try pair.sent().first { $0.kind == .data }?.payload == body)
  }

  // MARK: Early ends

  @Test func `an answer to an open request is followed by RST_STREAM NO_ERROR`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, endStream: false))
    pair.answer(slot: 0, body)
    let sent = try pair.sent()
    #expect(sent.map(\.name) == ["headers 1", "data 1", "headers 1", "resetStream 1"])
    #expect(sent.last?.number == 0)
    #expect(pair.takeEvents() == ["closed 0 0"])
  }

  @Test func `so is one that ends with data, and one that is headers only`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, 3, endStream: false))
    pair.session.respond(slot: 0, SessionPair.head)
    pair.session.append(slot: 0) { $0 += body }
    pair.session.endWithoutTrailers(slot: 0)
    var headers = HTTP2Headers()
    headers.append(":status", "200")
    pair.session.respondOnly(slot: 1, headers)
    let names = try pair.sent().map(\.name)
    #expect(names.filter { $0.hasSuffix(" 1") } == ["headers 1", "data 1", "resetStream 1"])
    #expect(names.filter { $0.hasSuffix(" 3") } == ["headers 3", "resetStream 3"])
  }

  @Test func `a header block that nghttp2 will not send resets its stream`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, 3, 5))
    var large = HTTP2Headers()
    large.append(":status", "200")
    large.append("x", String(repeating: "\\", count: 70_000))
    pair.session.respondOnly(slot: 0, large)
    pair.session.respond(slot: 1, SessionPair.head)
    pair.session.append(slot: 1) { $0 += body }
    pair.session.end(slot: 1, large)
    pair.answer(slot: 2, body)
    let sent = try pair.sent()
    #expect(sent.filter { $0.stream == 1 }.map { "\($0.name) \($0.number)" } == ["resetStream 1 2"])
    #expect(sent.filter { $0.stream == 3 }.map(\.name) == ["headers 3", "data 3", "resetStream 3"])
    #expect(sent.last { $0.stream == 5 }?.fields == ["grpc-status: 0"])
    #expect(pair.takeEvents().sorted() == ["closed 0 2", "closed 1 2", "closed 2 0"])
  }

  @Test func `answering a stream that the client has reset does no harm`() throws {
    let pair = try SessionPair.opened()
    var frames = request(1, endStream: false)
    frames.reset(1)
    #expect(try pair.receive(frames).suffix(2) == ["reset 0 8", "closed 0 8"])
    pair.answer(slot: 0, body)
    #expect(try pair.sent() == [])
    pair.session.release(slot: 0)
    #expect(try pair.receive(request(3)).first?.hasPrefix("request 0 3") == true)
    pair.answer(slot: 0, Array("other".utf8))
    #expect(try pair.sent().first { $0.kind == .data }?.payload == Array("other".utf8))
  }

  @Test func `a stream reset in the middle of a frame gives its slot to another`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, endStream: false))
    pair.answer(slot: 0, [UInt8](repeating: 1, count: 50_000))
    // The output is full: the frame that nghttp2 has begun must wait.
    _ = try pair.sent(limit: 100)
    var reset = ClientFrames()
    reset.reset(1)
    _ = try pair.receive(reset)
    pair.session.release(slot: 0)
    #expect(try pair.receive(request(3)).first?.hasPrefix("request 0 3") == true)
    pair.answer(slot: 0, body)
    let sent = try pair.sent()
    #expect(sent.last { $0.stream == 1 }?.kind == .data)
    #expect(sent.filter { $0.stream == 3 }.map(\.name) == ["headers 3", "data 3", "headers 3"])
    #expect(sent.first { $0.stream == 3 && $0.kind == .data }?.payload == body)
  }

  // MARK: Back-pressure

  @Test func `pulls nothing while the window is shut, and all of it once it opens`() throws {
    let pair = try SessionPair.opened(settings: [(id: 4, value: 0)])
    _ = try pair.receive(request(1))
    pair.answer(slot: 0, [UInt8](repeating: 7, count: 5000))
    #expect(try pair.sent().map(\.name) == ["headers 1"])
    #expect(pair.waiting(slot: 0) == 5000)
    var update = ClientFrames()
    update.windowUpdate(1, 1500)
    _ = try pair.receive(update)
    #expect(try pair.sent().map(\.payload.count) == [1500])
    #expect(pair.waiting(slot: 0) == 3500)
    update = ClientFrames()
    update.windowUpdate(1, 10_000)
    _ = try pair.receive(update)
    #expect(try pair.sent().map(\.name) == ["data 1", "headers 1"])
    #expect(pair.waiting(slot: 0) == 0)
  }

  @Test func `says drained once, below the low-water mark, to who asked for it`() throws {
    let pair = try SessionPair.opened(settings: [(id: 4, value: 0)])
    _ = try pair.receive(request(1))
    pair.session.respond(slot: 0, SessionPair.head)
    pair.session.append(slot: 0) { $0 += [UInt8](repeating: 7, count: 3000) }
    pair.session.notifyWhenDrained(slot: 0)
    var events: [[String]] = []
    for _ in 0..<6 {
      var update = ClientFrames()
      update.windowUpdate(1, 500)
      _ = try pair.receive(update)
      _ = try pair.sent()
      events.append(pair.takeEvents())
    }
    // 2500, 2000, 1500, 1000: not below; 500: below; 0.
    #expect(events == [[], [], [], [], ["drained 0"], []])
  }

  @Test func `output stays near its limit`() throws {
    let pair = try SessionPair.opened(settings: [(id: 4, value: 0x7fff_ffff)])
    var frames = request(1)
    frames.windowUpdate(0, 0x7fff_0000 - 65_535)
    _ = try pair.receive(frames)
    pair.answer(slot: 0, [UInt8](repeating: 7, count: 1_000_000))
    var total = 0
    while true {
      let (more, bytes) = try pair.sent(limit: 20_000)
      #expect(bytes <= 20_000 + 16_384 + 9)
      total += bytes
      if !more { break }
    }
    #expect(total > 1_000_000)
    let sent = try pair.read()
    #expect(sent.reduce(0) { $0 + ($1.kind == .data ? $1.payload.count : 0) } == 1_000_000)
    #expect(sent.last?.fields == ["grpc-status: 0"])
  }

  @Test func `two streams share the way out`() throws {
    let pair = try SessionPair.opened()
    _ = try pair.receive(request(1, 3))
    pair.answer(slot: 0, [UInt8](repeating: 1, count: 60_000))
    pair.answer(slot: 1, body)
    let names = try pair.sent().map(\.name)
    let small = try #require(names.firstIndex(of: "data 3"))
    let lastLarge = try #require(names.lastIndex(of: "data 1"))
    #expect(small < lastLarge, "a small answer does not wait for the end of a large one")
  }

  // MARK: Slots and the end

  @Test func `uses the slots of closed streams again`() throws {
    let pair = try SessionPair.opened()
    for stream in stride(from: UInt32(1), to: 200, by: 2) {
      let first = try pair.receive(request(stream)).first
      #expect(first?.hasPrefix("request 0 \(stream) ") == true)
      pair.answer(slot: 0, body)
      #expect(try pair.sent().last?.fields == ["grpc-status: 0"])
      #expect(pair.takeEvents() == ["closed 0 0"])
      pair.session.release(slot: 0)
    }
  }

  @Test func `refuses or ends what is over the limit of streams`() throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    for stream in 0..<11 { frames.request(UInt32(stream * 2 + 1), "/a/b") }
    let events = try pair.receive(frames)
    #expect(events.count { $0.hasPrefix("request ") } == 10)
    let sent = try pair.sent()
    #expect(sent.contains { $0.name == "resetStream 21" || $0.kind == .goAway })
  }

  @Test(arguments: [false, true]) func `large bodies are sent from where they are, or copied, and are the same`(
    _ sharesBodies: Bool
  ) throws {
    let pair = try SessionPair.opened(settings: [(id: 4, value: 1_000_000)])
    var grant = ClientFrames()
    grant.windowUpdate(0, 1_000_000)
    _ = try pair.receive(grant)
    let bodies = [50_000, 20_000, 100].map { size in (0..<size).map { UInt8(truncatingIfNeeded: $0 / 3 + size) } }
    for stream in [1, 3, 5] as [UInt32] { _ = try pair.receive(request(stream)) }
    for (slot, body) in bodies.enumerated() { pair.answer(slot: slot, body) }
    var received: [UInt32: [UInt8]] = [:]
    for frame in try pair.sent(sharesBodies: sharesBodies) where frame.kind == .data {
      received[frame.stream, default: []] += frame.payload
    }
    #expect([1, 3, 5].map { received[$0] } == bodies)
  }
}
