internal import WeirRPC

/// The fields of a serialized message as they stand in its bytes, for what must stay as it was written.
struct RawFields {
  struct Field {
    var number: UInt64
    /// Tag, length and value.
    var whole: ArraySlice<UInt8>
    /// The value alone, for length-delimited fields; otherwise empty.
    var value: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// - Throws: `GeneratorError` when the bytes are no message, or hold a group.
  static func fields(of bytes: ArraySlice<UInt8>) throws(GeneratorError) -> [Field] {
    var reader = RawFields(bytes)
    var fields: [Field] = []
    while !reader.rest.isEmpty { fields.append(try reader.next()) }
    return fields
  }

  /// A length-delimited field.
  static func encode(_ number: UInt64, _ value: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: number << 3 | 2)
    bytes.append(varint: UInt64(value.count))
    return bytes + value
  }

  private mutating func next() throws(GeneratorError) -> Field {
    let all = rest
    let tag = try varint()
    var value: ArraySlice<UInt8> = []
    switch tag & 7 {
    case 0: _ = try varint()
    case 1: _ = try take(8)
    case 2: value = try take(varint())
    case 5: _ = try take(4)
    default: throw GeneratorError("what protoc sent is malformed")
    }
    return Field(number: tag >> 3, whole: all[all.startIndex..<rest.startIndex], value: value)
  }

  private mutating func varint() throws(GeneratorError) -> UInt64 {
    var position = 0
    guard case .value(let value) = rest.span.varint(at: &position, before: rest.count) else {
      throw GeneratorError("what protoc sent is malformed")
    }
    rest = rest.dropFirst(position)
    return value
  }

  private mutating func take(_ count: UInt64) throws(GeneratorError) -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else { throw GeneratorError("what protoc sent is malformed") }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }
}

/// Why nothing was generated, for the person at the terminal.
struct GeneratorError: Error {
  var text: String

  init(_ text: String) { self.text = text }
}
