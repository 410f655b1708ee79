public import Logging
internal import WeirInterceptors
internal import WeirLog
internal import WeirPOSIX
public import WeirSettings

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

  /// A log as the settings say.
  ///
  /// - Throws: `Problems` when a word is none of these; `ConfigurationError` when the system gives no thread.
  public init(_ values: SettingValues = SettingValues()) throws {
    var problems = Problems()
    let format = values.choice(Self.format, &problems).flatMap(LineFormatter.Format.init(rawValue:))
    let level = values.choice(Self.level, &problems).flatMap(Logger.Level.init(rawValue:))
    guard let format, let level else { throw problems }
    let formatter = LineFormatter(format: format)
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
    let handler = LineLogHandler(formatter: formatter, writer: writer, level: level, now: Self.now)
    self.writer = writer
    self.output = output
    logger = Logger(label: "weir") { _ in handler }
  }

  /// How log lines look.
  public static let format = Setting(
    "log-format", oneOf: LineFormatter.Format.allCases.map(\.rawValue), placeholder: "format", default: "text",
    key: "log.format", "How log lines look.")
  /// The least important level that is written.
  public static let level = Setting(
    "log-level", oneOf: Logger.Level.allCases.map(\.rawValue), placeholder: "level", default: "info", key: "log.level",
    "Which log lines are written.")
  /// Both of them.
  public static let settings = [format, level]

  /// Adds a problem for each of the two words that `init` does not take.
  public static func check(_ values: SettingValues, _ problems: inout Problems) {
    _ = values.choice(format, &problems)
    _ = values.choice(level, &problems)
  }

  @Sendable private static func now() -> UnixTime {
    let now = WallClock.now()
    return UnixTime(seconds: now.seconds, nanoseconds: now.nanoseconds)
  }

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
