import WeirRPC

/// What a connection does as time passes. Pure: it is asked now and then and answers what is due.
struct ConnectionTiming {
  /// What the clock demands of a connection.
  enum Due: Sendable, Hashable {
    case nothing
    /// Ask whether the client is still there.
    case ping
    /// Send the client away, with this text for its log.
    case goAway(String)
    /// The client did not answer, or its time after being sent away is over; what its calls end for.
    case close(CancellationReason)
    case end(Violation)
  }

  /// What the connection knows of itself.
  struct Facts {
    var openCalls: Int
    /// All that ever were: calls come and go between two questions.
    var callsOpened: Int
    var isDraining: Bool
    /// Bytes wait for the client, and it has taken none since the last question.
    var takesNothing: Bool
    /// The client's system has not acknowledged all that was sent. Looked at while an answer is awaited.
    var isUnacknowledged = false
  }

  /// A thousand years.
  private static let longest = Duration.seconds(31_536_000_000)

  private let policy: ConnectionPolicy
  private let opened: Instant
  private let age: Duration?
  private var lastRead: Instant
  private var hasFrames = false
  /// When what is unfinished began, or last went on with data.
  private var unfinishedSince: Instant?
  private var lastCall: Instant
  private var callsSeen = 0
  private var pinged: Instant?
  /// A PING was asked for, and has not left yet.
  private var isPinging = false
  private var takesNothingSince: Instant?
  private var sentAwayForAge: Instant?

  /// - Parameter jitter: from -1 to 1; moves the maximum age by up to a tenth.
  init(_ policy: ConnectionPolicy, now: Instant, jitter: Double) {
    self.policy = policy
    opened = now
    lastRead = now
    lastCall = now
    age = policy.maximumAge.map { min($0, Self.longest) * (1 + 0.1 * jitter) }
  }

  /// Bytes came.
  ///
  /// - Parameters:
  ///   - frames: frames that were complete with them.
  ///   - progress: whether there was any such frame, or data.
  ///   - isInside: whether a frame, or a header block, is unfinished now.
  mutating func received(frames: Int, progress: Bool, isInside: Bool, now: Instant) {
    lastRead = now
    pinged = nil
    isPinging = false
    if frames > 0 { hasFrames = true }
    if !isInside {
      unfinishedSince = nil
    } else if progress || unfinishedSince == nil {
      unfinishedSince = now
    }
  }

  /// A PING has left, on whatever occasion; its answer is waited for.
  mutating func sentPing(now: Instant) {
    pinged = pinged ?? now
    isPinging = false
  }

  var awaitsAnswer: Bool { pinged != nil }

  /// - Parameter pauses: times that count for nothing.
  mutating func ask(_ facts: Facts, now: Instant, _ pauses: Pauses) -> Due {
    if facts.openCalls > 0 || facts.callsOpened != callsSeen { lastCall = now }
    callsSeen = facts.callsOpened
    takesNothingSince = facts.takesNothing ? takesNothingSince ?? now : nil
    if let takesNothingSince, pauses.isPast(policy.sendTimeout, since: takesNothingSince, now) {
      return .end(.stuckWrite)
    }
    guard hasFrames else {
      return pauses.isPast(policy.handshakeTimeout, since: opened, now) ? .end(.handshake) : .nothing
    }
    if let unfinishedSince, pauses.isPast(policy.handshakeTimeout, since: unfinishedSince, now) {
      return .end(.unfinishedFrame)
    }
    // A PING that is not even acknowledged may lie in front of a window that is shut: the client has the send timeout too.
    let answerTime = facts.isUnacknowledged ? max(policy.keepaliveTimeout, policy.sendTimeout) : policy.keepaliveTimeout
    if let pinged, pauses.isPast(answerTime, since: pinged, now) { return .close(.connectionLost) }
    return leisurely(facts, now: now, pauses)
  }

  /// What is due of a client that does all that it must.
  private mutating func leisurely(_ facts: Facts, now: Instant, _ pauses: Pauses) -> Due {
    if let sentAwayForAge, let grace = policy.maximumAgeGrace, pauses.isPast(grace, since: sentAwayForAge, now) {
      return .close(.serverReset)
    }
    if !facts.isDraining {
      if let idle = policy.maximumIdle, pauses.isPast(idle, since: lastCall, now) { return .goAway("max_idle") }
      if let age, opened.duration(to: now) > age {
        sentAwayForAge = now
        return .goAway("max_age")
      }
    }
    if pinged == nil, !isPinging, let keepalive = policy.keepaliveTime, pauses.isPast(keepalive, since: lastRead, now) {
      isPinging = true
      return .ping
    }
    return .nothing
  }
}
