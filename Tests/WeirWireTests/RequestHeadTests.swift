import Testing
import WeirRPC
import WeirWire

@Suite struct RequestHeadTests {
  private static let method = Method(service: "test.Echo", name: "Say", kind: .unary)

  private let router: RPCRouter

  init() throws {
    let endpoint = Endpoint.immediate { (_, _, _) throws(RPCError) in }
    let schema = Schema(path: "test.proto", descriptor: [], imports: [])
    router = try RPCRouter([ServiceDefinition(name: "test.Echo", methods: [(Self.method, endpoint)], schema: schema)])
  }

  private static let good: [(String, String)] = [
    (":method", "POST"), (":scheme", "http"), (":path", "/test.Echo/Say"), (":authority", "localhost"),
    ("content-type", "application/grpc"), ("te", "trailers"),
  ]

  /// A good request, with the fields of the same names replaced, or added, by `changes`.
  private func head(_ changes: [(String, String)] = []) -> RequestHead {
    let kept = Self.good.filter { field in !changes.contains { $0.0 == field.0 } }
    return head(of: kept + changes)
  }

  private func head(of fields: [(String, String)]) -> RequestHead {
    var head = RequestHead()
    for (name, value) in fields { head.take(Array(name.utf8).span, Array(value.utf8).span, router: router) }
    return head
  }

  private func refusal(_ changes: [(String, String)]) -> RequestHead.Refusal? { refusal(head(changes)) }

  private func refusal(_ head: RequestHead) -> RequestHead.Refusal? {
    do throws(RequestHead.Refusal) {
      try head.check()
      return nil
    } catch {
      return error
    }
  }

  private static let wrongType = RequestHead.Refusal.http(
    status: 415, Status(.internalError, "content-type must be application/grpc"))
  private static let wrongMethod = RequestHead.Refusal.http(
    status: 405, Status(.internalError, "the method must be POST"))

  @Test func `accepts a good request and finds its route`() throws {
    let head = head()
    #expect(refusal(head) == nil)
    #expect(try #require(head.route).method === Self.method)
    #expect(head.unknownPath == "")
    #expect(head.timeout.value == nil)
    #expect(head.metadata.isEmpty)
  }

  // MARK: content-type

  @Test(arguments: [
    "application/grpc", "application/grpc+proto", "application/grpc;charset=utf-8", "application/grpc; a=b",
    "application/grpc+proto;charset=utf-8", "Application/GRPC", "APPLICATION/GRPC+PROTO", "application/grpc;",
  ])
  func `accepts application grpc`(_ type: String) {
    #expect(refusal([("content-type", type)]) == nil)
  }

  @Test(arguments: [
    "", "application/grpc-web", "application/grpc-web+proto", "application/grpc-web-text", "application/grpcx",
    "application/json", "application/grp", "application", "text/plain", " application/grpc", "application/grpc ",
    "xapplication/grpc", "application\u{0}grpc",
  ])
  func `answers another content type with 415`(_ type: String) {
    #expect(refusal([("content-type", type)]) == Self.wrongType)
  }

  @Test func `answers a missing content type with 415`() {
    #expect(refusal(head(of: Self.good.filter { $0.0 != "content-type" })) == Self.wrongType)
  }

  @Test(arguments: ["+json", "+", "+proto2", "+protobuf", "+thrift", "+;proto", "+ proto"])
  func `answers another subtype with UNIMPLEMENTED`(_ subtype: String) {
    let expected = Status(.unimplemented, "content-type: only +proto is served")
    #expect(refusal([("content-type", "application/grpc" + subtype)]) == .status(expected))
  }

  // MARK: Method, host, path

  @Test(arguments: ["GET", "PUT", "post", "POST ", "", "PRI", "CONNECT"])
  func `answers a method other than POST with 405`(_ method: String) {
    #expect(refusal([(":method", method)]) == Self.wrongMethod)
  }

  @Test func `answers several hosts with 400`() {
    let expected = RequestHead.Refusal.http(status: 400, Status(.internalError, "more than one host"))
    #expect(refusal([("host", "a"), ("host", "b")]) == expected)
    #expect(refusal([(":authority", "a"), (":authority", "a")]) == expected)
  }

