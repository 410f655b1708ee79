internal import WeirHTTP1
internal import WeirMetrics

/// An answer of the page: `/metrics` to GET and HEAD, and what is wrong with everything else.
struct PageResponse {
  private let status: Int
  private let fields: [(String, String)]
  private let body: [UInt8]
  private var isHeadOnly = false
  /// Nothing more is taken from this client.
  private(set) var endsConnection = false

  /// - Parameter page: makes the page.
  init(_ request: HTTP1Request, page: (MetricsText.Format) -> [UInt8]) {
    let isHead = request.method == "HEAD"
    guard isHead || request.method == "GET" else {
      self.init(405, "this page is for GET and HEAD", [("allow", "GET, HEAD")])
      endsConnection = true
      return
    }
    guard request.path == "/metrics" else {
      self.init(404, "the metrics are at /metrics")
      isHeadOnly = isHead
      return
    }
    let format = Self.format(accepting: request.accept)
    self.init(200, page(format), format.mediaType, [("vary", "accept")])
    isHeadOnly = isHead
  }

  init(_ refusal: HTTP1Refusal) {
    self.init(refusal.status, refusal.reason)
    endsConnection = true
  }

  private init(_ status: Int, _ text: String, _ more: [(String, String)] = []) {
    self.init(status, Array((text + "\n").utf8), "text/plain; charset=utf-8", more)
  }

  private init(_ status: Int, _ body: [UInt8], _ mediaType: String, _ more: [(String, String)]) {
    (self.status, self.body) = (status, body)
    fields = [("content-type", mediaType)] + more
  }

  /// OpenMetrics for whoever asks for it by name, as Prometheus does.
  static func format(accepting accept: String) -> MetricsText.Format {
    for range in accept.split(separator: ",") {
      let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
      guard parts.first == "application/openmetrics-text" else { continue }
      if !parts.contains("q=0"), !parts.contains("q=0.0") { return .openMetrics }
    }
    return .prometheus
  }

  /// The whole answer.
  func bytes(ends: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status) \(Self.phrase(status))\r\n"
    for (name, value) in fields { head += "\(name): \(value)\r\n" }
    head += "content-length: \(body.count)\r\ncache-control: no-store\r\n"
    if ends { head += "connection: close\r\n" }
    return Array((head + "\r\n").utf8) + (isHeadOnly ? [] : body)
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 413: "Content Too Large"
    case 414: "URI Too Long"
    case 431: "Request Header Fields Too Large"
    case 505: "HTTP Version Not Supported"
    default: "Bad Request"
    }
  }
}
