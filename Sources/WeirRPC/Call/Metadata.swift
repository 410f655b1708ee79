/// The metadata of one direction of a call: names and values in the order they came.
///
/// All bytes lie in one buffer, so that a call costs no allocation per field. Names are lower case. The value of a name
/// that ends in `-bin` is held decoded; the transport encodes it.
public struct Metadata: Sendable, Hashable {
  struct Field: Sendable, Hashable {
    var nameStart: Int
    var valueStart: Int
    var valueEnd: Int
  }

  var bytes: [UInt8] = []
  var fields: [Field] = []

  public init() {}

  public var count: Int { fields.count }
  public var isEmpty: Bool { fields.isEmpty }

  /// Adds a field as it came from a peer that has been checked already. Costs no more than two copies.
  package mutating func append(received name: Span<UInt8>, value: Span<UInt8>) {
    let nameStart = bytes.count
    bytes.append(copying: name)
    let valueStart = bytes.count
    bytes.append(copying: value)
    fields.append(Field(nameStart: nameStart, valueStart: valueStart, valueEnd: bytes.count))
  }

  /// Forgets every field and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }

  /// Whether a field is binary: its name ends in `-bin`.
  public static func isBinary(_ name: Span<UInt8>) -> Bool {
    let count = name.count
    return count > 4 && name[count - 4] == UInt8(ascii: "-") && name[count - 3] == UInt8(ascii: "b")
      && name[count - 2] == UInt8(ascii: "i") && name[count - 1] == UInt8(ascii: "n")
  }

  /// Calls `body` with the name and the value of each field, in order.
  public func forEach<Failure: Error>(
    _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let all = bytes.span
    for field in fields {
      try body(
        all.extracting(field.nameStart..<field.valueStart), all.extracting(field.valueStart..<field.valueEnd))
    }
  }

  /// Lends the first value of `name`, or returns nil when there is none.
  public func withValue<Result>(of name: String, _ body: (Span<UInt8>) -> Result) -> Result? {
    guard let field = fields.first(where: { matches($0, name) }) else { return nil }
    return body(bytes.span.extracting(field.valueStart..<field.valueEnd))
  }

  /// The first value of `name` as text; nil when there is none. Bytes that are not UTF-8 are replaced.
  public subscript(name: String) -> String? {
    fields.first { matches($0, name) }.map { text($0.valueStart..<$0.valueEnd) }
  }

  /// Every value of `name`, in order, as bytes. Values of `-bin` names are already decoded.
  public func values(of name: String) -> [[UInt8]] {
    fields.filter { matches($0, name) }.map { Array(bytes[$0.valueStart..<$0.valueEnd]) }
  }

  private func matches(_ field: Field, _ name: String) -> Bool {
    var position = field.nameStart
    guard field.valueStart - position == name.utf8.count else { return false }
    for byte in name.utf8 {
      guard bytes[position] == byte else { return false }
      position += 1
    }
    return true
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension Metadata: Sequence {
  /// Names and values as copies, for code that is not on the hot path.
  public func makeIterator() -> some IteratorProtocol<(name: String, value: [UInt8])> {
    fields.lazy.map { [self] field in
      (name: text(field.nameStart..<field.valueStart), value: Array(bytes[field.valueStart..<field.valueEnd]))
    }.makeIterator()
  }
}
