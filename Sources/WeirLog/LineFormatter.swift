public import Logging
internal import WeirMemory
internal import WeirRPC

/// Makes the bytes of one log line, line feed included.
///
/// Whatever a peer sent, the line stays one line and its fields stay apart: control characters, and those that turn
/// the direction of text around, are written as escapes. Values longer than `maximumValueLength` are cut and end in
/// `…`. Fields stand in the order of their names, so that equal calls make equal lines.
public struct LineFormatter: Sendable {
  /// What a line looks like.
  public enum Format: String, Sendable, CaseIterable {
    /// `2026-02-28T23:59:59.042Z info finished call grpc.code=OK grpc.method=Get`
    case text
    /// `{"time":"2026-02-28T23:59:59.042Z","level":"info","message":"finished call","grpc.code":"OK"}`
    case json
  }

  /// What lines look like.
  public let format: Format
  /// Bytes of one value, before escapes.
  public let maximumValueLength: Int

  /// - Parameter maximumValueLength: bytes of one value, before escapes; the rest is cut.
  public init(format: Format, maximumValueLength: Int = 2048) {
    self.format = format
    self.maximumValueLength = maximumValueLength
  }

  /// One line with its line end: time, level, message, fields in the order of their names.
  public func line(
    time: UnixTime, level: Logger.Level, message: String, metadata: Logger.Metadata
  ) -> [UInt8] {
    var line = LineBuilder(self, time: time, level: level, message: message)
    for (name, value) in metadata.sorted(by: { $0.key < $1.key }) { line.other(name, value) }
    return line.finish { [UInt8](copying: $0) }
  }
}
