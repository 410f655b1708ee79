internal import CProtobufC
internal import WeirRPC

/// A message that is written from the bytes of another.
struct WireCopy {
  private(set) var output: [UInt8] = []

  init(capacity: Int) { output.reserveCapacity(capacity) }

  mutating func removeAll(from count: Int) { output.removeSubrange(count...) }

  /// Where the length of a message lies that is still to be written.
  struct Length {
    fileprivate let place: Range<Int>
  }

  /// Writes a tag, and leaves room for the length of a message of up to `count` bytes.
  mutating func beginMessage(_ number: UInt32, upTo count: Int) -> Length {
    append(tag: number, .lengthDelimited)
    let start = output.count
    append(varint: UInt64(count))
    return Length(place: start..<output.count)
  }

  /// The length is as wide as the room for it.
  mutating func endMessage(_ length: Length) {
    var rest = output.count - length.place.upperBound
    for index in length.place {
      output[index] = UInt8(rest & 0x7f) | (index + 1 < length.place.upperBound ? 0x80 : 0)
      rest >>= 7
    }
  }

  /// Writes parts of a message as one field of bytes; none when there are none.
  mutating func append(_ bytes: Span<UInt8>, _ parts: some Collection<Range<Int>>, as number: UInt32) {
    guard !parts.isEmpty else { return }
    append(tag: number, .lengthDelimited)
    append(varint: UInt64(parts.reduce(0) { $0 + $1.count }))
    for part in parts { append(bytes, part) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe output.append(contentsOf: bytes) }

  /// Copies a field that is no message: tags and lengths no wider than they need.
  mutating func append(
    _ bytes: Span<UInt8>, _ field: WireField, _ kind: FieldKind, _ reader: WireReader
  ) throws(MessageError) {
    append(tag: field.number, field.type)
    switch (kind, field.type) {
    case (.string, _): appendLengthDelimited(bytes, field.value)
    case (_, .lengthDelimited): try copyPacked(bytes, field, kind, reader)
    default: append(bytes, field.value)
    }
  }

  private mutating func copyPacked(
    _ bytes: Span<UInt8>, _ field: WireField, _ kind: FieldKind, _ reader: WireReader
  ) throws(MessageError) {
    var start = field.value.lowerBound
    while start < field.value.upperBound { start = try packedValue(bytes, field, start, kind, reader) }
    appendLengthDelimited(bytes, field.value)
  }

  /// Where the value at `start` ends.
  private func packedValue(
    _ bytes: Span<UInt8>, _ field: WireField, _ start: Int, _ kind: FieldKind, _ reader: WireReader
  ) throws(MessageError) -> Int {
    let left = field.value.upperBound - start
    let size: Int
    switch kind.wireType {
    case .fixed64: size = 8
    case .fixed32: size = 4
    default:
      for index in 0..<min(left, 10) where bytes[start + index] < 0x80 { return start + index + 1 }
      size = .max
    }
    guard size <= left else {
      let text = left < 10 ? "ends in the middle of a number" : "a number is longer than 10 bytes"
      throw reader.error(text, field.number, at: start)
    }
    return start + size
  }

  private mutating func appendLengthDelimited(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    append(varint: UInt64(range.count))
    append(bytes, range)
  }

  mutating func append(tag number: UInt32, _ type: WireType) {
    append(varint: UInt64(number) << 3 | UInt64(type.rawValue))
  }

  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { output.append(bytes[index]) }
  }

  mutating func append(varint value: UInt64) { output.append(varint: value) }
}

/// What a field's type says of its bytes.
enum FieldKind {
  case varint, fixed32, fixed64
  /// Bytes too: protobuf-c never sees a string (0003).
  case string
  case message

  init(_ type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_FLOAT: self = .fixed32
    case PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE: self = .fixed64
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES: self = .string
    case PROTOBUF_C_TYPE_MESSAGE: self = .message
    default: self = .varint
    }
  }

  var wireType: WireType {
    switch self {
    case .varint: .varint
    case .fixed32: .fixed32
    case .fixed64: .fixed64
    case .string, .message: .lengthDelimited
    }
  }

  var isPackable: Bool { wireType != .lengthDelimited }
}

extension WireField {
  /// Whether it has the wire type of the field that the schema has under its number; otherwise it is an unknown one.
  /// Numbers that are repeated may be packed, or not, whatever the schema says.
  func fits(_ known: UnsafePointer<ProtobufCFieldDescriptor>) -> Bool {
    let kind = unsafe FieldKind(known.pointee.type)
    let isGroup = unsafe FieldFlags(rawValue: known.pointee.reserved_flags).isGroup
    if type == (isGroup ? .group : kind.wireType) { return true }
    return unsafe kind.isPackable && type == .lengthDelimited && known.pointee.label == PROTOBUF_C_LABEL_REPEATED
  }
}
