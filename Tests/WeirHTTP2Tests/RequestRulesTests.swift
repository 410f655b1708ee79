import Testing
import WeirHTTP2
import WeirTestSupport

/// RFC 9113, section 8: which header fields make a request, however it is like the one before it.
@Suite struct RequestRulesTests {
  typealias Fields = [(String, String)]

  private static let usual: Fields = [
    (":method", "POST"), (":scheme", "http"), (":path", "/a/b"), (":authority", "localhost"),
    ("content-type", "application/grpc"), ("grpc-timeout", "1S"),
  ]

  private static func without(_ name: String) -> Fields { usual.filter { $0.0 != name } }

  private static func with(_ name: String, _ value: String) -> Fields {
    usual.map { $0.0 == name ? (name, value) : $0 }
  }

  private static let malformed: [Fields] =
    [":method", ":scheme", ":path", ":authority"].map(without)
    // Twice, empty, or behind another kind of field.
    + [":method", ":scheme", ":path", ":authority"].flatMap { name in
      [with(name, ""), [usual.first { $0.0 == name } ?? ("", "")] + usual, without(name) + [(name, "x")]]
    } + [
      with(":method", "PO ST"), with(":method", "POST\u{7f}"), with(":scheme", "1http"), with(":scheme", "ht tp"),
      with(":path", "a/b"), with(":path", "/a b"), with(":path", "*"), with(":authority", "local host"),
      with("grpc-timeout", "1S "), with("grpc-timeout", "1\u{0}S"), with("content-type", "a\rb"),
      usual + [("keep-alive", "1")], usual + [("proxy-connection", "close")], usual + [("upgrade", "h2c")],
      usual + [("te", "trailers, deflate")], usual + [("te", "")], usual + [("host", "")], usual + [("host", "a b")],
      usual + [("content-length", "")], usual + [("content-length", "-1")], usual + [("content-length", "1 ")],
      usual + [("content-length", "9223372036854775807")], usual + [("content-length", "99999999999999999999")],
      usual + [("content-length", "0"), ("content-length", "0")],
      usual + [(":protocol", "websocket")], usual + [(" x", "1")], usual + [("x:", "1")], usual + [("é", "1")],
      // CONNECT has no scheme and no path, and nothing but it goes without.
      with(":method", "CONNECT"), [(":method", "CONNECT")],
    ]

  private static let proper: [Fields] = [
    usual, usual + [("te", "trailers")], usual + [("te", "Trailers")], usual + [("host", "other")],
    without(":authority") + [("host", "localhost")], with(":scheme", "https"), with(":scheme", "a+b-c.1"),
    with(":method", "OPTIONS").map { $0.0 == ":path" ? (":path", "*") : $0 },
    [(":method", "CONNECT"), (":authority", "a:1")], usual + [("x", "")], usual + [("x", "a b\t c")],
    usual + [("x", "\u{fc}")], usual + [("content-length", "0")],
    without(":path").map { $0.0 == ":scheme" ? (":scheme", "urn") : $0 }.prefix(2) + [
      (":path", "a"), (":authority", "b"),
    ],
  ]

  private func first(_ fields: Fields, behind before: Fields?, pieces: Int?) throws -> String {
    let pair = try SessionPair.opened()
    if let before {
      var frames = ClientFrames()
      frames.headers(1, before, endStream: true)
      #expect(try pair.receive(frames).first?.hasPrefix("request 0 1") == true)
    }
    var frames = ClientFrames()
    frames.headers(3, fields, endStream: true)
    let events = try pair.receive(frames, pieces: pieces)
    return events.first.map { $0.split(separator: " ")[0] + (events.count > 1 ? " and more" : "") } ?? ""
  }

  @Test(arguments: malformed.indices) func `a malformed head is refused, also where it goes on as the last one did`(
    _ index: Int
  ) throws {
    let fields = Self.malformed[index]
    #expect(try first(fields, behind: nil, pieces: nil) == "malformed")
    #expect(try first(fields, behind: Self.usual, pieces: nil) == "malformed")
    #expect(try first(fields, behind: Self.usual + [("x", "1")], pieces: 1) == "malformed")
  }

  @Test(arguments: proper.indices) func `a proper head is taken, unusual as it may be`(_ index: Int) throws {
    let fields = Self.proper[index]
    #expect(try first(fields, behind: nil, pieces: nil) == "request and more")
    #expect(try first(fields, behind: Self.usual, pieces: nil) == "request and more")
    #expect(try first(fields, behind: fields, pieces: 1) == "request and more")
  }

  @Test func `a malformed head is nobody's example`() throws {
    let pair = try SessionPair.opened()
    for stream in [1, 3] as [UInt32] {
      var frames = ClientFrames()
      frames.headers(stream, Self.usual + [("connection", "close")], endStream: true)
      #expect(try pair.receive(frames).map { $0.prefix(9) } == ["malformed"])
    }
    #expect(pair.repetitions == 0)
  }

  private static let incomplete: [(fields: Fields, reason: String)] = [
    (without(":method"), "header :method: is missing"), (without(":scheme"), "header :scheme: is missing"),
    (without(":path"), "header :path: is missing"), (without(":authority"), "header :authority: is missing"),
    (with(":path", "*"), "header :path: must begin with a slash"),
    (with(":method", "CONNECT"), "header :method: CONNECT must have :authority, and neither :scheme nor :path"),
    (usual + [(":path", "/")], "header :path: must stand before all fields that are no pseudo-headers"),
    ([(":path", "/")] + usual, "header :path: must come once"),
  ]

