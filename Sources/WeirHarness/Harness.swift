internal import WeirPOSIX
public import WeirRPC

/// The JSON harness: bytes of lines in, bytes of lines out, without a descriptor or a thread of its own.
///
/// ```swift
/// let harness = try Harness(configuration)
/// harness.receive(Array("{\"src\": \"c1\", …}\n".utf8).span)
/// harness.takeOutput()
/// ```
public final class Harness {
  /// Output is worth a write when it has grown to this many bytes.
  static let outputChunk = 65_536
  /// How often handlers may take turns before the next line is looked at.
  private static let rounds = 1000
  /// How many chunks streams may fill before the next line is looked at.
  private static let chunks = 16

  private let node: HarnessNode
  private let queue: RunQueue
  private let limits: HarnessLimits
  private let report: @Sendable (String) -> Void
  private var splitter: LineSplitter
  private var inputHasEnded = false
  private var chunksInARow = 0
  private var isIdle = true

  /// - Parameter wake: called from another thread when `advance` has something to do again.
  /// - Throws: `ServiceError`, when a service's schema does not describe its methods.
  public init(
    _ configuration: HarnessConfiguration, wake: @escaping @Sendable () -> Void = {}
  ) throws(ServiceError) {
    limits = configuration.limits
    report = configuration.report
    splitter = LineSplitter(limit: limits.lineLength)
    queue = RunQueue(wake: wake)
    node = try HarnessNode(configuration, queue: queue)
  }

  /// Takes in bytes, and works off what can be worked off.
  public func receive(_ bytes: Span<UInt8>) {
    splitter.append(bytes)
    advance()
  }

  /// No more bytes will come: works off the last line even without its end, and tells open streams.
  public func endInput() {
    inputHasEnded = true
    advance()
  }

  /// What `advance` has come to.
  public enum Progress: Sendable, Hashable {
    /// Everything left waits for input, for time, or for another thread.
    case waits
    /// There is output worth a write: take it, and call again.
    case hasOutput
    /// Handlers go on and on: look at the input, and call again.
    case goesOn
  }

  /// Works off what can be worked off.
  @discardableResult public func advance() -> Progress {
    queue.drive {
      while true {
        isIdle = queue.run(rounds: Self.rounds) { outputIsFull }
        if outputIsFull, chunksInARow < Self.chunks {
          chunksInARow += 1
          return .hasOutput
        }
        chunksInARow = 0
        guard !holdsUpLines, let piece = nextPiece() else { return isIdle ? .waits : .goesOn }
        switch piece {
        case .line(let range):
          let bytes = splitter.bytes
          node.assumeIsolated { $0.receive(bytes.span.extracting(range)) }
        case .tooLong: report("line skipped: longer than \(limits.lineLength) bytes")
        }
      }
    }
  }

  private func nextPiece() -> LineSplitter.Piece? { splitter.next() ?? (inputHasEnded ? splitter.last() : nil) }

  /// The replies so far, each one line.
  public func takeOutput() -> [UInt8] { queue.drive { node.assumeIsolated { $0.replies.take() } } }

  private var outputIsFull: Bool { node.assumeIsolated { $0.replies.count >= Self.outputChunk } }

  /// Whether a call is being waited for, so that it makes no sense to read on. None is that sleeps until a line moves the
  /// clock.
  public var isBusy: Bool { queue.drive { holdsUpLines } }

  private var holdsUpLines: Bool {
    let isIdle = isIdle
    return node.assumeIsolated { $0.holdsUpLines(isIdle: isIdle) }
  }

  /// Whether calls or streams go on.
  public var hasCalls: Bool { queue.drive { node.assumeIsolated { !$0.calls.isEmpty } } }

  /// When `expireDeadlines` has something to do; nil for never.
  public var nextDeadline: Instant? { queue.drive { node.assumeIsolated { $0.nextDeadline } } }

  /// Ends the calls whose time is over.
  public func expireDeadlines() { queue.drive { node.assumeIsolated { $0.expireDeadlines() } } }

  /// Tells streams that no request follows and that they should come to an end.
  public func beginDraining() { queue.drive { node.assumeIsolated { $0.beginDraining() } } }

  /// Ends whatever still runs, with `UNAVAILABLE`.
  public func cancelAll() { queue.drive { node.assumeIsolated { $0.cancelAll() } } }
}
