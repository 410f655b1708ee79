internal import Synchronization

/// Why a call was cancelled before its handler had finished.
public enum CancellationReason: UInt8, Sendable, CaseIterable {
  /// The client reset the stream.
  case clientReset = 1
  case deadline
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
/// The handler's `Task` is cancelled at the same moment.
public final class Cancellation: Sendable {
  private let state = Atomic<UInt8>(0)
  private let drain = Atomic<Bool>(false)

  public init() {}

  /// Nil as long as the call is wanted.
  public var reason: CancellationReason? { CancellationReason(rawValue: state.load(ordering: .acquiring)) }

  /// True once the server has begun to shut down: a long stream should come to an end soon.
  public var isDraining: Bool { drain.load(ordering: .acquiring) }

  /// The first reason stays.
  package func cancel(_ reason: CancellationReason) {
    _ = state.compareExchange(expected: 0, desired: reason.rawValue, ordering: .acquiringAndReleasing)
  }

  package func beginDraining() { drain.store(true, ordering: .releasing) }
}