  @Test(arguments: incomplete.indices) func `what is missing from a head, or in the wrong place, is told`(
    _ index: Int
  ) throws {
    let pair = try SessionPair.opened()
    var frames = ClientFrames()
    frames.headers(1, Self.incomplete[index].fields, endStream: true)
    #expect(try pair.receive(frames).first == "malformed 0 1")
    #expect(pair.reasons == [Self.incomplete[index].reason])
  }

  // MARK: Authorities without a meaning

  private static func local() throws -> SessionPair {
    var limits = SessionPair.limits
    limits.checksAuthority = false
    return try SessionPair.opened(limits: limits)
  }

  @Test(arguments: [
    "/run/a.sock", "unix:/run/a.sock", "unix:///run/a.sock", "passthrough:///unix:/run/a.sock", "%2Frun%2Fa.sock",
    "a b",
    "", "é", "localhost",
  ]) func `where authorities mean nothing they are not those of a URI`(_ authority: String) throws {
    for name in [":authority", "host"] {
      var frames = ClientFrames()
      frames.headers(1, Self.without(":authority").prefix(3) + [(name, authority)], endStream: true)
      let isProper = authority != "a b"
      #expect(try Self.local().receive(frames).first?.hasPrefix(isProper ? "request" : "malformed") == true)
    }
    var frames = ClientFrames()
    frames.headers(1, Self.without(":authority"), endStream: true)
    #expect(try Self.local().receive(frames).first?.hasPrefix("request") == true)
  }

  @Test func `where authorities mean nothing there is one all the same`() throws {
    for name in [":authority", "host"] {
      let pair = try Self.local()
      var frames = ClientFrames()
      frames.headers(1, [(name, "/a"), (name, "/b")], endStream: true)
      #expect(try pair.receive(frames) == ["malformed 0 1"])
      #expect(pair.reasons == ["header \(name): must come once"])
    }
  }

  // MARK: Bodies

  /// What a request makes of its body: the events behind its head, and the frames that answer it.
  private func body(
    _ length: String?, _ add: (inout ClientFrames) -> Void
  ) throws -> (events: [String], sent: [String]) {
    let pair = try SessionPair.opened()
    for stream in [1, 3] as [UInt32] {
      // The second is a repetition, and its body is held against the length all the same.
      var frames = ClientFrames()
      frames.headers(stream, Self.usual + (length.map { [("content-length", $0)] } ?? []))
      _ = try pair.receive(frames)
    }
    var frames = ClientFrames()
    add(&frames)
    return (try pair.receive(frames), try pair.sent().map { "\($0.name) \($0.number)" })
  }

  @Test(arguments: [nil, "5"]) func `a body of the announced length is taken`(_ length: String?) throws {
    let (events, sent) = try body(length) {
      $0.data(3, Array("he".utf8))
      $0.data(3, Array("llo".utf8), endStream: true)
    }
    #expect(events == ["data 1 hello", "end 1"])
    #expect(sent == [])
  }

  @Test func `a body that goes past its announced length is cut off there`() throws {
    let (events, sent) = try body("5") {
      $0.data(3, Array("hello".utf8))
      $0.data(3, Array("!".utf8))
      $0.data(3, Array("?".utf8), endStream: true)
    }
    #expect(events == ["data 1 hello", "broken 1"])
    #expect(sent == ["resetStream 3 1"])
  }

  @Test func `a body that ends early is no request, by data and by trailers`() throws {
    let byData = try body("5") { $0.data(3, Array("hell".utf8), endStream: true) }
    #expect(byData.events == ["data 1 hell", "broken 1"])
    #expect(byData.sent == ["resetStream 3 1"])
    let byTrailers = try body("5") { $0.headers(3, [("x", "1")], endStream: true) }
    #expect(byTrailers.events == ["broken 1"])
    #expect(byTrailers.sent == ["resetStream 3 1"])
    let byHeaders = try SessionPair.opened()
    var frames = ClientFrames()
    frames.headers(1, Self.usual + [("content-length", "5")], endStream: true)
    #expect(try byHeaders.receive(frames).last == "broken 0")
    #expect(byHeaders.reasons == ["header content-length: the body is shorter"])
    #expect(try byHeaders.sent().map { "\($0.name) \($0.number)" } == ["resetStream 1 1"])
  }

  // MARK: Trailers

  private static let malformedTrailers: [Fields] = [
    [(":path", "/")], [("X", "1")], [("connection", "close")], [("content-length", "0")], [("x", "a\nb")],
  ]

  @Test(arguments: malformedTrailers.indices) func `malformed trailers cost their stream`(_ index: Int) throws {
    let (events, sent) = try body(nil) { $0.headers(3, Self.malformedTrailers[index], endStream: true) }
    #expect(events == ["broken 1"])
    #expect(sent == ["resetStream 3 1"])
  }

  @Test func `headers in the middle of a body are no trailers`() throws {
    let (events, sent) = try body(nil) { $0.headers(3, [("x", "1")]) }
    #expect(events == ["broken 1"])
    #expect(sent == ["resetStream 3 1"])
  }
}
