import Testing
import WeirHTTP1

@Suite struct HTTP1RequestParserTests {
  private static let limits = HTTP1Limits(head: 1024, target: 100, fields: 8)

  /// What the bytes bring, fed in pieces of a size; the last answer.
  private func feed(_ text: String, by size: Int) -> HTTP1RequestParser.Result {
    var parser = HTTP1RequestParser(limits: Self.limits)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(start + size, bytes.count)
      switch parser.receive(bytes.span.extracting(start..<end)) {
      case .unfinished: start = end
      case .request(let request, let rest): return .request(request, rest: rest + bytes.count - end)
      case let refused: return refused
      }
    }
    return .unfinished
  }

  /// The same whole, in pieces, and byte by byte.
  private func result(_ text: String) -> HTTP1RequestParser.Result {
    let whole = feed(text, by: .max)
    for size in [1, 2, 3, 7, 16] { #expect(feed(text, by: size) == whole, "by \(size)") }
    return whole
  }

  @Test func `a request is its method, target, accept and what becomes of the connection`() {
    let get = "GET /metrics?a=b HTTP/1.1\r\nHost: x\r\nACCEPT: text/plain\r\naccept: a/b;q=1\r\n\r\n"
    guard case .request(let request, rest: 0) = result(get) else {
      Issue.record("no request")
      return
    }
    #expect(request.method == "GET" && request.target == "/metrics?a=b" && request.path == "/metrics")
    #expect(request.accept == "text/plain,a/b;q=1" && request.keepsAlive)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", false), ("GET / HTTP/1.0\r\n\r\n", false),
    ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true), ("\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", true),
    ("HEAD / HTTP/1.1\r\nHost:\r\ncontent-length: 0\r\n\r\n", true),
    ("GET / HTTP/1.1\nHost: x\n\n", true),
  ])
  func `a connection goes on as its client wants`(_ text: String, _ keepsAlive: Bool) {
    guard case .request(let request, rest: 0) = result(text) else {
      Issue.record("no request: \(result(text))")
      return
    }
    #expect(request.keepsAlive == keepsAlive && request.path == "/")
  }

  @Test(arguments: [
    ("/a", "/a"), ("/a?b", "/a"), ("http://h:1/a/b?c", "/a/b"), ("http://h", "/"), ("*", "*"), ("/a://b", "/a://b"),
  ])
  func `a path is what stands before the query`(_ target: String, _ path: String) {
    guard case .request(let request, _) = result("OPTIONS \(target) HTTP/1.1\r\nHost: x\r\n\r\n") else {
      Issue.record("no request")
      return
    }
    #expect(request.path == path)
  }

  @Test func `what follows a request is told, and read as the next`() {
    var parser = HTTP1RequestParser(limits: Self.limits)
    let one = Array("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
    let two = one + Array("GET /2 HTTP/1.1\r\nHost: x\r\n\r\n".utf8)
    guard case .request(let first, let rest) = parser.receive(two.span) else {
      Issue.record("no request")
      return
    }
    #expect(first.target == "/1" && rest == one.count && !parser.isInsideHead)
    guard case .request(let second, rest: 0) = parser.receive(two.span.extracting(one.count...)) else {
      Issue.record("no second request")
      return
    }
    #expect(second.target == "/2")
  }

  @Test(arguments: [
    ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", HTTP1Refusal.hasBody),
    ("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .hasBody),
    ("GET /\(String(repeating: "a", count: 100)) HTTP/1.1\r\n", .targetTooLong),
    ("GET / HTTP/1.1\r\nHost: x\r\nA: \(String(repeating: "a", count: 1024))\r\n\r\n", .headTooLarge),
    ("GET / HTTP/1.1\r\n\(String(repeating: "a: b\r\n", count: 9))\r\n", .headTooLarge),
    ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", .version),
    ("GET / HTTP/1.1\r\n\r\n", .malformed("a request has one field host (RFC 9112, section 3.2)")),
    (
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", .malformed("a request has one field host (RFC 9112, section 3.2)")
    ),
    ("GET / HTTP/1.1\r\nHo st: a\r\n\r\n", .malformed("a field's name has a character that no name has")),
    ("GET /\u{e9} HTTP/1.1\r\n\r\n", .malformed("the request target has a character that is not visible ASCII")),
  ])
  func `a request beyond the rules is refused, however it is cut`(_ text: String, _ refusal: HTTP1Refusal) {
    guard case .refused(let found) = result(text) else {
      Issue.record("taken: \(text.debugDescription)")
      return
    }
    // Which of two parsers finds a bad character first depends on how its build was made.
    if case .malformed = refusal, case .malformed = found { return }
    #expect(found == refusal)
  }

  @Test(arguments: [
    "\0", "GARBAGE", "GET\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n", "GET / HTTP/x\r\n\r\n",
    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\nA: b\u{1}c\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}",
  ])
  func `bytes that are no request are refused`(_ text: String) {
    guard case .refused = result(text) else {
      Issue.record("taken: \(text.debugDescription) as \(result(text))")
      return
    }
  }

  @Test func `an upgrade is not made, and the request is answered`() {
    let text = "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n"
    guard case .request(let request, _) = feed(text, by: .max) else {
      Issue.record("no request: \(feed(text, by: .max))")
      return
    }
    #expect(request.path == "/metrics")
  }
}
