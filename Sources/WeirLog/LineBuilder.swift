package import Logging
package import WeirMemory
internal import WeirRPC

/// One log line in the making. Fields come in the order in which they are to be written.
package struct LineBuilder: FieldSink, ~Copyable {
  private let format: LineFormatter.Format
  private let maximumValueLength: Int
  private var bytes = UniqueBuffer<UInt8>(capacity: 512)
  /// Fields of others that are still to be put in; the next is the last.
  private var others: [(name: String, value: String)] = []
  /// Where numbers and words are to stand, in a line that is to be filled in.
  private var holes = UniqueBuffer<LineText.Hole>()
  private let hasHoles: Bool

  init(_ formatter: LineFormatter, time: UnixTime, level: Logger.Level, message: String) {
    self.init(formatter)
    bytes.append(time, format)
    begin(level)
    switch format {
    case .text: unquoted(message, blanksNeedQuotes: false)
    case .json: quoted(message)
    }
  }

  /// - Parameter message: a text of ours without anything to escape.
  init(_ formatter: LineFormatter, time: UnixTime, level: Logger.Level, plain message: StaticString) {
    self.init(formatter)
    bytes.append(time, format)
    begin(level, plain: message)
  }

  /// A line to be filled in: without its time, and with holes in place of numbers and of words of single calls.
  init(template formatter: LineFormatter, level: Logger.Level, plain message: StaticString) {
    self.init(formatter, hasHoles: true)
    begin(level, plain: message)
  }

  private init(_ formatter: LineFormatter, hasHoles: Bool = false) {
    self.hasHoles = hasHoles
    format = formatter.format
    maximumValueLength = formatter.maximumValueLength
  }

  private mutating func begin(_ level: Logger.Level) {
    switch format {
    case .text:
      bytes.append(UInt8(ascii: " "))
      bytes.append(text: level.rawValue)
      bytes.append(UInt8(ascii: " "))
    case .json:
      bytes.append(text: "\",\"level\":\"" as StaticString)
      bytes.append(text: level.rawValue)
      bytes.append(text: "\",\"message\":" as StaticString)
    }
  }

  private mutating func begin(_ level: Logger.Level, plain message: StaticString) {
    begin(level)
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(text: message)
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Ends the line and lends it.
  package consuming func finish<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    end()
    return bytes.withSpan(body)
  }

  /// Ends a line that is to be filled in.
  package consuming func finishTemplate() -> LineText {
    end()
    return LineText(bytes: bytes, holes: holes)
  }

  private mutating func end() {
    while let (name, value) = others.popLast() { other(name, .string(value)) }
    if format == .json { bytes.append(UInt8(ascii: "}")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  // MARK: Fields

  package mutating func word(_ name: FieldName, _ value: String) {
    begin(name)
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
    bytes.append(text: value)
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
  }

  package mutating func word(_ name: FieldName, at index: UInt8, _ value: Span<UInt8>) {
    begin(name)
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
    if hasHoles { leaveOut(.word(index)) } else { bytes.append(copying: value) }
    if format == .json { bytes.append(UInt8(ascii: "\"")) }
  }

  private mutating func leaveOut(_ content: LineText.Hole.Content) {
    holes.append(.init(content: content, place: bytes.count))
  }

  package mutating func text(_ name: FieldName, _ value: String) {
    begin(name)
    text(value)
  }

  package mutating func number(_ name: FieldName, _ number: LineNumber, _ value: Int64) {
    begin(name)
    if hasHoles { leaveOut(.number(number)) } else { bytes.append(number, value) }
  }

  package mutating func other(_ name: String, _ value: Logger.MetadataValue) {
    switch format {
    case .text:
      bytes.append(UInt8(ascii: " "))
      unquoted(name, blanksNeedQuotes: true)
      bytes.append(UInt8(ascii: "="))
      unquoted(value.description, blanksNeedQuotes: true)
    case .json:
      bytes.append(UInt8(ascii: ","))
      // A field never takes the place of one of the first three.
      let isTaken = name == "time" || name == "level" || name == "message"
      quoted(isTaken ? name + "_" : name)
      bytes.append(UInt8(ascii: ":"))
      json(value)
    }
  }

  package mutating func interleave(_ others: [(name: String, value: String)]) { self.others = others.reversed() }

  private mutating func begin(_ name: FieldName) {
    if !others.isEmpty { putOthers(before: "\(name.name)") }
    bytes.append(text: format == .text ? name.text : name.json)
  }

  private mutating func putOthers(before name: String) {
    while let (other, value) = others.last, other <= name {
      others.removeLast()
      if other < name { self.other(other, .string(value)) }
    }
  }

  // MARK: Values

  private mutating func text(_ value: String) {
    switch format {
    case .text: unquoted(value, blanksNeedQuotes: true)
    case .json: quoted(value)
    }
  }

  /// Quotes what is empty, what needs an escape, and what could be taken for a field.
  private mutating func unquoted(_ text: String, blanksNeedQuotes: Bool) {
    let contents = LineEscape.Contents(of: text)
    let isPlain = !contents.needsEscape && !contents.hasEquals && !(contents.hasBlank && blanksNeedQuotes)
    if isPlain, !text.isEmpty, text.utf8.count <= maximumValueLength {
      bytes.append(text: text)
    } else {
      quoted(text)
    }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    LineEscape.write(text, maximumLength: maximumValueLength, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func json(_ value: Logger.MetadataValue) {
    switch value {
    case .string(let text): quoted(text)
    case .stringConvertible(let value as Int): bytes.append(decimal: Int64(value))
    case .stringConvertible(let value as Double) where value.isFinite: bytes.append(text: value.description)
    case .stringConvertible(let value): quoted(value.description)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        json(value)
      }
      bytes.append(UInt8(ascii: "]"))
    case .dictionary(let fields):
      bytes.append(UInt8(ascii: "{"))
      for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        quoted(field.key)
        bytes.append(UInt8(ascii: ":"))
        json(field.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}

extension UniqueBuffer<UInt8> {
  /// Appends what a line begins with.
  mutating func append(_ time: UnixTime, _ format: LineFormatter.Format) {
    if format == .json { append(text: "{\"time\":\"" as StaticString) }
    time.write(to: &self)
  }

  /// Appends a number as a line has it.
  package mutating func append(_ number: LineNumber, _ value: Int64) {
    if number.isTime { append(milliseconds: value) } else { append(decimal: value) }
  }

  mutating func append(decimal number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(decimal: number.magnitude)
  }

  private mutating func append(milliseconds nanoseconds: Int64) {
    let microseconds = (nanoseconds / 1000).magnitude
    if nanoseconds <= -1000 { append(UInt8(ascii: "-")) }
    append(decimal: microseconds / 1000)
    append(UInt8(ascii: "."))
    append(decimal: microseconds % 1000, digits: 3)
  }
}
