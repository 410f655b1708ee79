public import WeirPOSIX
internal import WeirRPC

/// Joins a harness to two descriptors, on the calling thread, until the input ends.
public struct HarnessDriver {
  private let harness: Harness
  private let waker: Waker
  private let limits: HarnessLimits
  private let clock: HarnessClock
  private let onDrain: @Sendable () -> Void

  /// - Throws: `ServiceError`, when a service's schema does not describe its methods; `POSIXError`, when the process has
  ///   no descriptors left.
  public init(_ configuration: HarnessConfiguration) throws {
    let waker = try Waker()
    self.waker = waker
    harness = try Harness(configuration) { waker.wake() }
    limits = configuration.limits
    clock = configuration.clock
    onDrain = configuration.onDrain
  }

  /// Reads lines from `input` and writes replies to `output`; returns when the input has ended and everything in
  /// flight has been answered. Replies leave whenever the input has no complete line any more.
  ///
  /// - Throws: `POSIXError`, when reading or writing fails: `EPIPE`, when nobody reads the output.
  public func run(from input: FileDescriptor, to output: FileDescriptor) throws(POSIXError) {
    ProcessStart.ignoreBrokenPipes()
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let goesOn = try work(output)
      guard try waker.wait(for: harness.isBusy ? nil : input, within: patience(until: goesOn ? .zero : nil)) else {
        expireDeadlines()
        continue
      }
      guard let count = try input.read(into: &chunk) else { continue }
      if count == 0 { break }
      harness.receive(chunk.span.extracting(..<count))
    }
    harness.endInput()
    try finish(output)
  }

  /// Lets calls and streams come to their ends, each within its grace.
  private func finish(_ output: FileDescriptor) throws(POSIXError) {
    let ended = MonotonicTime.now()
    var goesOn = try work(output)
    while harness.isBusy, let left = remaining(of: limits.callGrace, since: ended) {
      _ = try waker.wait(for: nil, within: patience(until: goesOn ? .zero : left))
      expireDeadlines()
      goesOn = try work(output)
    }
    let drained = MonotonicTime.now()
    onDrain()
    harness.beginDraining()
    goesOn = try work(output)
    while harness.hasCalls, let left = remaining(of: limits.streamGrace, since: drained) {
      _ = try waker.wait(for: nil, within: patience(until: goesOn ? .zero : left))
      expireDeadlines()
      goesOn = try work(output)
    }
    harness.cancelAll()
    _ = try work(output)
  }

  /// Works off what can be worked off, and writes what came of it.
  ///
  /// - Returns: whether handlers go on without waiting for anything.
  private func work(_ output: FileDescriptor) throws(POSIXError) -> Bool {
    while true {
      let progress = harness.advance()
      let bytes = harness.takeOutput()
      if !bytes.isEmpty { try output.write(bytes.span, patience: nil) }
      if progress != .hasOutput { return progress == .goesOn }
    }
  }

  private func remaining(of grace: Duration, since start: Int64) -> Duration? {
    let left = grace - .nanoseconds(MonotonicTime.now() - start)
    return left > .zero ? left : nil
  }

  /// How long to wait: to the next deadline, and no longer than `limit`. Nil for ever. A manual clock's deadlines come
  /// with lines.
  private func patience(until limit: Duration?) -> Duration? {
    guard case .system = clock, let deadline = harness.nextDeadline else { return limit }
    let untilDeadline = max(.zero, clock.monotonic.now.duration(to: deadline))
    return min(untilDeadline, limit ?? untilDeadline)
  }

  private func expireDeadlines() {
    if case .system = clock { harness.expireDeadlines() }
  }
}
