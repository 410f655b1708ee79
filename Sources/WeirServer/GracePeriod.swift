import WeirRPC

/// How long calls in flight may still go on. Pure: it is asked now and then what is left.
///
/// A pause of the process counts for nothing: calls did not go on in it.
struct GracePeriod {
  /// Between two looks at the progress of a drain.
  static let lookInterval = Duration.seconds(1)

  private let length: Duration
  private let began: Instant
  private var pauses = Pauses()
  private var lookDue: Instant
  /// When the period should be over, as it was last said.
  private var endDue: Instant?

  init(_ length: Duration, now: Instant) {
    self.length = length
    began = now
    lookDue = now.advanced(by: Self.lookInterval)
  }

  /// To be called every `lookInterval`.
  mutating func look(now: Instant) {
    pauses.note(due: lookDue, now: now)
    lookDue = now.advanced(by: Self.lookInterval)
  }

  /// What is left, to be asked again when that should be over; nil when nothing is.
  mutating func remaining(now: Instant) -> Duration? {
    if let endDue { pauses.note(due: endDue, now: now) }
    let left = length - .nanoseconds(pauses.nanoseconds(from: began, to: now))
    guard left > .zero else { return nil }
    endDue = now.advanced(by: left)
    return left
  }
}
