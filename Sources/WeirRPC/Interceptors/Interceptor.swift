/// A policy around every call: it may refuse a call before the handler, and sees how each call ended.
///
/// Admission happens on complete headers, before any message is decompressed or decoded. `finish` is called exactly
/// once for every call that `admit` was asked about, refused ones too, in the reverse order of the chain; and once for
/// every request that the protocol itself refused (`Outcome.Origin.transport`), about which nobody was asked.
/// Interceptors are objects shared by all workers, so what they remember must be `Sendable`.
///
/// ```swift
/// final class Maintenance: Interceptor {
///   let name = "maintenance"
///   private let isOn = Atomic(false)
///
///   func admit(_ call: inout Call) throws(RPCError) -> Admission {
///     guard !isOn.load(ordering: .relaxed) else { throw RPCError(.unavailable, "back in an hour") }
///     return .admitted
///   }
/// }
/// ```
public protocol Interceptor: AnyObject, Sendable {
  /// In logs, metrics and replies: `rate_limit`.
  var name: String { get }

  /// Lets the call in, refuses it by throwing, or asks for time.
  func admit(_ call: inout Call) throws(RPCError) -> Admission

  /// Sees how the call ended, before the trailers leave: it may add some, and may change the status.
  func finish(_ call: inout Call, _ outcome: inout Outcome)

  /// What handlers may find in `CallContext.connection.values`, the same for every call. Asked for once, when the chain is
  /// made.
  var sharedValues: CallValues { get }

  /// What it needs of its place in the chain. Asked for once, before a server starts.
  var placement: ChainPlacement { get }

  /// What is wrong with its settings in front of these methods, a line each: a method that nobody serves, a rule that
  /// never applies. Asked for once, before a server starts.
  ///
  /// - Parameter methods: every method that is served.
  func problems(serving methods: [Method]) -> [String]

  /// What it does with calls of a method, in a few words, for people: `100 calls a second`; nil when there is nothing to
  /// say.
  ///
  /// - Parameter principal: the name of one caller; nil for any.
  func policy(for method: Method, principal: String?) -> String?
}

extension Interceptor {
  public var sharedValues: CallValues { CallValues() }

  public var placement: ChainPlacement { ChainPlacement() }

  public func problems(serving methods: [Method]) -> [String] { [] }

  public func policy(for method: Method, principal: String?) -> String? { nil }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {}
}

/// An interceptor that also looks at messages. Only these are shown any, so that the others cost nothing for each.
public protocol MessageInterceptor: Interceptor {
  /// Sees each message of an admitted call, in either direction; throwing ends the call.
  func message(_ message: MessageInfo, in call: inout Call) throws(RPCError)
}

/// An interceptor that binds task-local values for the handler: a span of a trace, say.
///
/// Only handlers that run in a task are run by it, not immediate ones, and calls that were refused have no handler. A
/// chain without such an interceptor costs nothing for them.
///
/// ```swift
/// final class Tracing: AroundInterceptor {
///   @TaskLocal static var trace: String?
///   let name = "tracing"
///
///   func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
///
///   func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
///     let result = await Self.$trace.withValue(call.metadata["traceparent"]) {
///       do throws(RPCError) { return .success(try await handler()) } catch { return Result.failure(error) }
///     }
///     try result.get()
///   }
/// }
/// ```
public protocol AroundInterceptor: Interceptor {
  /// Runs `handler`, once, and throws what it throws. The outermost interceptor's is called first.
  ///
  /// - Throws: what the call ends with. A handler that was not run is `INTERNAL`.
  func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError)
}

/// An interceptor around another one, which has what the other one has beyond admission and end. Asked for once, when the
/// chain is made.
package protocol InterceptorWrapper: Interceptor {
  /// What is shown messages; nil when the one inside looks at none.
  var observer: (any MessageInterceptor)? { get }
  /// What runs handlers; nil when the one inside runs none.
  var around: (any AroundInterceptor)? { get }
}

/// What an interceptor says to a call at its door.
public enum Admission: Sendable {
  /// The call goes on, to the next interceptor or to the handler.
  case admitted
  /// The decision has to wait for something; the closure makes it, by returning or by throwing.
  case pending(Decision)

  /// May change the call; returns to let it in, or throws what the call ends with. Cancelled when the call is.
  public typealias Decision = @Sendable (inout Call) async throws(RPCError) -> Void
}

/// What is known of a message without decoding it.
public struct MessageInfo: Sendable, Hashable {
  /// Which way a message goes: from the client, or to it.
  public enum Direction: Sendable, Hashable { case received, sent }

  /// Which way the message goes.
  public var direction: Direction
  /// Bytes after decompression, without the five bytes of the prefix.
  public var size: Int
  /// From 1, each direction by itself.
  public var sequence: Int

  /// - Parameters:
  ///   - size: bytes after decompression, without the prefix.
  ///   - sequence: from 1, each direction by itself.
  public init(direction: Direction, size: Int, sequence: Int) {
    self.direction = direction
    self.size = size
    self.sequence = sequence
  }
}

/// How a call ended.
public struct Outcome: Sendable {
  /// Who decided the status.
  public enum Origin: Sendable, Hashable {
    /// The protocol: an unknown method, a broken message, a limit, a lost connection, a deadline.
    case transport
    /// The interceptor of this name refused the call or a message.
    case interceptor(String)
    /// The handler, by what it returned or threw.
    case handler
  }

  /// Messages, and their bytes after decompression.
  public struct Traffic: Sendable, Hashable {
    /// How many.
    public var messages = 0
    /// Bytes after decompression, without prefixes.
    public var bytes = 0

    /// - Parameter bytes: after decompression, without prefixes.
    public init(messages: Int = 0, bytes: Int = 0) {
      self.messages = messages
      self.bytes = bytes
    }

    @inlinable package mutating func count(_ size: Int) {
      messages += 1
      bytes += size
    }
  }

  /// What the client is told; `finish` may change it.
  public var status: Status
  /// Who decided the status.
  public var origin: Origin
  /// What lies behind the status when the status does not say all: what a handler threw that is no `RPCError`, or the
  /// `cause` of one. The client never sees it.
  public var error: (any Error)?
  /// When the outcome was known.
  public var finished: Instant
  /// What came from the client, as far as it was read.
  public var received: Traffic
  /// What was sent to it.
  public var sent: Traffic
  /// Set when the call did not end by itself.
  public var cancellation: CancellationReason?
}

extension Outcome {
  // By the compiler's own initializer: one that assigns members sets the optional ones to nil first, and copies the
  // whole at the end.
  /// - Parameters:
  ///   - cancellation: set when the call did not end by itself.
  ///   - error: what lies behind the status; the client never sees it.
  public init(
    status: Status, origin: Origin, finished: Instant, received: Traffic = Traffic(), sent: Traffic = Traffic(),
    cancellation: CancellationReason? = nil, error: (any Error)? = nil
  ) {
    self.init(
      status: status, origin: origin, error: error, finished: finished, received: received, sent: sent,
      cancellation: cancellation)
  }
}
