/// Where a server is in its life. It goes from top to bottom, may leave out some states, and never goes back.
enum ServerPhase {
  /// Its sockets are bound, and nobody serves what comes to them.
  case bound
  /// The continuation waits for the server to be told to shut down.
  case serving(CheckedContinuation<Void, Never>)
  /// It was told to shut down; when that was forced, nothing is waited for.
  case told(isForced: Bool)
  /// Health is down, and clients are served as ever. The continuation waits for the end of the drain delay.
  case delaying(CheckedContinuation<Void, Never>)
  /// The listeners are closed, and clients are told to go.
  case sendingAway(isForced: Bool)
  /// Calls in flight go on.
  case grace(GracePeriod)
  /// Calls in flight are cancelled by this task.
  case cuttingOff(Task<Void, Never>)
  case ended

  var isDraining: Bool {
    switch self {
    case .bound, .serving: false
    default: true
    }
  }

  var isForced: Bool {
    switch self {
    case .told(let isForced), .sendingAway(let isForced): isForced
    default: false
    }
  }
}
