import WeirHTTP2
import WeirMemory
import WeirRPC

/// What a connection's peer does beside making calls, and for how long it does nothing: `ConnectionGuard` and
/// `ConnectionTiming`, told what the session and the calls know.
struct PeerConduct: ~Copyable {
  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct State {
    var abuse: ConnectionGuard
    var timing: ConnectionTiming
    /// The client has sent a GOAWAY.
    var hasSentGoAway = false
  }

  private let state: Cell<State>

  /// - Parameter jitter: as in `ConnectionTiming`.
  init(_ policy: ConnectionPolicy, now: Instant, jitter: Double) {
    state = Cell(
      State(
        abuse: ConnectionGuard(policy, now: now), timing: ConnectionTiming(policy, now: now, jitter: jitter)))
  }

  /// Accounts for a read: what came against what it was good for.
  func received(_ count: Int, _ session: borrowing some HTTPSession & ~Copyable, now: Instant) -> Violation? {
    let tally = session.takeTally()
    state.value.timing.received(
      frames: tally.framesReceived, progress: tally.framesReceived > 0 || tally.usefulBytes > 0,
      isInside: session.isInsideFrame, now: now)
    if tally.repliesSent > 0 { state.value.abuse.sentReply() }
    return state.value.abuse.received(
      count, useful: tally.usefulBytes + tally.unfinishedBytes, frames: tally.usefulFrames, sent: tally.bytesSent,
      now: now)
  }

  /// A stream ends before its answer is complete, which has cost us work for nothing, whoever reset it.
  ///
  /// - Parameter isCall: the stream is one of a call, which has not ended yet.
  func reset(_ calls: borrowing CallTally, isCall: Bool, now: Instant) -> Violation? {
    state.value.abuse.reset(finished: calls.ended, isCall: isCall, now: now)
  }

  func ping(hasCalls: Bool, now: Instant) -> Violation? { state.value.abuse.ping(hasCalls: hasCalls, now: now) }

  /// A PING of ours has left.
  func sentPing(now: Instant) { state.value.timing.sentPing(now: now) }

  /// - Returns: whether it is the first.
  func sentGoAway() -> Bool {
    defer { state.value.hasSentGoAway = true }
    return !state.value.hasSentGoAway
  }

  /// What time demands. Asked about once a second.
  func due<Session: HTTPSession & ~Copyable>(
    _ calls: ConnectionCalls<Session>, _ transport: Transport<Session>, _ pauses: Pauses, now: Instant
  ) -> ConnectionTiming.Due {
    let facts = ConnectionTiming.Facts(
      openCalls: calls.tally.open, callsOpened: calls.tally.opened, isDraining: calls.isDraining,
      takesNothing: transport.acceptsNothing(),
      isUnacknowledged: state.value.timing.awaitsAnswer && transport.unacknowledgedBytes > 0)
    return state.value.timing.ask(facts, now: now, pauses)
  }
}

extension Violation {
  /// What the GOAWAY says.
  var code: HTTP2ErrorCode {
    switch self {
    case .notHTTP2: .protocolError
    case .handshake, .unfinishedFrame, .stuckWrite, .tls, .proxyHeader, .untrustedProxy: .noError
    case .resets, .overhead, .pings: .enhanceYourCalm
    }
  }
}
