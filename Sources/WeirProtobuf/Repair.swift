internal import CProtobufC
internal import WeirRPC

/// Rewrites a message that protobuf-c has refused, so that it reads it as the encoding's rules for parsers say.
///
/// protobuf-c refuses groups, most known fields with another wire type, and two of a message whose oneof neither sets; and
/// it takes memory for what comes twice, and for unknown fields, of which nothing is left in the end. The copy has no
/// unknown field (a known number with another wire type is one), each singular message once, with the bytes of all its
/// occurrences in a row, which is what merging means, and of a oneof what stands in the end. It is never longer than the
/// original: a tag or a length in it is never wider than the one it stands for.
///
/// One pass: each byte is looked at once, and copied at most once. The copy and what there is to join take at most 13
/// times the bytes (12 for each occurrence, of 3 bytes or more, in an array that doubles).
@safe struct Repair {
  typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>
  private typealias Field = UnsafePointer<ProtobufCFieldDescriptor>

  private var copy: WireCopy
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

  var output: [UInt8] { copy.output }

  /// - Throws: what is wrong with `bytes`, which are no message then.
  init(_ bytes: Span<UInt8>, _ descriptor: Descriptor) throws(MessageError) {
    copy = WireCopy(capacity: bytes.count)
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
    let kind = unsafe FieldKind(known.pointee.type)
    guard field.type == kind.wireType || (isRepeated && kind.isPackable && field.type == .lengthDelimited) else {
      return
    }
    let place = unsafe Place(
      level: Int32(level), offset: isOneof ? known.pointee.quantifier_offset : known.pointee.offset)
    if isOneof { try unsafe drop(bytes, place, unless: field.number, reader.descriptor, level) }
    if kind != .message {
      try copy.append(bytes, field, kind, reader)
    } else if isRepeated {
      let mark = pieces.count
      try unsafe nested(bytes, add(field.value), known, reader.descriptor, level)
      pieces.removeSubrange(mark...)
    } else {
      join(field, place)
    }
  }

  /// Another member of a oneof stands now. The message that was there must be one all the same.
  private mutating func drop(
    _ bytes: Span<UInt8>, _ place: Place, unless number: UInt32, _ parent: Descriptor, _ level: Int
  ) throws(MessageError) {
    guard let dropped = joined[place], dropped.number > 0, dropped.number != number,
      let known = unsafe protobuf_c_message_descriptor_get_field(parent, dropped.number)
    else { return }
    joined[place]?.number = 0
    let count = copy.output.count
    try unsafe nested(bytes, dropped.first, known, parent, level)
    copy.removeAll(from: count)
  }

  private mutating func add(_ range: Range<Int>) -> Int32 {
    pieces.append(Piece(start: Int32(clamping: range.lowerBound), end: Int32(clamping: range.upperBound)))
    return Int32(clamping: pieces.count - 1)
  }

  private mutating func join(_ field: WireField, _ place: Place) {
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
    // No wider than the length of all pieces, which the copy is never longer than.
    let length = unsafe copy.beginMessage(field.pointee.id, upTo: count)
    try unsafe message(bytes, first, descriptor, level: level + 1)
    copy.endMessage(length)
  }
}
