internal import WeirHTTP1
internal import WeirMetrics
internal import WeirRPC

/// One client of the page: bytes in, answers out. Pure: time comes in with each question.
///
/// A client that sends a second request before the first is answered is answered once, and its connection ends: nothing
/// that it sends is kept.
struct PageConnection: ~Copyable {
  /// What is to be done with what came.
  enum Step {
    case wait
    /// To be sent; then the connection ends, or goes on.
    case answer([UInt8], ends: Bool)
  }

  private enum State {
    /// The next request is waited for.
    case idle(since: Instant)
    case head(since: Instant)
    case answering(since: Instant)
    /// The last is said; the client may read it.
    case ending(since: Instant)
  }

  private var parser = HTTP1RequestParser(limits: HTTP1Limits(head: 8192, target: 2048, fields: 64))
  private var state: State
  private var answersOnce = false

  static let headTime = Duration.seconds(10)
  static let idleTime = Duration.seconds(120)
  static let answerTime = Duration.seconds(30)
  static let endingTime = Duration.seconds(5)

  init(now: Instant) { state = .head(since: now) }

  /// When the connection began to wait for a request; nil while it is answered.
  var waitingSince: Instant? {
    switch state {
    case .idle(let since), .head(let since): since
    case .answering, .ending: nil
    }
  }

  /// Whether what is being sent is the last.
  var isLast: Bool { answersOnce }

  /// Takes in what the client sent.
  ///
  /// - Parameter page: makes the page, in the format that the client wants.
  mutating func receive(_ bytes: Span<UInt8>, now: Instant, page: (MetricsText.Format) -> [UInt8]) -> Step {
    if case .idle = state { state = .head(since: now) }
    guard case .head = state else { return .wait }
    switch parser.receive(bytes) {
    case .unfinished: return .wait
    case .request(let request, let rest):
      return answer(PageResponse(request, page: page), ends: !request.keepsAlive || rest > 0, now)
    case .refused(let refusal): return answer(PageResponse(refusal), ends: true, now)
    }
  }

  private mutating func answer(_ response: PageResponse, ends: Bool, _ now: Instant) -> Step {
    let isLast = ends || response.endsConnection
    state = .answering(since: now)
    answersOnce = isLast
    return .answer(response.bytes(ends: isLast), ends: isLast)
  }

  /// What was written has been sent.
  mutating func sent(now: Instant) { state = answersOnce ? .ending(since: now) : .idle(since: now) }

  /// Whether the client has had its time.
  func isOverdue(now: Instant) -> Bool {
    switch state {
    case .idle(let since): since.duration(to: now) > Self.idleTime
    case .head(let since): since.duration(to: now) > Self.headTime
    case .answering(let since): since.duration(to: now) > Self.answerTime
    case .ending(let since): since.duration(to: now) > Self.endingTime
    }
  }
}