  @Test func `accepts a host beside the authority, a host alone, and neither`() {
    #expect(refusal([("host", "localhost")]) == nil)
    let bare = Self.good.filter { $0.0 != ":authority" }
    #expect(refusal(head(of: bare + [("host", "a")])) == nil)
    #expect(refusal(head(of: bare)) == nil)
    #expect(head(of: bare + [("host", "a")]).metadata.isEmpty)
  }

  @Test(arguments: ["", "/", "a/b", "/Say", "*", "test.Echo/Say", "http://h/test.Echo/Say"])
  func `answers a path that is not service and method with UNIMPLEMENTED`(_ path: String) {
    #expect(refusal([(":path", path)]) == .status(Status(.unimplemented, "malformed method name: \(path)")))
  }

  @Test func `answers a missing path`() {
    let head = head(of: Self.good.filter { $0.0 != ":path" })
    #expect(refusal(head) == .status(Status(.unimplemented, "malformed method name: ")))
  }

  @Test(arguments: [
    "/test.Echo/say", "/test.Echo/Say/", "/test.Echo/Say ", "/Test.Echo/Say", "/test.Echo//Say", "//test.Echo/Say",
    "//",
    "/test.Echo/Say?x=1", "/a/b/c", "/test.Echo/%53ay",
  ])
  func `keeps a path that nobody serves, for the interceptors to judge`(_ path: String) {
    let head = head([(":path", path)])
    #expect(refusal(head) == nil)
    #expect(head.route == nil)
    #expect(head.unknownPath == path)
  }

  // MARK: gRPC's own fields

  @Test func `reads the timeout`() {
    #expect(head([("grpc-timeout", "20m")]).timeout.value?.nanoseconds == 20_000_000)
    #expect(refusal([("grpc-timeout", "20m")]) == nil)
    #expect(head([("grpc-previous-rpc-attempts", "2")]).previousAttempts == 2)
    #expect(head([("grpc-previous-rpc-attempts", "x")]).previousAttempts == 0)
    #expect(refusal([("grpc-previous-rpc-attempts", "x")]) == nil)
  }

  @Test(arguments: ["", "S", "-5S", "123456789S", "1x"]) func `answers a malformed timeout with INTERNAL`(
    _ text: String
  ) {
    #expect(refusal([("grpc-timeout", text)]) == .status(Status(.internalError, "grpc-timeout is malformed: \(text)")))
  }

  @Test func `a good timeout does not heal a malformed one`() {
    #expect(refusal([("grpc-timeout", "x"), ("grpc-timeout", "1S")]) != nil)
  }

  @Test(arguments: ["0S", "00000000n"]) func `answers a timeout of nothing with DEADLINE_EXCEEDED`(_ text: String) {
    let expected = Status(.deadlineExceeded, "the deadline had passed on arrival")
    #expect(refusal([("grpc-timeout", text)]) == .status(expected))
  }

  @Test(arguments: ["br", "zstd", "GZIP", "", "IDENTITY", "identity,gzip"])
  func `answers an unknown encoding with UNIMPLEMENTED and names it`(_ encoding: String) {
    let expected = Status(.unimplemented, "grpc-encoding \(encoding) is not supported")
    #expect(refusal([("grpc-encoding", encoding)]) == .unsupportedEncoding(expected))
    #expect(refusal([("grpc-encoding", "identity")]) == nil)
  }

  @Test(arguments: [("gzip", MessageEncoding.gzip), ("deflate", .deflate)])
  func `takes the encodings that every gRPC has`(_ name: String, _ encoding: MessageEncoding) {
    #expect(head([("grpc-encoding", name)]).encoding == encoding)
    #expect(head([("grpc-accept-encoding", "identity, br ,\(name)")]).acceptedEncoding == encoding)
    #expect(head([("grpc-accept-encoding", "identity,br")]).acceptedEncoding == nil)
  }

  // MARK: Metadata

  @Test func `hides reserved names from the application`() {
    let reserved = [
      "grpc-timeout", "grpc-encoding", "grpc-accept-encoding", "grpc-message-type", "grpc-anything", "grpc-trace-bin",
      "user-agent", "te", "content-type", "content-length", "host", ":unknown",
    ]
    #expect(head(reserved.map { ($0, "1S") }).metadata.isEmpty)
  }

