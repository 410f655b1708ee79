import Testing
import WeirMetrics
import WeirRPC

@testable import WeirMetricsServer

@Suite struct PageConnectionTests {
  private static func moment(_ seconds: Double) -> Instant { Instant(nanoseconds: Int64(seconds * 1e9)) }

  /// The answer, and whether it is the last.
  private func answer(
    _ text: String, _ connection: inout PageConnection, at seconds: Double = 0
  ) -> (text: String, ends: Bool)? {
    let step = connection.receive(Array(text.utf8).span, now: Self.moment(seconds)) { format in
      Array("page as \(format)\n".utf8)
    }
    guard case .answer(let bytes, let ends) = step else { return nil }
    return (String(decoding: bytes, as: UTF8.self), ends)
  }

  private func answer(_ text: String) -> (text: String, ends: Bool)? {
    var connection = PageConnection(now: Self.moment(0))
    return answer(text, &connection)
  }

  @Test func `GET has the page, HEAD its head, and the connection goes on`() {
    let head = """
      HTTP/1.1 200 OK\r\ncontent-type: text/plain; version=0.0.4; charset=utf-8\r\nvary: accept\r\n\
      content-length: 19\r\ncache-control: no-store\r\n\r\n
      """
    var connection = PageConnection(now: Self.moment(0))
    for (method, body) in [("GET", "page as prometheus\n"), ("HEAD", ""), ("GET", "page as prometheus\n")] {
      let answer = answer("\(method) /metrics HTTP/1.1\r\nHost: x\r\n\r\n", &connection)
      #expect(answer?.text == head + body && answer?.ends == false)
      connection.sent(now: Self.moment(0))
    }
  }

  @Test(arguments: [
    ("application/openmetrics-text;version=1.0.0,text/plain;q=0.5,*/*;q=0.1", true), ("text/plain", false),
    ("", false), ("*/*", false), ("application/openmetrics-text; q=0, text/plain", false),
    ("text/html, Application/OpenMetrics-Text", true),
  ])
  func `whoever asks for OpenMetrics by name gets it`(_ accept: String, _ isOpenMetrics: Bool) {
    let answer = answer("GET /metrics HTTP/1.1\r\nHost: x\r\nAccept: \(accept)\r\n\r\n")
    #expect(answer?.text.hasSuffix(isOpenMetrics ? "page as openMetrics\n" : "page as prometheus\n") == true)
    #expect(answer?.text.contains("application/openmetrics-text; version=1.0.0") == isOpenMetrics)
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found", "the metrics are at /metrics", false),
    ("GET /metrics/ HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found", "the metrics are at /metrics", false),
    ("HEAD /x HTTP/1.1\r\nHost: x\r\n\r\n", "404 Not Found", "", false),
    ("DELETE /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "405 Method Not Allowed", "this page is for GET and HEAD", true),
    (
      "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx", "413 Content Too Large",
      "requests have no body here", true
    ),
    ("GET /metrics HTTP/1.1\r\n\r\n", "400 Bad Request", "a request has one field host", true),
    (
      "GET /\(String(repeating: "a", count: 2048)) HTTP/1.1\r\n", "414 URI Too Long", "the request target is too long",
      true
    ),
    (
      "GET / HTTP/1.1\r\nA: \(String(repeating: "a", count: 8192))\r\n", "431 Request Header Fields Too Large",
      "the head of the request is too large", true
    ),
    ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", "505 HTTP Version Not Supported", "this is HTTP/1.1", true),
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400 Bad Request", "\r\n\r\n", true),
  ])
  func `everything else is told what is wrong`(_ request: String, _ status: String, _ body: String, _ ends: Bool) {
    let answer = answer(request)
    #expect(answer?.text.hasPrefix("HTTP/1.1 \(status)\r\n") == true, "\(answer?.text ?? "nothing")")
    #expect(answer?.text.contains(body) == true && answer?.ends == ends)
    #expect(answer?.text.contains("connection: close\r\n") == ends)
    if status.hasPrefix("405") { #expect(answer?.text.contains("allow: GET, HEAD\r\n") == true) }
  }

  @Test func `a client that does not wait for its answer gets one, and no more`() {
    var connection = PageConnection(now: Self.moment(0))
    let request = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n"
    #expect(answer(request + request, &connection)?.ends == true)
    #expect(answer(request, &connection) == nil)
    connection.sent(now: Self.moment(0))
    #expect(answer(request, &connection) == nil)
  }

  @Test func `a head has ten seconds from its beginning, however slowly it goes on`() {
    let silent = PageConnection(now: Self.moment(0))
    #expect(!silent.isOverdue(now: Self.moment(10)) && silent.isOverdue(now: Self.moment(10.1)))
    var slow = PageConnection(now: Self.moment(0))
    for (second, byte) in "GET /metric".enumerated() { #expect(answer(String(byte), &slow, at: Double(second)) == nil) }
    #expect(!slow.isOverdue(now: Self.moment(10)) && slow.isOverdue(now: Self.moment(10.1)))
  }

  @Test func `between two requests, for an answer and for the end there is a time each`() {
    var connection = PageConnection(now: Self.moment(0))
    #expect(answer("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", &connection, at: 5) != nil)
    #expect(connection.waitingSince == nil)
    #expect(!connection.isOverdue(now: Self.moment(35)) && connection.isOverdue(now: Self.moment(35.1)))
    connection.sent(now: Self.moment(20))
    #expect(connection.waitingSince == Self.moment(20))
    #expect(!connection.isOverdue(now: Self.moment(140)) && connection.isOverdue(now: Self.moment(140.1)))
    #expect(answer("GET", &connection, at: 139) == nil)
    #expect(!connection.isOverdue(now: Self.moment(149)) && connection.isOverdue(now: Self.moment(149.1)))
    #expect(answer(" /metrics HTTP/1.0\r\n\r\n", &connection, at: 149)?.ends == true)
    connection.sent(now: Self.moment(150))
    #expect(!connection.isOverdue(now: Self.moment(155)) && connection.isOverdue(now: Self.moment(155.1)))
  }
}
