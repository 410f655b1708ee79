public import Logging
internal import WeirInterceptors
internal import WeirLog
internal import WeirPOSIX

/// Where a process speaks to people: standard error, whole lines, both those of the log and plain ones.
///
/// Lines leave about a millisecond after they were written; `flush` before the process ends. Nobody waits for whoever reads
/// them: lines past a bound are dropped, and `log lines dropped count=17` says so where they are missing.
public struct StandardErrorLog: Sendable {
  /// How long the end of the process waits for a reader that does not read.
  private static let patience = Duration.seconds(1)

  /// Bytes of lines that may wait to be written.
  private static let waitingBytes = 4 << 20

  /// Writes to standard error.
  public let logger: Logger
  private let writer: LineWriter
  private let output: BackgroundOutput

  /// - Parameter format: `text` or `json`.
  /// - Parameter level: the least important level that is written, a `Logger.Level`: `trace`, `debug`, `info`,
  ///   `notice`, `warning`, `error` or `critical`.
  /// - Throws: `Problems`, naming the flags, when a word is none of these; `ConfigurationError` when the system gives no
  ///   thread.
  public init(format: String, level: String) throws {
    var problems = Problems()
    Self.check(format: format, level: level, &problems)
    guard let lineFormat = LineFormatter.Format(rawValue: format), let logLevel = Logger.Level(rawValue: level) else {
      throw problems
    }
    let formatter = LineFormatter(format: lineFormat)
    let output: BackgroundOutput
    do throws(POSIXError) {
      output = try BackgroundOutput(.standardError, limit: Self.waitingBytes) { dropped in
        formatter.line(
          time: Self.now(), level: .warning, message: "log lines dropped",
          metadata: ["count": .stringConvertible(dropped)])
      }
    } catch {
      throw ConfigurationError("cannot start a thread that writes the log: \(error)")
    }
    let writer = LineWriter { output.write($0) }
    let handler = LineLogHandler(formatter: formatter, writer: writer, level: logLevel, now: Self.now)
    self.writer = writer
    self.output = output
    logger = Logger(label: "weir") { _ in handler }
  }

  /// Adds a problem for each of the two words that `init` does not take.
  public static func check(format: String, level: String, _ problems: inout Problems) {
    if !formats.contains(format) {
      problems.add("--log-format: \"\(format)\" is none of \(formats.joined(separator: ", "))")
    }
    if !levels.contains(level) {
      problems.add("--log-level: \"\(level)\" is none of \(levels.joined(separator: ", "))")
    }
  }

  @Sendable private static func now() -> UnixTime {
    let now = WallClock.now()
    return UnixTime(seconds: now.seconds, nanoseconds: now.nanoseconds)
  }

  /// What `--log-format` takes.
  public static let formats = LineFormatter.Format.allCases.map(\.rawValue)
  /// What `--log-level` takes.
  public static let levels = Logger.Level.allCases.map(\.rawValue)

  /// Writes one line as it is, with line breaks in `text` turned into blanks.
  public func say(_ text: String) { writer.write(Self.line(text).span) }

  /// Lines that were dropped because nobody read them.
  public var droppedLines: Int { output.dropped }

  /// Waits until every line has been written, but not for long: for the end of the process.
  public func flush() { output.flush(within: Self.patience) }

  /// Writes one line of a process that did not get so far as to have a log.
  public static func say(_ text: String) {
    try? FileDescriptor.standardError.write(line(text).span, patience: patience)
  }

  static func line(_ text: String) -> [UInt8] {
    text.utf8.map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: " ") : $0 } + [UInt8(ascii: "\n")]
  }
}
