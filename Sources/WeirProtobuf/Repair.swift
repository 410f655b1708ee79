internal import CProtobufC
internal import WeirRPC

/// Rewrites a message that protobuf-c has refused, or would understand wrongly, so that it reads it as the encoding's rules
/// for parsers say.
///
/// protobuf-c refuses groups (those of the schema stand in the copy as messages do) and most known fields with another wire type; what comes twice of a singular message it would
/// have to merge, and does it wrongly; and it takes memory for each unknown field. The copy has each singular message once,
/// with the bytes of all its occurrences in a row, which is what merging means, of a oneof what stands in the end, and what
/// the schema does not know (a known number with another wire type and a number that a closed enum does not have, too) as
/// one field with a number that no peer can use.
///
/// One pass: each byte is looked at once, and copied at most once. The copy takes at most 6 times the bytes (an unknown
/// field of 2 bytes gets 10 around it), and what there is to join or to set aside at most 16 (an occurrence of 2 bytes or
/// more, in an array that doubles).
@safe struct Repair {
  typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>
  private typealias Field = UnsafePointer<ProtobufCFieldDescriptor>

  /// The number of the field that holds what the schema does not know: one more than the highest there can be.
  static let wrapper: UInt32 = 1 << 29

  private let keepsUnknown: Bool
  private var copy: WireCopy
  /// Occurrences of singular messages, and members of oneofs, in the levels that are being read; each level takes away its
  /// own.
  private var pieces: [Piece] = []
  /// The singular messages and the oneofs of these levels; `places` has the same in the order in which they came.
  private var joined: [Place: Joined] = [:]
  private var places: [Place] = []
  /// What these levels do not know.
  private var unknown: [Piece] = []
  /// Fields of it that do not stand in the bytes: numbers of closed enums that were packed.
  private var unpacked = WireCopy(capacity: 0)
  /// Whether the copy takes less memory than the original, or is read otherwise.
  private(set) var isChanged = false

  /// A part of a message: one occurrence. Offsets fit, as no message has more than 2 GiB.
  private struct Piece {
    let start: Int32
    let end: Int32
    /// Behind it in the same message; -1 for none.
    var next: Int32 = -1

    init(_ range: Range<Int>) {
      start = Int32(clamping: range.lowerBound)
      end = Int32(clamping: range.upperBound)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// A singular message, by its number, or a oneof, by its index from 1.
  private struct Place: Hashable {
    let level: Int32
    let number: UInt32
    let isOneof: Bool
  }

  private struct Joined {
    var number: UInt32
    /// Of a member of a oneof that is no message.
    var type: WireType
    var first: Int32
    var last: Int32
  }

  var output: [UInt8] { copy.output }

  /// - Throws: what is wrong with `bytes`, which are no message then.
  init(_ bytes: Span<UInt8>, _ descriptor: Descriptor, keepsUnknown: Bool) throws(MessageError) {
    self.keepsUnknown = keepsUnknown
    copy = WireCopy(capacity: bytes.count)
    try unsafe message(bytes, add(0..<bytes.count), descriptor, level: 1)
    guard copy.output.count <= Int(Int32.max) else {
      throw unsafe WireReader(descriptor, 0..<0, groupLevels: 0).tooLong
    }
  }

  /// Copies a message that lies in one piece or several.
  private mutating func message(
    _ bytes: Span<UInt8>, _ first: Int32, _ descriptor: Descriptor, level: Int
  ) throws(MessageError) {
    let (firstPiece, firstPlace, firstUnknown) = (pieces.count, places.count, unknown.count)
    let firstUnpacked = unpacked.output.count
    var next = first
    var reader = unsafe WireReader(descriptor, 0..<0, groupLevels: 0)
    while next >= 0 {
      reader = unsafe WireReader(descriptor, pieces[Int(next)].range, groupLevels: Nesting.limit - level)
      while let field = try reader.next(bytes) {
        if let known = unsafe protobuf_c_message_descriptor_get_field(descriptor, field.number),
          try unsafe take(bytes, field, known, reader, level)
        {
          continue
        }
        setAside(field.whole, from: firstUnknown)
      }
      next = pieces[Int(next)].next
    }
    for index in firstPlace..<places.count {
      guard let joined = self.joined.removeValue(forKey: places[index]) else { continue }
      guard let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, joined.number) else { continue }
      try unsafe write(bytes, joined, field, reader, level)
    }
    copy.append(bytes, unknown[firstUnknown...].lazy.map(\.range), as: Self.wrapper)
    unknown.removeSubrange(firstUnknown...)
    if unpacked.output.count > firstUnpacked {
      let fields = unpacked.output
      copy.append(fields.span, CollectionOfOne(firstUnpacked..<fields.count), as: Self.wrapper)
      unpacked.removeAll(from: firstUnpacked)
    }
    places.removeSubrange(firstPlace...)
    pieces.removeSubrange(firstPiece...)
  }

  private mutating func setAside(_ range: Range<Int>, from first: Int) {
    isChanged = true
    guard keepsUnknown else { return }
    if unknown.count > first, let last = unknown.last, last.range.upperBound == range.lowerBound {
      unknown[unknown.count - 1] = Piece(last.range.lowerBound..<range.upperBound)
    } else {
      unknown.append(Piece(range))
    }
  }

