internal import CProtobufC
internal import WeirRPC

/// A field as it lies in the bytes of a message.
struct WireField {
  let number: UInt32
  let type: WireType
  /// Where its tag begins.
  let tag: Int
  /// Its value, without the length in front of it. Of a group: what stands between its tags.
  let value: Range<Int>
  /// Where the next field begins.
  let end: Int

  /// The whole field.
  var whole: Range<Int> { tag..<end }
}

enum WireType: UInt8 {
  case varint, fixed64, lengthDelimited, group, endGroup, fixed32
}

/// Reads the fields of a message one after the other, and tells what is wrong with its place.
@safe struct WireReader {
  let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  private(set) var position: Int
  let end: Int
  /// Levels of groups that a field may have.
  let groupLevels: Int

  init(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ range: Range<Int>, groupLevels: Int) {
    unsafe self.descriptor = descriptor
    position = range.lowerBound
    end = range.upperBound
    self.groupLevels = groupLevels
  }

  /// The next field; nil behind the last.
  mutating func next(_ bytes: Span<UInt8>) throws(MessageError) -> WireField? {
    guard position < end else { return nil }
    let start = position
    let (number, type) = try tag(bytes)
    switch type {
    case .group: return try group(bytes, number, start)
    case .endGroup: throw error("ends a group that was not begun", number, at: start)
    default:
      let value = try value(bytes, number, type)
      return WireField(number: number, type: type, tag: start, value: value, end: position)
    }
  }

  /// A number and the type of what follows. Five bytes are enough for every number there is.
  private mutating func tag(_ bytes: Span<UInt8>) throws(MessageError) -> (number: UInt32, type: WireType) {
    let start = position
    let value = try varint(bytes, limit: 5, "a tag", 0)
    guard let tag = UInt32(exactly: value), tag >= 8 else {
      throw error("field number \(value >> 3) is not from 1 to 536870911", 0, at: start)
    }
    guard let type = WireType(rawValue: UInt8(tag & 7)) else {
      throw error("wire type \(tag & 7) does not exist", tag >> 3, at: start)
    }
    return (tag >> 3, type)
  }

  private mutating func value(
    _ bytes: Span<UInt8>, _ number: UInt32, _ type: WireType
  ) throws(MessageError) -> Range<Int> {
    let start = position
    switch type {
    case .varint: _ = try varint(bytes, limit: 10, "a number", number)
    case .fixed64: try skip(8, number)
    case .fixed32: try skip(4, number)
    case .lengthDelimited:
      let length = try varint(bytes, limit: 5, "a length", number)
      let content = position
      guard let count = Int(exactly: length), count <= end - position else {
        throw error("the length \(length) goes past the end", number, at: start)
      }
      position += count
      return content..<position
    case .group, .endGroup: break
    }
    return start..<position
  }

  /// Skips all that a group holds, with the groups in it.
  private mutating func group(
    _ bytes: Span<UInt8>, _ number: UInt32, _ start: Int
  ) throws(MessageError) -> WireField {
    let content = position
    var last = content
    var open = [number]
    while let innermost = open.last {
      guard open.count <= groupLevels else { throw tooDeep }
      guard position < end else { throw error("the group has no end", innermost, at: start) }
      let place = position
      let (inner, type) = try tag(bytes)
      switch type {
      case .group: open.append(inner)
      case .endGroup:
        guard inner == innermost else { throw error("ends a group that was not begun", inner, at: place) }
        open.removeLast()
        last = place
      default: _ = try value(bytes, inner, type)
      }
    }
    return WireField(number: number, type: .group, tag: start, value: content..<last, end: position)
  }

  /// - Parameter limit: bytes, at most 10.
  private mutating func varint(
    _ bytes: Span<UInt8>, limit: Int, _ what: StaticString, _ number: UInt32
  ) throws(MessageError) -> UInt64 {
    let start = position
    switch bytes.varint(at: &position, before: end, limit: limit) {
    case .value(let value): return value
    case .truncated: throw error("ends in the middle of \(what)", number, at: start)
    case .tooLong: throw error("\(what) is longer than \(limit) bytes", number, at: start)
    }
  }

  private mutating func skip(_ count: Int, _ number: UInt32) throws(MessageError) {
    guard count <= end - position else { throw error("ends in the middle of a number", number, at: position) }
    position += count
  }

  var tooDeep: MessageError {
    MessageError("\(unsafe messageName(descriptor)) is nested deeper than \(Nesting.limit) levels")
  }

  var tooLong: MessageError { MessageError("\(unsafe messageName(descriptor)) is longer than 2 GiB") }

  /// - Parameter number: of the field that is wrong; 0 when it has none.
  func error(_ text: String, _ number: UInt32, at offset: Int) -> MessageError {
    var place = unsafe messageName(descriptor)
    if number > 0 {
      if let name = unsafe fieldName(descriptor, number) { place += "." + name }
      place += " (field \(number))"
    }
    return MessageError("\(place) is malformed at byte \(offset): \(text)")
  }
}

func messageName(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) -> String {
  unsafe String(cString: descriptor.pointee.name)
}

private func fieldName(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ number: UInt32) -> String? {
  guard let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, number) else { return nil }
  return unsafe String(cString: field.pointee.name)
}
