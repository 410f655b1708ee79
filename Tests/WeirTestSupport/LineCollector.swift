public import Logging
import Synchronization
public import WeirLog

/// Keeps lines instead of writing them, at a moment that stands still.
public final class LineCollector: Sendable {
  private let collected = Mutex<[String]>([])

  /// The lines so far, with their line ends.
  public var lines: [String] { collected.withLock { $0 } }

  public init() {}

  /// A backend that writes here.
  public func handler(_ format: LineFormatter.Format = .text, level: Logger.Level = .info) -> LineLogHandler {
    let writer = LineWriter { line in
      self.collected.withLock { $0.append(String(decoding: line.indices.map { line[$0] }, as: UTF8.self)) }
      return true
    }
    return LineLogHandler(formatter: LineFormatter(format: format), writer: writer, level: level) {
      UnixTime(seconds: 1_772_323_199, nanoseconds: 42_999_999)
    }
  }

  /// A logger with that backend.
  public func logger(_ format: LineFormatter.Format = .text, level: Logger.Level = .info) -> Logger {
    Logger(label: "test") { _ in self.handler(format, level: level) }
  }
}
