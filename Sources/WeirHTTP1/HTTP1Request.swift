/// A request without a body (RFC 9112).
public struct HTTP1Request: Sendable, Hashable {
  /// `GET`, in upper case as it came.
  public var method: String
  /// As it came: `/metrics?x=1`, or `http://host/metrics`.
  public var target: String
  /// All that the fields named `accept` say, joined with commas.
  public var accept: String
  /// Whether the client wants to go on with the connection.
  public var keepsAlive: Bool

  /// The path of the target, without its query: `/metrics`.
  public var path: String {
    var rest = Substring(target)
    if let scheme = rest.range(of: "://"), rest.first != "/" {
      let authority = rest[scheme.upperBound...]
      rest = authority.firstIndex(of: "/").map { authority[$0...] } ?? "/"
    }
    return String(rest.prefix { $0 != "?" })
  }
}

extension Substring {
  /// Where a text stands; ASCII, and short.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// Why a request is not taken; its connection ends.
public enum HTTP1Refusal: Error, Sendable, Hashable {
  /// Bytes that are no request, in the parser's words or ours.
  case malformed(String)
  /// The target is longer than its bound.
  case targetTooLong
  /// The head, or the number of its fields, is beyond its bound.
  case headTooLarge
  /// The request has a body.
  case hasBody
  /// Another version than HTTP/1.0 and HTTP/1.1.
  case version

  /// The status code of the answer.
  public var status: Int {
    switch self {
    case .malformed: 400
    case .targetTooLong: 414
    case .headTooLarge: 431
    case .hasBody: 413
    case .version: 505
    }
  }

  /// One line for the client.
  public var reason: String {
    switch self {
    case .malformed(let why): why
    case .targetTooLong: "the request target is too long"
    case .headTooLarge: "the head of the request is too large"
    case .hasBody: "requests have no body here"
    case .version: "this is HTTP/1.1"
    }
  }
}
