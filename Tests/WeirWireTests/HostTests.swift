import Testing
import WeirRPC
import WeirWire

/// Requests that name their server, once or twice.
@Suite struct HostTests {
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

  private static let differing = RequestHead.Refusal.http(
    status: 400, Status(.internalError, "the host header differs from :authority"))

  @Test(arguments: [
    ("localhost", "localhost"), ("LocalHost", "lOCALHOST"), ("localhost:80", "localhost"), ("localhost", "localhost:"),
    ("localhost:0080", "localhost:80"), ("[::1]:443", "[::1]:443"), ("[2001:DB8::1]", "[2001:db8::1]:80"),
    ("a%2Fb", "a%2fb"),
  ])
  func `a host that says the same as the authority is dropped`(_ authority: String, _ host: String) {
    let head = head([(":authority", authority), ("host", host)])
    #expect(refusal(head) == nil)
    #expect(head.metadata.isEmpty)
  }

  @Test(arguments: [
    ("localhost", "other"), ("localhost", "localhos"), ("localhost:80", "localhost:81"), ("localhost", "localhost:443"),
    ("localhost:65536", "localhost"), ("[::1]", "[::2]"), ("[::1]", "[0:0:0:0:0:0:0:1]"), ("a:b", "a"), ("::80", ":"),
    ("a", ""),
    ("localhost:80", "localhost:99999999999999999999"),
  ])
  func `a host that differs from the authority is refused`(_ authority: String, _ host: String) {
    let head = head([(":authority", authority), ("host", host)])
    #expect(refusal(head) == Self.differing)
    #expect(throws: Never.self) { try head.check(comparesHost: false) }
  }

  @Test func `the port that may be left out is the scheme's`() {
    let fields = [(":scheme", "https"), (":authority", "localhost:443"), ("host", "localhost")]
    #expect(refusal(fields) == nil)
    #expect(refusal([(":scheme", "https"), (":authority", "localhost:80"), ("host", "localhost")]) == Self.differing)
  }

  @Test func `a host alone is the authority`() {
    #expect(refusal(head(of: Self.good.filter { $0.0 != ":authority" } + [("host", "localhost")])) == nil)
  }

  @Test func `a head that is used again knows nothing of the last authority`() {
    var head = head([(":authority", "other"), ("host", "different")])
    head.reset()
    for (name, value) in Self.good + [("host", "localhost")] {
      head.take(Array(name.utf8).span, Array(value.utf8).span, router: router)
    }
    #expect(refusal(head) == nil)
  }

  @Test func `says what was asked for, and whether it calls itself gRPC`() {
    #expect(head().method === Self.method)
    #expect(head([(":path", "/a/b")]).method.path == "/a/b")
    #expect(RequestHead().method.path == "")
    #expect(head([("content-type", "application/grpc+json")]).isGRPC)
    #expect(!head([("content-type", "application/grpc-web")]).isGRPC)
    #expect(!head(of: []).isGRPC)
  }
}
