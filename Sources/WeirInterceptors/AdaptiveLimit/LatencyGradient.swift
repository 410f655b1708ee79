internal import WeirRPC

/// How many calls may be in progress, found from how long calls take: a limit that falls when they take longer than they
/// did, because they wait for each other, and grows while they do not. Pure: it is told of each call that has ended.
///
/// The rule is Gradient2 of Netflix's concurrency-limits. Calls are gathered in rounds. A round's mean against a slow moving
/// average gives a gradient from 0.5 to 1; the new limit is the gradient times the old one, plus room for a short queue;
/// a fifth of the way there is gone. A round in which less than half of the limit was used says nothing of the limit.
struct LatencyGradient: Sendable {
  /// Calls that may be in progress.
  var limit: Int { Int(estimate) }

  private let bounds: ClosedRange<Int>
  private var estimate: Double
  /// Of the rounds' means, in nanoseconds; 0 before the first.
  private var usual = 0.0
  private var rounds = 0
  /// The round under way.
  private var begun: Instant?
  private var count = 0
  private var total = 0.0
  private var mostInProgress = 0

  /// A round takes at least so long, and has at least so many calls.
  private static let roundNanoseconds: Int64 = 100_000_000
  private static let roundCalls = 10
  /// Calls may take half as long again as usual before the limit falls.
  private static let tolerance = 1.5
  /// Calls that may wait beyond what the server works on.
  private static let queue = 4.0
  private static let smoothing = 0.2
  /// Rounds that the slow average goes back; the first few count in full.
  private static let memory = 600.0
  private static let warmUp = 10

  /// - Parameters:
  ///   - initial: the limit before anything is known.
  ///   - bounds: the lowest limit and the highest.
  init(initial: Int, bounds: ClosedRange<Int>) {
    self.bounds = bounds
    estimate = Double(min(max(initial, bounds.lowerBound), bounds.upperBound))
  }

  /// A call has ended.
  ///
  /// - Parameters:
  ///   - nanoseconds: how long it took, from its admission.
  ///   - inProgress: calls in progress with it.
  mutating func ended(after nanoseconds: Int64, inProgress: Int, at now: Instant) {
    count += 1
    total += Double(max(1, nanoseconds))
    mostInProgress = max(mostInProgress, inProgress)
    guard let begun else { return begun = now }
    guard count >= Self.roundCalls, now.nanoseconds(since: begun) >= Self.roundNanoseconds else { return }
    endRound()
    self.begun = now
  }

  private mutating func endRound() {
    let mean = total / Double(count)
    remember(mean)
    if 2 * mostInProgress >= limit {
      let gradient = max(0.5, min(1, Self.tolerance * usual / mean))
      let aim = estimate * gradient + Self.queue
      let next = estimate + Self.smoothing * (aim - estimate)
      estimate = min(max(next, Double(bounds.lowerBound)), Double(bounds.upperBound))
    }
    count = 0
    total = 0
    mostInProgress = 0
  }

  private mutating func remember(_ mean: Double) {
    rounds += 1
    let weight = rounds <= Self.warmUp ? 1 / Double(rounds) : 2 / (Self.memory + 1)
    usual += weight * (mean - usual)
    // After a time of slow calls, what is usual must not stay high for a minute.
    if usual > 2 * mean { usual *= 0.95 }
  }
}