  @Test func `keeps the application's fields in order, the same name twice too`() {
    let head = head([
      ("x", "1"), ("authorization", "Bearer a,b"), ("x", ""), ("cookie", "c"), ("trace", "d"), ("grpc", "e"),
      ("h", "f"),
      ("ünïcode", "ü"), ("", "nameless"),
    ])
    #expect(refusal(head) == nil)
    let fields = head.metadata.map { "\($0.name)=\(String(decoding: $0.value, as: UTF8.self))" }
    #expect(fields == ["x=1", "authorization=Bearer a,b", "x=", "cookie=c", "trace=d", "grpc=e", "h=f", "ünïcode=ü"])
  }

  @Test(
    arguments: [
      ("AQI", [[1, 2]]), ("AQI=", [[1, 2]]), ("", [[]]), ("AQI,AwQ=,BQY", [[1, 2], [3, 4], [5, 6]]),
      ("AQI, AwQ= ,  BQY  ", [[1, 2], [3, 4], [5, 6]]), (",", [[], []]), ("AQI,,BQY", [[1, 2], [], [5, 6]]),
    ] as [(String, [[UInt8]])])
  func `decodes binary fields, padded or not, and splits them at commas`(_ text: String, _ values: [[UInt8]]) {
    let head = head([("key-bin", text)])
    #expect(refusal(head) == nil)
    #expect(head.metadata.values(of: "key-bin") == values)
  }

  @Test(arguments: ["A", "AQI==", "AQI,*", "A Q I", "AQ\u{0}I", "AQI=,="])
  func `answers binary fields that are not base64 with INTERNAL`(_ text: String) {
    #expect(refusal([("key-bin", text)]) == .status(Status(.internalError, "key-bin is not base64")))
  }

  @Test func `takes a name that only looks binary as text`() {
    let head = head([("-bin", "*"), ("bin", "*"), ("key-binx", "*"), ("key-BIN", "*")])
    #expect(refusal(head) == nil)
    #expect(head.metadata.count == 4)
  }

  // MARK: Several faults

  /// The order of the answers, each fault together with all that come after it.
  @Test func `of several faults the first of the order is answered`() {
    let faults: [[(String, String)]] = [
      [("host", "a"), ("host", "b")], [("content-type", "text/plain")], [(":method", "GET")], [("key-bin", "*")],
      [("grpc-timeout", "0S")], [(":path", "nowhere")], [("grpc-encoding", "br")],
    ]
    let answers = faults.map { refusal($0) }
    #expect(Set(answers).count == faults.count)
    #expect(!answers.contains(nil))
    for first in faults.indices {
      #expect(refusal(faults[first...].flatMap { $0 }) == answers[first])
      #expect(refusal(faults[first...].reversed().flatMap { $0 }) == answers[first])
    }
  }

  @Test func `an unknown subtype is answered before the method`() {
    let answer = refusal([("content-type", "application/grpc+json"), (":method", "GET")])
    #expect(answer == .status(Status(.unimplemented, "content-type: only +proto is served")))
  }

  @Test func `made ready for another request it knows nothing of the last, and leaves its metadata to whoever has it`()
  {
    var head = head([("x", "1"), ("grpc-timeout", "nonsense"), ("grpc-encoding", "gzip"), ("a-bin", "*")])
    let metadata = head.metadata
    head.reset()
    #expect(head.metadata.isEmpty)
    #expect(metadata["x"] == "1")
    #expect(head.route == nil)
    #expect(head.encoding == nil)
    #expect(refusal(head) == Self.wrongType)
  }

  @Test func `of a head that is repeated the timeout alone is taken in anew`() {
    var head = head([("grpc-timeout", "1S"), ("x", "1")])
    let original = head.timeout
    head.timeout = TimeoutField()
    head.take(Array("grpc-timeout".utf8).span, Array("-5S".utf8).span, router: router)
    #expect(refusal(head) == .status(Status(.internalError, "grpc-timeout is malformed: -5S")))
    head.timeout = TimeoutField()
    head.take(Array("grpc-timeout".utf8).span, Array("2S".utf8).span, router: router)
    #expect(refusal(head) == nil)
    #expect(head.timeout.value?.nanoseconds == 2_000_000_000)
    head.timeout = original
    #expect(head.timeout.value?.nanoseconds == 1_000_000_000)
    #expect(head.metadata["x"] == "1")
  }
}
