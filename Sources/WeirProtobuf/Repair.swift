internal import CProtobufC
internal import WeirRPC

/// Rewrites a message that protobuf-c has refused, so that it reads it as the encoding's rules for parsers say.
///
/// protobuf-c refuses groups, most known fields with another wire type, and two of a message whose oneof neither sets; and
/// it takes memory for what comes twice, and for unknown fields, of which nothing is left in the end. The copy has no unknown field (a known number with another wire type is one), each singular message
/// once, with the bytes of all its occurrences in a row, which is what merging means, and of a oneof what stands in the
/// end. It is never longer than the original: a tag or a length in it is never wider than the one it stands for.
///
/// One pass: each byte is looked at once, and copied at most once. The copy and what there is to join take at most 13
/// times the bytes (12 for each occurrence, of 3 bytes or more, in an array that doubles).
@safe struct Repair {
  typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>
  private typealias Field = UnsafePointer<ProtobufCFieldDescriptor>

  /// The copy.
  private(set) var output: [UInt8] = []
  /// Occurrences of singular messages in the levels that are being read; each level takes away its own.
  private var pieces: [Piece] = []
  /// The singular messages of these levels; `places` has the same in the order in which they came.
  private var joined: [Place: Joined] = [:]
  private var places: [Place] = []

  /// A part of a message: one occurrence. Offsets fit, as no message has more than 2 GiB.
  private struct Piece {
    let start: Int32
    let end: Int32
    /// Behind it in the same message; -1 for none.
    var next: Int32 = -1

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A member of the struct that holds a singular message; of a oneof, what says which member is set.
  private struct Place: Hashable {
    let level: Int32
    let offset: UInt32
  }

  private struct Joined {
    var number: UInt32
    var first: Int32
    var last: Int32
  }

  /// - Throws: what is wrong with `bytes`, which are no message then.
  init(_ bytes: Span<UInt8>, _ descriptor: Descriptor) throws(MessageError) {
    output.reserveCapacity(bytes.count)
    try unsafe message(bytes, add(0..<bytes.count), descriptor, level: 1)
  }

  /// Copies a message that lies in one piece or several.
  private mutating func message(
    _ bytes: Span<UInt8>, _ first: Int32, _ descriptor: Descriptor, level: Int
  ) throws(MessageError) {
    let (firstPiece, firstPlace) = (pieces.count, places.count)
    var next = first
    while next >= 0 {
      var reader = unsafe WireReader(
        descriptor, pieces[Int(next)].range, groupLevels: Nesting.limit - level)
      while let field = try reader.next(bytes) {
        guard let known = unsafe protobuf_c_message_descriptor_get_field(descriptor, field.number) else { continue }
        try unsafe take(bytes, field, known, reader, level)
      }
      next = pieces[Int(next)].next
    }
    for index in firstPlace..<places.count {
      guard let joined = self.joined.removeValue(forKey: places[index]), joined.number > 0 else { continue }
      guard let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, joined.number) else { continue }
      try unsafe nested(bytes, joined.first, field, descriptor, level)
    }
    places.removeSubrange(firstPlace...)
    pieces.removeSubrange(firstPiece...)
  }

  private mutating func take(
    _ bytes: Span<UInt8>, _ field: WireField, _ known: Field, _ reader: WireReader, _ level: Int
  ) throws(MessageError) {
    let isRepeated = unsafe known.pointee.label == PROTOBUF_C_LABEL_REPEATED
    let isOneof = unsafe known.pointee.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0
    let kind = unsafe ScalarKind(known.pointee.type)
    guard field.type == kind.wireType || (isRepeated && kind.isPackable && field.type == .lengthDelimited) else {
      return
    }
    let place = unsafe Place(
      level: Int32(level), offset: isOneof ? known.pointee.quantifier_offset : known.pointee.offset)
    if kind == .message {
      guard isRepeated else { return join(field, place, inOneof: isOneof) }
      let mark = pieces.count
      try unsafe nested(bytes, add(field.value), known, reader.descriptor, level)
      pieces.removeSubrange(mark...)
    } else {
      // Another member of the oneof stands now.
      if isOneof, joined[place] != nil { joined[place]?.number = 0 }
      try copy(bytes, field, kind, reader)
    }
  }

