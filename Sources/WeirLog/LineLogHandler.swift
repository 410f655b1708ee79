public import Logging
package import WeirMemory

/// A swift-log backend that writes one line per event, as text or as JSON.
public struct LineLogHandler: LogHandler {
  public var metadata: Logger.Metadata = [:]
  public var metadataProvider: Logger.MetadataProvider?
  public var logLevel: Logger.Level

  package let sink: LineSink

  /// - Parameters:
  ///   - level: the least important level that is written.
  ///   - now: reads the wall clock, for the beginning of each line.
  public init(
    formatter: LineFormatter, writer: LineWriter, level: Logger.Level, now: @escaping @Sendable () -> UnixTime
  ) {
    sink = LineSink(formatter: formatter, writer: writer, now: now)
    logLevel = level
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// The event's own fields win over the task's, and those over the logger's.
  public func log(event: LogEvent) {
    var fields = metadata
    if let provided = metadataProvider?.get() { fields.merge(provided) { $1 } }
    if let own = event.metadata { fields = fields.isEmpty ? own : fields.merging(own) { $1 } }
    if let error = event.error { fields["error"] = .string("\(error)") }
    var line = sink.begin(event.level, event.message.description)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { line.other(name, value) }
    sink.write(line)
  }

  /// Whether lines hold what each event says and nothing else.
  package var addsNothing: Bool { metadata.isEmpty && metadataProvider == nil }
}

/// Where a backend's lines are made and go to.
package final class LineSink: Sendable {
  private let formatter: LineFormatter
  private let writer: LineWriter
  private let now: @Sendable () -> UnixTime

  init(formatter: LineFormatter, writer: LineWriter, now: @escaping @Sendable () -> UnixTime) {
    self.formatter = formatter
    self.writer = writer
    self.now = now
  }

  /// Begins a line; `write` ends it.
  func begin(_ level: Logger.Level, _ message: String) -> LineBuilder {
    LineBuilder(formatter, time: now(), level: level, message: message)
  }

  /// As above, with a message of ours that holds nothing to escape.
  package func begin(_ level: Logger.Level, plain message: StaticString) -> LineBuilder {
    LineBuilder(formatter, time: now(), level: level, plain: message)
  }

  /// Begins a line that is to be filled in.
  package func beginTemplate(_ level: Logger.Level, plain message: StaticString) -> LineBuilder {
    LineBuilder(template: formatter, level: level, plain: message)
  }

  /// Begins a line with its time, as all begin.
  package func begin(_ line: inout UniqueBuffer<UInt8>) { line.append(now(), formatter.format) }

  /// Writes a line that is whole.
  package func write(_ line: borrowing UniqueBuffer<UInt8>) { line.withSpan { writer.write($0) } }

  /// Writes a line.
  package func write(_ line: consuming LineBuilder) { line.finish { writer.write($0) } }
}
