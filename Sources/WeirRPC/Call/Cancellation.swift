internal import Synchronization

/// Why a call was cancelled before its handler had finished.
public enum CancellationReason: UInt8, Sendable, CaseIterable {
  /// The client reset the stream.
  case clientReset = 1
  /// The call's deadline passed.
  case deadline
  /// The connection ended while the call was in flight.
  case connectionLost
  /// The server is shutting down and the grace period is over.
  case draining
  /// The server gave the stream up: a broken message, a limit, an abusive connection.
  case serverReset

  /// As log lines spell it.
  public var name: String {
    switch self {
    case .clientReset: "client_reset"
    case .deadline: "deadline"
    case .connectionLost: "connection_lost"
    case .draining: "draining"
    case .serverReset: "server_reset"
    }
  }
}

/// Tells a running handler that nobody waits for its answer any more, and why.
///
/// The handler's `Task` is cancelled at the same moment. A drain cancels nothing at first: it asks.
///
/// ```swift
/// func follow(_ request: Topic, _ call: CallContext, _ responses: ResponseWriter<Event>) async throws {
///   let events = bus.subscribe(request.name)
///   call.cancellation.whenDraining { events.finish() }  // The loop below ends, and with it the call.
///   for await event in events { try await responses.send(event) }
/// }
/// ```
public final class Cancellation: Sendable {
  private let state = Atomic<UInt8>(0)
  private let drain = Atomic<Bool>(false)
  /// Whom to tell of a drain; nobody is added once it has begun.
  private let listeners = Mutex<[@Sendable () -> Void]>([])

  /// Of a call that goes on.
  public init() { isNever = false }

  private let isNever: Bool

  private init(isNever: Bool) { self.isNever = isNever }

  /// For calls that end before anything could be told to their handlers.
  package static let never = Cancellation(isNever: true)

  /// Nil as long as the call is wanted.
  public var reason: CancellationReason? { CancellationReason(rawValue: state.load(ordering: .acquiring)) }

  /// True once the client was told to make its next calls elsewhere, because the server shuts down or the connection has
  /// grown old: a long stream should come to an end soon.
  public var isDraining: Bool { drain.load(ordering: .acquiring) }

  /// The first reason stays.
  package func cancel(_ reason: CancellationReason) {
    _ = state.compareExchange(expected: 0, desired: reason.rawValue, ordering: .acquiringAndReleasing)
  }

  package func beginDraining() {
    let waiting = listeners.withLock { listeners in
      drain.store(true, ordering: .releasing)
      defer { listeners.removeAll() }
      return listeners
    }
    for listener in waiting { listener() }
  }

  /// Calls `body` once when `isDraining` becomes true, or at once when it is; never, if the call ends before. It runs on
  /// the thread that tells, and must not block.
  public func whenDraining(_ body: @escaping @Sendable () -> Void) {
    if isNever { return }
    let isLate = listeners.withLock { listeners in
      if isDraining { return true }
      listeners.append(body)
      return false
    }
    if isLate { body() }
  }
}
