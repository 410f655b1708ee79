internal import WeirRPC

/// How a value lies in a serialized message (protobuf's encoding, "Message Structure").
enum WireType: UInt8, Sendable {
  case varint = 0
  case fixed64 = 1
  case delimited = 2
  case startGroup = 3
  case endGroup = 4
  case fixed32 = 5
}

/// One value as it lay in a message.
enum WireValue: Sendable, Hashable {
  case number(UInt64)
  /// Where the bytes lie in the message.
  case bytes(Range<Int>)
}

/// Reads fields from a serialized message, in order. Nothing in the bytes can trap.
struct WireReader {
  struct Malformed: Error, Sendable {}

  private(set) var position: Int
  private let end: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position == end }

  mutating func varint(_ bytes: Span<UInt8>) throws(Malformed) -> UInt64 {
    guard case .value(let value) = bytes.varint(at: &position, before: end) else { throw Malformed() }
    return value
  }

  /// The number and the wire type of the field that follows.
  mutating func key(_ bytes: Span<UInt8>) throws(Malformed) -> (number: Int32, type: WireType) {
    let key = try varint(bytes)
    guard key <= UInt64(UInt32.max), key >> 3 > 0, let type = WireType(rawValue: UInt8(truncatingIfNeeded: key & 7))
    else { throw Malformed() }
    return (Int32(truncatingIfNeeded: key >> 3), type)
  }

  /// One value; for a group, the bytes between its two tags.
  ///
  /// - Parameter number: of the field, with which a group must end.
  mutating func value(
    _ bytes: Span<UInt8>, _ type: WireType, ofField number: Int32 = 0, depth: Int = 0
  ) throws(Malformed) -> WireValue {
    switch type {
    case .varint: return .number(try varint(bytes))
    case .fixed32: return .number(try fixed(bytes, 4))
    case .fixed64: return .number(try fixed(bytes, 8))
    case .delimited:
      guard let count = Int(exactly: try varint(bytes)), count <= end - position else { throw Malformed() }
      position += count
      return .bytes(position - count..<position)
    case .startGroup:
      let start = position
      guard depth < ProtobufJSON.maximumDepth else { throw Malformed() }
      while true {
        let end = position
        let (inner, type) = try key(bytes)
        if type == .endGroup {
          guard inner == number else { throw Malformed() }
          return .bytes(start..<end)
        }
        _ = try value(bytes, type, ofField: inner, depth: depth + 1)
      }
    case .endGroup: throw Malformed()
    }
  }

  mutating func fixed(_ bytes: Span<UInt8>, _ count: Int) throws(Malformed) -> UInt64 {
    guard count <= end - position else { throw Malformed() }
    var value: UInt64 = 0
    for offset in 0..<count { value |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
    position += count
    return value
  }
}

/// Writes fields behind what is already there.
struct WireWriter {
  var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) { bytes.append(varint: value) }

  mutating func key(_ number: Int32, _ type: WireType) { varint(UInt64(number) << 3 | UInt64(type.rawValue)) }

  mutating func fixed(_ value: UInt64, _ count: Int) {
    for offset in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * offset))) }
  }

  mutating func delimited(_ content: [UInt8]) {
    varint(UInt64(content.count))
    bytes.append(contentsOf: content)
  }
}
