public import Logging
public import WeirInterceptors
internal import WeirPOSIX

/// Where a process speaks to people: standard error, whole lines, both those of the log and plain ones.
///
/// Lines leave about a millisecond after they were written; `flush` before the process ends.
public struct StandardErrorLog: Sendable {
  /// How long a line waits for a reader that does not read, in milliseconds, before it is lost.
  private static let patience: Int32 = 1000

  /// Bytes of lines that may wait to be written.
  private static let waitingBytes = 4 << 20

  public let logger: Logger
  private let writer: LineWriter
  private let output: BackgroundOutput

  /// - Parameter format: `text` or `json`.
  /// - Parameter level: the least important level that is written, a `Logger.Level`: `trace`, `debug`, `info`,
  ///   `notice`, `warning`, `error` or `critical`.
  /// - Throws: `ConfigurationError`, naming the flag, when a word is none of these.
  public init(format: String, level: String) throws(ConfigurationError) {
    guard let lineFormat = LineFormatter.Format(rawValue: format) else {
      throw ConfigurationError("--log-format: \"\(format)\" is none of \(Self.formats.joined(separator: ", "))")
    }
    guard let logLevel = Logger.Level(rawValue: level) else {
      throw ConfigurationError("--log-level: \"\(level)\" is none of \(Self.levels.joined(separator: ", "))")
    }
    let output = BackgroundOutput(.standardError, limit: Self.waitingBytes, patience: Self.patience)
    let writer = LineWriter { output.write($0) }
    let handler = LineLogHandler(formatter: LineFormatter(format: lineFormat), writer: writer, level: logLevel) {
      let now = WallClock.now()
      return UnixTime(seconds: now.seconds, nanoseconds: now.nanoseconds)
    }
    self.writer = writer
    self.output = output
    logger = Logger(label: "weir") { _ in handler }
  }

  /// What `--log-format` takes.
  public static let formats = LineFormatter.Format.allCases.map(\.rawValue)
  /// What `--log-level` takes.
  public static let levels = Logger.Level.allCases.map(\.rawValue)

  /// Writes one line as it is, with line breaks in `text` turned into blanks.
  public func say(_ text: String) {
    writer.write(Self.line(text).span)
    output.flush()
  }

  /// Waits until every line has been written: for the end of the process.
  public func flush() { output.flush() }

  /// The same for a process that did not get so far as to have a log.
  public static func say(_ text: String) {
    try? FileDescriptor.standardError.write(line(text).span, patience: patience)
  }

  static func line(_ text: String) -> [UInt8] {
    text.utf8.map { $0 < 0x20 || $0 == 0x7f ? UInt8(ascii: " ") : $0 } + [UInt8(ascii: "\n")]
  }
}
