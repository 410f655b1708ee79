// Types by the names that widely used server packages have. swift-distributed-tracing's `Span` stands in the standard
// library already; the real swift-service-lifecycle is tried by Tests/Scripts/packages/lifecycle.

/// As in swift-service-lifecycle.
public protocol Service: Sendable {
  /// Runs until it is told to stop.
  func run() async throws
}

/// As in Hummingbird.
public struct Router: Sendable {
  /// Without routes.
  public init() {}
}

/// As in Hummingbird.
public struct Request: Sendable {
  /// What was asked for.
  public var path: String

  /// A request for `path`.
  public init(path: String) { self.path = path }
}

/// As in Hummingbird.
public struct Response: Sendable {
  /// The HTTP status.
  public var status: Int

  /// A response of this status.
  public init(status: Int) { self.status = status }
}

/// As in Hummingbird.
public struct Application: Sendable {
  /// What it serves.
  public var router: Router

  /// An application that serves `router`.
  public init(router: Router) { self.router = router }
}

/// As in swift-metrics.
public struct Counter: Sendable {
  /// Counts up from 0.
  public var value = 0

  /// At 0.
  public init() {}
}

/// As in swift-metrics.
public struct Gauge: Sendable {
  /// Reads 0.
  public init() {}
}

/// As in swift-nio.
public protocol EventLoop: Sendable {}

/// As in swift-nio.
public struct ByteBuffer: Sendable {
  /// Empty.
  public init() {}
}

/// As in swift-nio.
public enum SocketAddress: Sendable {
  /// An IPv4 address.
  case v4
}

/// As in swift-nio.
public struct TimeAmount: Sendable {
  /// None.
  public init() {}
}

/// As in swift-http-types.
public struct HTTPRequest: Sendable {
  /// Without fields.
  public init() {}
}

/// As in swift-http-types.
public struct HTTPField: Sendable {
  /// Without a value.
  public init() {}
}