  private mutating func add(_ range: Range<Int>) -> Int32 {
    pieces.append(Piece(start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound)))
    return Int32(clamping: pieces.count - 1)
  }

  private mutating func join(_ field: WireField, _ place: Place, inOneof: Bool) {
    guard let known = joined[place], known.number == field.number else {
      if joined[place] == nil { places.append(place) }
      let piece = add(field.value)
      joined[place] = Joined(number: field.number, first: piece, last: piece)
      return
    }
    if field.value.isEmpty { return }
    let piece = add(field.value)
    pieces[Int(known.last)].next = piece
    joined[place]?.last = piece
  }

  /// Writes a message field from its pieces, the first of which is given.
  private mutating func nested(
    _ bytes: Span<UInt8>, _ first: Int32, _ field: Field, _ parent: Descriptor, _ level: Int
  ) throws(MessageError) {
    guard level < Nesting.limit else {
      throw unsafe WireReader(parent, 0..<0, groupLevels: 0).tooDeep
    }
    guard let descriptor = unsafe field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    else { return }
    var count = 0
    var next = first
    while next >= 0 {
      count += pieces[Int(next)].range.count
      next = pieces[Int(next)].next
    }
    unsafe append(varint: UInt64(field.pointee.id) << 3 | 2)
    // As wide as the length of all pieces, which the copy is never longer than.
    let width = Self.width(count)
    let place = output.count
    for _ in 0..<width { output.append(0x80) }
    try unsafe message(bytes, first, descriptor, level: level + 1)
    var length = output.count - place - width
    for index in 0..<width {
      output[place + index] = UInt8(length & 0x7f) | (index < width - 1 ? 0x80 : 0)
      length >>= 7
    }
  }

  private static func width(_ value: Int) -> Int {
    var width = 1
    var rest = value >> 7
    while rest > 0 {
      width += 1
      rest >>= 7
    }
    return width
  }
}

extension Repair {
  /// Copies what is no message.
  private mutating func copy(
    _ bytes: Span<UInt8>, _ field: WireField, _ kind: ScalarKind, _ reader: WireReader
  ) throws(MessageError) {
    append(varint: UInt64(field.number) << 3 | UInt64(field.type.rawValue))
    switch (kind, field.type) {
    case (.bool, .varint): output.append(isTrue(bytes, field.value) ? 1 : 0)
    case (.string, _): appendLengthDelimited(bytes, field.value)
    case (_, .lengthDelimited): try copyPacked(bytes, field, kind, reader)
    default: append(bytes, field.value)
    }
  }

  private mutating func copyPacked(
    _ bytes: Span<UInt8>, _ field: WireField, _ kind: ScalarKind, _ reader: WireReader
  ) throws(MessageError) {
    var values: [UInt8] = []
    var start = field.value.lowerBound
    while start < field.value.upperBound {
      let end = try packedValue(bytes, field, start, kind, reader)
      if kind == .bool { values.append(isTrue(bytes, start..<end) ? 1 : 0) }
      start = end
    }
    guard kind == .bool else { return appendLengthDelimited(bytes, field.value) }
    append(varint: UInt64(values.count))
    output += values
  }

  /// Where the value at `start` ends.
  private func packedValue(
    _ bytes: Span<UInt8>, _ field: WireField, _ start: Int, _ kind: ScalarKind, _ reader: WireReader
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

  /// The bits past the 64th do not count.
  private func isTrue(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] & (index - range.lowerBound == 9 ? 1 : 0x7f) != 0 { return true }
    return false
  }

  private mutating func appendLengthDelimited(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    append(varint: UInt64(range.count))
    append(bytes, range)
  }

  private mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for index in range { output.append(bytes[index]) }
  }

  private mutating func append(varint value: UInt64) {
    var rest = value
    while rest > 0x7f {
      output.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }
}

/// What a field's type says of its bytes.
private enum ScalarKind {
  case varint, bool, fixed32, fixed64
  /// Bytes too: protobuf-c never sees a string (0003).
  case string
  case message

  init(_ type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_BOOL: self = .bool
    case PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_FLOAT: self = .fixed32
    case PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE: self = .fixed64
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES: self = .string
    case PROTOBUF_C_TYPE_MESSAGE: self = .message
    default: self = .varint
    }
  }

  var wireType: WireType {
    switch self {
    case .varint, .bool: .varint
    case .fixed32: .fixed32
    case .fixed64: .fixed64
    case .string, .message: .lengthDelimited
    }
  }

  var isPackable: Bool { wireType != .lengthDelimited }
}
