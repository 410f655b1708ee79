import Logging
import Synchronization
import Testing
import WeirInterceptors
import WeirLog
import WeirRPC
import WeirTestSupport

@Suite struct LoggingInterceptorTests {
  @Test func `a finished call is one line that says what was asked and how it ended`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger())
    var call = try SampleCall.make(at: 1_000_000, deadline: 251_500_000)
    _ = try interceptor.admit(&call)
    call.principal = Principal(name: "deploy robot")
    var outcome = SampleCall.outcome(.notFound, "no key \"k\"", after: 1_234_999)
    outcome.received = Outcome.Traffic(messages: 1, bytes: 4)
    outcome.sent = Outcome.Traffic(messages: 1, bytes: 6)
    interceptor.finish(&call, &outcome)
    #expect(
      log.lines == [
        """
        2026-02-28T23:59:59.042Z info finished call grpc.code=NOT_FOUND grpc.error="no key \\"k\\"" grpc.method=Get \
        grpc.method_type=unary grpc.request.bytes=4 grpc.request.deadline_ms=250.500 grpc.request.messages=1 \
        grpc.response.bytes=6 grpc.response.messages=1 grpc.service=keyvalue.v1.KeyValue grpc.time_ms=0.234 \
        peer.address=127.0.0.1:4711 principal="deploy robot"

        """
      ])
  }

  @Test(arguments: [
    (["spiffe://a/b", "spiffe://a/c"], ["a.example"], "CN=a", "spiffe://a/b"), ([], ["a.example"], "CN=a", "a.example"),
    ([], [], "CN=a", "CN=a"), ([], [], "", ""),
  ])
  func `a client certificate is on the line by its URI, its DNS name or its subject`(
    _ uris: [String], _ names: [String], _ subject: String, _ expected: String
  ) throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger(.json))
    let identity = PeerIdentity(uriNames: uris, dnsNames: names, subject: subject)
    var call = try SampleCall.make(peer: .named("c1"), identity: identity)
    call.principal = Principal(name: "ann")
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
    #expect(
      log.lines[0].hasSuffix(#","peer.address":"c1","peer.identity":"\#(expected)","principal":"ann"}"# + "\n"))
  }

  @Test func `the client that a trusted proxy named is on the line, beside the proxy`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger())
    var call = try SampleCall.make()
    call.forwardedClient = ForwardedClient(.ipv6(high: 0x2001_0db8_0000_0000, low: 1, port: 443))
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
    #expect(log.lines[0].contains(" info finished call client.address=2001:db8::1 grpc.code=OK "))
    #expect(log.lines[0].hasSuffix(" peer.address=127.0.0.1:4711\n"))
  }

  private struct Broken: Error { var code = 5 }
  private struct Strange: Error, CustomStringConvertible { let description: String }
  private enum Full: Error { case disk }

  @Test(
    arguments: [
      (Broken(), "Broken(code: 5)"), (Full.disk, "Full: disk"), (Strange(description: ""), "Strange"),
      (Strange(description: "a \"b\"\n\u{202e}c"), #"Strange: a \"b\"\n\u202ec"#),
      (
        Strange(description: String(repeating: "é", count: 600)), "Strange: " + String(repeating: "é", count: 507) + "…"
      ),
    ] as [(any Error, String)])
  func `an error behind the status is on the line, escaped and cut`(_ error: any Error, _ text: String) throws {
    for format in LineFormatter.Format.allCases {
      let log = LineCollector()
      let interceptor = try LoggingInterceptor(logger: log.logger(format))
      // The second is like the first but for its error, which no template may give it.
      for hasError in [false, true, false] {
        var call = try SampleCall.make()
        var outcome = SampleCall.outcome(.unknown)
        if hasError { outcome.error = error }
        interceptor.finish(&call, &outcome)
      }
      let isQuoted = format == .json || text.contains(" ") || text.contains("…")
      let name = format == .json ? #""error":"# : " error="
      let field = name + (isQuoted ? "\"\(text)\"" : text)
      #expect(log.lines[1].contains(field))
      #expect(!log.lines[0].contains(name) && !log.lines[2].contains(name))
    }
  }

  @Test func `a refused call says who refused, and why auth did`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger(.json))
    var call = try SampleCall.make(Method(unregisteredPath: "/a/b"), peer: .named("c1"))
    _ = try interceptor.admit(&call)
    call.log("auth.failure", "missing")
    var outcome = SampleCall.outcome(.unauthenticated, origin: .interceptor("auth"), after: 5000)
    interceptor.finish(&call, &outcome)
    #expect(
      log.lines == [
        #"{"time":"2026-02-28T23:59:59.042Z","level":"info","message":"finished call","auth.failure":"missing","#
          + #""grpc.code":"UNAUTHENTICATED","grpc.method":"b","grpc.method_type":"unary","grpc.request.bytes":0,"#
          + #""grpc.request.messages":0,"grpc.response.bytes":0,"grpc.response.messages":0,"grpc.service":"a","#
          + #""grpc.time_ms":0.005,"origin":"interceptor","peer.address":"c1","refused_by":"auth"}"# + "\n"
      ])
  }

  @Test func `a logger with fields of its own writes them too`() throws {
    let log = LineCollector()
    var logger = log.logger(.json)
    logger[metadataKey: "worker"] = "2"
    let interceptor = try LoggingInterceptor(logger: logger)
    var call = try SampleCall.make(peer: .named("c1"))
    call.log("cache", "miss")
    call.log("cache", "hit")
    call.log("principal", "root")
    call.principal = Principal(name: "ann")
    var outcome = SampleCall.outcome(after: 1_500_000)
    interceptor.finish(&call, &outcome)
    #expect(
      log.lines == [
        #"{"time":"2026-02-28T23:59:59.042Z","level":"info","message":"finished call","cache":"hit","#
          + #""grpc.code":"OK","grpc.method":"Get","grpc.method_type":"unary","grpc.request.bytes":0,"#
          + #""grpc.request.messages":0,"grpc.response.bytes":0,"grpc.response.messages":0,"#
          + #""grpc.service":"keyvalue.v1.KeyValue","grpc.time_ms":1.5,"peer.address":"c1","principal":"ann","#
          + #""worker":"2"}"# + "\n"
      ])
  }

  @Test func `fields stand in the order of their names, each once`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger(), metadataNames: ["x-b", "x-a"])
    var call = try SampleCall.make(deadline: 1, metadata: [("x-a", "1"), ("x-b", "2")])
    call.principal = Principal(name: "ann")
    for name in ["principal", "grpc.code", "zone", "auth.failure"] { call.log(name, "v") }
    var outcome = SampleCall.outcome(.cancelled, "gone", origin: .interceptor("auth"))
    outcome.cancellation = .clientReset
    interceptor.finish(&call, &outcome)
    let names = try #require(log.lines.first).split(separator: " ").dropFirst(4).map { $0.prefix { $0 != "=" } }
    #expect(names == names.sorted() && Set(names).count == names.count)
    #expect(names.count == 20)
  }

  @Test func `a call whose connection was lost is logged as cancelled`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger())
    var call = try SampleCall.make()
    var outcome = SampleCall.outcome(.cancelled, origin: .transport)
    outcome.cancellation = .connectionLost
    interceptor.finish(&call, &outcome)
    let line = try #require(log.lines.first)
    #expect(line.contains(" cancellation=connection_lost grpc.code=CANCELLED "))
    #expect(line.contains(" origin=transport "))
  }

  @Test func `a peer cannot make a second line, nor a field`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger())
    let method = Method(unregisteredPath: "/a b=c/\"x\"\r\nprincipal=root\u{1b}[2J\u{202e}")
    var call = try SampleCall.make(method, peer: .named("src principal=root"))
    var outcome = SampleCall.outcome(.unimplemented)
    interceptor.finish(&call, &outcome)
    let line = try #require(log.lines.first)
    #expect(log.lines.count == 1)
    #expect(line.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(line.contains(#" grpc.method="\"x\"\r\nprincipal=root\u001b[2J\u202e" "#))
    #expect(line.contains(#" grpc.service="a b=c" "#))
    #expect(line.contains(#" peer.address="src principal=root""#))
  }

  @Test func `metadata is written only by allowed names, credentials never`() throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger(), metadataNames: ["x-request-id"])
    var call = try SampleCall.make(metadata: [
      ("authorization", "Bearer secret"), ("x-request-id", "r1"), ("x-other", "o"), ("x-request-id", "r2"),
    ])
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
    let line = try #require(log.lines.first)
    #expect(line.contains(" grpc.request.metadata.x-request-id=r1,r2 "))
    #expect(!line.contains("secret"))
    #expect(!line.contains("x-other"))
  }

  @Test(arguments: ["authorization", "cookie", "proxy-authorization", "trace-bin"])
  func `a name that holds credentials or bytes cannot be allowed`(_ name: String) {
    #expect(throws: ConfigurationError.self) {
      try LoggingInterceptor(logger: LineCollector().logger(), metadataNames: [name])
    }
  }

  @Test(arguments: [
    (StatusCode.ok, Logger.Level.info), (.notFound, .info), (.cancelled, .info), (.alreadyExists, .info),
    (.invalidArgument, .info), (.unauthenticated, .info), (.deadlineExceeded, .warning), (.permissionDenied, .warning),
    (.resourceExhausted, .warning), (.failedPrecondition, .warning), (.aborted, .warning), (.outOfRange, .warning),
    (.unavailable, .warning), (.unknown, .error), (.unimplemented, .error), (.internalError, .error),
    (.dataLoss, .error),
  ])
  func `each code has its level`(_ code: StatusCode, _ level: Logger.Level) throws {
    let log = LineCollector()
    let interceptor = try LoggingInterceptor(logger: log.logger())
    var call = try SampleCall.make()
    var outcome = SampleCall.outcome(code)
    interceptor.finish(&call, &outcome)
    #expect(log.lines.first?.hasPrefix("2026-02-28T23:59:59.042Z \(level) finished call ") == true)
  }

  @Test func `a quiet method succeeds at debug and fails at the level of its code`() throws {
    for (level, code, count) in [
      (Logger.Level.debug, StatusCode.ok, 1), (.info, .ok, 0), (.info, .notFound, 1), (.warning, .notFound, 0),
    ] {
      let log = LineCollector()
      let quiet = try MethodSet(["grpc.health.v1.Health"])
      let interceptor = try LoggingInterceptor(logger: log.logger(level: level), quiet: quiet)
      var call = try SampleCall.make(SampleCall.check)
      var outcome = SampleCall.outcome(code)
      interceptor.finish(&call, &outcome)
      #expect(log.lines.count == count, "\(level) \(code)")
    }
  }

  @Test func `calls are counted from many threads, refused ones too`() async throws {
    let interceptor = try LoggingInterceptor(logger: LineCollector().logger(level: .critical))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          for _ in 0..<1000 {
            var call = try SampleCall.make()
            _ = try interceptor.admit(&call)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(interceptor.totalRequests == 8000)
  }
}
