internal import WeirRPC

/// A JSON value and where it stands in its text: for files that people write, and are told what is wrong with.
///
/// Stricter than `JSONValue`: an object that has a name twice is refused, because one of the two would be lost.
public struct LocatedJSON: Sendable {
  /// Where something begins, counted from 1; a column is a character.
  public struct Position: Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    public let line: Int
    /// From 1, in characters.
    public let column: Int

    public var description: String { "line \(line), column \(column)" }
  }

  /// A name of an object with what it names.
  public struct Member: Sendable {
    /// The name, without its escapes.
    public let name: String
    /// Of the name.
    public let position: Position
    /// What stands behind the name.
    public let value: LocatedJSON
  }

  /// What a value is.
  public indirect enum Content: Sendable {
    /// Neither an array nor an object.
    case scalar(JSONValue)
    /// Values in order.
    case array([LocatedJSON])
    /// Members in the order in which they were written; no name comes twice.
    case object([Member])
  }

  /// Where the value begins.
  public let position: Position
  /// The value.
  public let content: Content

  /// - Parameter text: UTF-8, read as `JSONValue` reads it.
  /// - Throws: `JSONError`, when the text is not JSON, costs more than `limits` allow, or has a name twice in an object.
  public init(parsing text: Span<UInt8>, limits: JSONLimits = .standard) throws(JSONError) {
    // It says better what is no JSON, and bounds the depth: what follows only finds the places.
    _ = try JSONValue(parsing: text, limits: limits)
    var reader = LocatedReader([UInt8](copying: text), limits)
    self = try reader.value()
  }

  init(position: Position, content: Content) {
    self.position = position
    self.content = content
  }

  /// What kind of value this is, for people: `a string`, `an array`.
  public var kind: String {
    switch content {
    case .scalar(let value): value.kind
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The text, when this is a string.
  public var string: String? {
    guard case .scalar(let value) = content else { return nil }
    return value.string
  }

  /// True or false, when this is one of them.
  public var bool: Bool? {
    guard case .scalar(.bool(let value)) = content else { return nil }
    return value
  }

  /// The elements, when this is an array.
  public var array: [LocatedJSON]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  /// The members in their order, when this is an object.
  public var members: [Member]? {
    guard case .object(let members) = content else { return nil }
    return members
  }
}

/// Walks a text that is known to be JSON.
private struct LocatedReader {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8], _ limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      index = 3
      lineStart = 3
    }
  }

  mutating func value() throws(JSONError) -> LocatedJSON {
    skipBlanks()
    let position = position
    switch next {
    case UInt8(ascii: "{"): return LocatedJSON(position: position, content: .object(try members()))
    case UInt8(ascii: "["): return LocatedJSON(position: position, content: .array(try elements()))
    default: return LocatedJSON(position: position, content: .scalar(try scalar()))
    }
  }

  private mutating func elements() throws(JSONError) -> [LocatedJSON] {
    var elements: [LocatedJSON] = []
    index += 1
    skipBlanks()
    while next != UInt8(ascii: "]") {
      elements.append(try value())
      try skipComma(before: UInt8(ascii: "]"))
    }
    index += 1
    return elements
  }

  private mutating func members() throws(JSONError) -> [LocatedJSON.Member] {
    var members: [LocatedJSON.Member] = []
    var names: Set<String> = []
    index += 1
    skipBlanks()
    while next != UInt8(ascii: "}") {
      let position = position
      guard let name = try scalar().string else { throw JSONError("\(position): a name is missing") }
      guard names.insert(name).inserted else { throw JSONError("\(position): \(Self.quoted(name)) is there twice") }
      skipBlanks()
      index += 1  // the colon
      members.append(LocatedJSON.Member(name: name, position: position, value: try value()))
      try skipComma(before: UInt8(ascii: "}"))
    }
    index += 1
    return members
  }

  /// A string with its quotes, a number or a word, read as a text of its own.
  private mutating func scalar() throws(JSONError) -> JSONValue {
    let start = index
    if next == UInt8(ascii: "\"") {
      index += 1
      while index < bytes.count, next != UInt8(ascii: "\"") { index += next == UInt8(ascii: "\\") ? 2 : 1 }
      index += 1
    } else {
      while !Self.isDelimiter(next) { index += 1 }
    }
    index = min(index, bytes.count)
    return try JSONValue(parsing: bytes.span.extracting(start..<index), limits: limits)
  }

  private mutating func skipComma(before end: UInt8) throws(JSONError) {
    skipBlanks()
    if next == UInt8(ascii: ",") {
      index += 1
      skipBlanks()
    } else if next != end {
      throw JSONError("\(position): a comma is missing")
    }
  }

  private mutating func skipBlanks() {
    while true {
      switch next {
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      default: return
      }
    }
  }

  /// 0 at the end, which no JSON holds.
  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private var position: LocatedJSON.Position {
    // Bytes that go on with a character are not counted.
    let column = bytes[lineStart..<min(index, bytes.count)].count { $0 & 0xc0 != 0x80 } + 1
    return LocatedJSON.Position(line: line, column: column)
  }

  private static func quoted(_ name: String) -> String {
    var writer = JSONWriter()
    writer.write(name)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: " "), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