  /// False when the field has a wire type, or a number of an enum, that makes it an unknown one.
  private mutating func take(
    _ bytes: Span<UInt8>, _ field: WireField, _ known: Field, _ reader: WireReader, _ level: Int
  ) throws(MessageError) -> Bool {
    let flags = unsafe FieldFlags(rawValue: known.pointee.reserved_flags)
    let kind = unsafe FieldKind(known.pointee.type)
    guard unsafe field.fits(known), unsafe try !isOutside(bytes, field, known) else { return false }
    if flags.oneof > 0 {
      let place = Place(level: Int32(level), number: flags.oneof, isOneof: true)
      try drop(bytes, place, unless: field.number, reader, level)
      join(field, place, isMessage: kind == .message)
    } else if flags.isSingle {
      join(field, Place(level: Int32(level), number: field.number, isOneof: false), isMessage: true)
    } else if kind == .message {
      let mark = pieces.count
      try unsafe nested(bytes, add(field.value), known, reader.descriptor, level)
      pieces.removeSubrange(mark...)
    } else if field.type == .lengthDelimited, let closed = unsafe ClosedEnum(known) {
      try copyPacked(bytes, field, closed, reader)
    } else {
      try copy.append(bytes, field, kind, reader)
    }
    return true
  }

  /// Whether a closed enum does not have the number: that of the field itself, or of the value of a map's entry.
  private func isOutside(_ bytes: Span<UInt8>, _ field: WireField, _ known: Field) throws(MessageError) -> Bool {
    if let entry = unsafe Nesting.message(of: known) {
      guard unsafe entry.pointee.reserved1 != nil else { return false }
      var reader = unsafe WireReader(entry, field.value, groupLevels: Nesting.limit)
      var isOutside = false
      while let part = try reader.next(bytes) {
        guard part.number == 2, let value = unsafe protobuf_c_message_descriptor_get_field(entry, 2) else { continue }
        isOutside = unsafe try self.isOutside(bytes, part, value)
      }
      return isOutside
    }
    guard field.type == .varint, let closed = unsafe ClosedEnum(known) else { return false }
    var position = field.value.lowerBound
    guard case .value(let value) = bytes.varint(at: &position, before: field.value.upperBound, limit: 10) else {
      return false
    }
    return !closed.contains(value)
  }

  /// Copies those of the packed numbers that the enum has, and sets the others aside.
  private mutating func copyPacked(
    _ bytes: Span<UInt8>, _ field: WireField, _ closed: ClosedEnum, _ reader: WireReader
  ) throws(MessageError) {
    var known = WireCopy(capacity: 0)
    var position = field.value.lowerBound
    while position < field.value.upperBound {
      let start = position
      guard case .value(let value) = bytes.varint(at: &position, before: field.value.upperBound, limit: 10) else {
        // Says what is wrong with it.
        return try copy.append(bytes, field, .varint, reader)
      }
      if closed.contains(value) {
        known.append(bytes, start..<position)
      } else {
        isChanged = true
        guard keepsUnknown else { continue }
        unpacked.append(tag: field.number, .varint)
        unpacked.append(varint: value)
      }
    }
    let values = known.output
    copy.append(values.span, CollectionOfOne(0..<values.count), as: field.number)
  }

  /// Another member of a oneof stands now. The message that was there must be one all the same.
  private mutating func drop(
    _ bytes: Span<UInt8>, _ place: Place, unless number: UInt32, _ reader: WireReader, _ level: Int
  ) throws(MessageError) {
    guard let dropped = joined[place], dropped.number != number,
      let known = unsafe protobuf_c_message_descriptor_get_field(reader.descriptor, dropped.number)
    else { return }
    isChanged = true
    let (count, aside, values) = (copy.output.count, unknown.count, unpacked.output.count)
    try unsafe write(bytes, dropped, known, reader, level)
    copy.removeAll(from: count)
    unknown.removeSubrange(aside...)
    unpacked.removeAll(from: values)
  }

  private mutating func add(_ range: Range<Int>) -> Int32 {
    pieces.append(Piece(range))
    return Int32(clamping: pieces.count - 1)
  }

  /// Of a message all occurrences count, of other members of a oneof the last.
  private mutating func join(_ field: WireField, _ place: Place, isMessage: Bool) {
    let known = joined[place]
    if known == nil { places.append(place) }
    guard isMessage, let known, known.number == field.number else {
      let piece = add(field.value)
      joined[place] = Joined(number: field.number, type: field.type, first: piece, last: piece)
      return
    }
    isChanged = true
    if field.value.isEmpty { return }
    let piece = add(field.value)
    pieces[Int(known.last)].next = piece
    joined[place]?.last = piece
  }

  private mutating func write(
    _ bytes: Span<UInt8>, _ joined: Joined, _ field: Field, _ reader: WireReader, _ level: Int
  ) throws(MessageError) {
    let kind = unsafe FieldKind(field.pointee.type)
    guard kind != .message else { return try unsafe nested(bytes, joined.first, field, reader.descriptor, level) }
    let range = pieces[Int(joined.first)].range
    let wire = WireField(
      number: joined.number, type: joined.type, tag: range.lowerBound, value: range, end: range.upperBound)
    try copy.append(bytes, wire, kind, reader)
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
    let length = unsafe copy.beginMessage(field.pointee.id, upTo: 6 * count)
    try unsafe message(bytes, first, descriptor, level: level + 1)
    copy.endMessage(length)
  }
}
