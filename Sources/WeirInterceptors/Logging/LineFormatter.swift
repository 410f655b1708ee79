public import Logging
internal import WeirRPC

/// Makes the bytes of one log line, line feed included.
///
/// Whatever a peer sent, the line stays one line and its fields stay apart: control characters, and those that turn
/// the direction of text around, are written as escapes. Values longer than `maximumValueLength` are cut and end in
/// `…`. Fields stand in the order of their names, so that equal calls make equal lines.
public struct LineFormatter: Sendable {
  public enum Format: String, Sendable, CaseIterable {
    /// `2026-02-28T23:59:59.042Z info finished call grpc.code=OK grpc.method=Get`
    case text
    /// `{"time":"2026-02-28T23:59:59.042Z","level":"info","message":"finished call","grpc.code":"OK"}`
    case json
  }

  public let format: Format
  /// Bytes of one value, before escapes.
  public let maximumValueLength: Int

  public init(format: Format, maximumValueLength: Int = 2048) {
    self.format = format
    self.maximumValueLength = maximumValueLength
  }

  /// One line with its line end: time, level, message, fields in the order of their names.
  public func line(
    time: UnixTime, level: Logger.Level, message: String, metadata: Logger.Metadata
  ) -> [UInt8] {
    let fields = metadata.map { LogField($0.key, .metadata($0.value)) }.sorted { $0.name < $1.name }
    return line(time: time, level: level, message: message) { add in for field in fields { add(field) } }
  }

  /// - Parameter fields: gives each field, in the order in which they are to be written, to the function it gets.
  func line(
    time: UnixTime, level: Logger.Level, message: String, fields: (_ add: (LogField) -> Void) -> Void
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(480)
    switch format {
    case .text:
      time.write(to: &output)
      output.append(UInt8(ascii: " "))
      write(plain: level.rawValue, to: &output)
      output.append(UInt8(ascii: " "))
      writeText(message, blanksNeedQuotes: false, to: &output)
      fields { writeText($0, to: &output) }
    case .json:
      write(plain: "{\"time\":\"", to: &output)
      time.write(to: &output)
      write(plain: "\",\"level\":\"", to: &output)
      write(plain: level.rawValue, to: &output)
      write(plain: "\",\"message\":", to: &output)
      write(quoted: message, to: &output)
      fields { writeJSON($0, to: &output) }
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func writeText(_ field: LogField, to output: inout [UInt8]) {
    output.append(UInt8(ascii: " "))
    if field.isOurs {
      write(plain: field.name, to: &output)
    } else {
      writeText(field.name, blanksNeedQuotes: true, to: &output)
    }
    output.append(UInt8(ascii: "="))
    switch field.value {
    case .text(let text): writeText(text, blanksNeedQuotes: true, to: &output)
    case .word(let text): write(plain: text, to: &output)
    case .integer(let number): write(decimal: number, to: &output)
    case .milliseconds(let nanoseconds): write(milliseconds: nanoseconds, to: &output)
    case .metadata(let value): writeText(value.description, blanksNeedQuotes: true, to: &output)
    }
  }

  private func writeJSON(_ field: LogField, to output: inout [UInt8]) {
    output.append(UInt8(ascii: ","))
    writeName(field, to: &output)
    output.append(UInt8(ascii: ":"))
    switch field.value {
    case .text(let text): write(quoted: text, to: &output)
    case .word(let text): writeWord(text, to: &output)
    case .integer(let number): write(decimal: number, to: &output)
    case .milliseconds(let nanoseconds): write(milliseconds: nanoseconds, to: &output)
    case .metadata(let value): write(json: value, to: &output)
    }
  }

  private func writeName(_ field: LogField, to output: inout [UInt8]) {
    if field.isOurs { return writeWord(field.name, to: &output) }
    // A field never takes the place of one of the first three.
    let isTaken = field.name == "time" || field.name == "level" || field.name == "message"
    write(quoted: isTaken ? field.name + "_" : field.name, to: &output)
  }

  private func writeWord(_ word: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    write(plain: word, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  private func write(json value: Logger.MetadataValue, to output: inout [UInt8]) {
    switch value {
    case .string(let text):
      write(quoted: text, to: &output)
    case .stringConvertible(let value as Int):
      write(decimal: value, to: &output)
    case .stringConvertible(let value as Double) where value.isFinite:
      write(plain: value.description, to: &output)
    case .stringConvertible(let value):
      write(quoted: value.description, to: &output)
    case .array(let values):
      output.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        write(json: value, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .dictionary(let fields):
      output.append(UInt8(ascii: "{"))
      for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        write(quoted: field.key, to: &output)
        output.append(UInt8(ascii: ":"))
        write(json: field.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// Quotes what is empty, what needs an escape, and what could be taken for a field.
  private func writeText(_ text: String, blanksNeedQuotes: Bool, to output: inout [UInt8]) {
    let contents = LineEscape.Contents(of: text)
    let isPlain = !contents.needsEscape && !contents.hasEquals && !(contents.hasBlank && blanksNeedQuotes)
    if isPlain, !text.isEmpty, text.utf8.count <= maximumValueLength {
      write(plain: text, to: &output)
    } else {
      write(quoted: text, to: &output)
    }
  }

  private func write(quoted text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    LineEscape.write(text, maximumLength: maximumValueLength, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  private func write(plain text: String, to output: inout [UInt8]) {
    let bytes = text.utf8
    output.append(copying: bytes.span)
  }

  private func write(decimal number: Int, to output: inout [UInt8]) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    write(decimal: UInt64(number.magnitude), to: &output)
  }

  private func write(decimal number: UInt64, to output: inout [UInt8]) {
    var divisor: UInt64 = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      output.append(Self.digit(number / divisor % 10))
      divisor /= 10
    }
  }

  private func write(milliseconds nanoseconds: Int64, to output: inout [UInt8]) {
    let microseconds = (nanoseconds / 1000).magnitude
    if nanoseconds <= -1000 { output.append(UInt8(ascii: "-")) }
    write(decimal: microseconds / 1000, to: &output)
    output.append(UInt8(ascii: "."))
    let rest = microseconds % 1000
    output.append(Self.digit(rest / 100))
    output.append(Self.digit(rest / 10 % 10))
    output.append(Self.digit(rest % 10))
  }

  private static func digit(_ value: UInt64) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value) }
}
