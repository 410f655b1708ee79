public import WeirRPC

/// Repeated fields: a number of elements, and their address.
extension FieldReader {
  /// `int32`, `sint32`, `sfixed32`.
  public func int32s(_ offset: Int) -> [Int32] {
    assert(has(.int32, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: Int32.self))
  }

  /// `int64`, `sint64`, `sfixed64`.
  public func int64s(_ offset: Int) -> [Int64] {
    assert(has(.int64, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: Int64.self))
  }

  /// `uint32`, `fixed32`.
  public func uint32s(_ offset: Int) -> [UInt32] {
    assert(has(.int32, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: UInt32.self))
  }

  /// `uint64`, `fixed64`.
  public func uint64s(_ offset: Int) -> [UInt64] {
    assert(has(.int64, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: UInt64.self))
  }

  /// `float`.
  public func floats(_ offset: Int) -> [Float] {
    assert(has(.float, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: Float.self))
  }

  /// `double`.
  public func doubles(_ offset: Int) -> [Double] {
    assert(has(.double, at: offset, repeated: true))
    return unsafe Array(elements(offset, of: Double.self))
  }

  /// `bool`.
  public func bools(_ offset: Int) -> [Bool] {
    assert(has(.int64, at: offset, repeated: true))
    return unsafe elements(offset, of: UInt64.self).map { $0 != 0 }
  }

  /// An enum.
  @inlinable public func enumerations<Value: ProtobufEnum>(_ offset: Int, as type: Value.Type) -> [Value] {
    assert(has(.int32, at: offset, repeated: true))
    return unsafe elements(offset, of: Int32.self).map { Value(rawValue: $0) }
  }

  /// An enum that is closed.
  @inlinable public func closedEnumerations<Value: ProtobufEnum>(
    _ offset: Int, as type: Value.Type
  ) throws(MessageError) -> [Value] {
    let values = enumerations(offset, as: type)
    guard values.allSatisfy({ $0.name != nil }) else { throw needsJoining() }
    return values
  }

  /// `string`.
  public func strings(_ offset: Int) throws(MessageError) -> [String] {
    assert(has(.bytes, at: offset, repeated: true))
    var strings: [String] = []
    let items = unsafe elements(offset, of: BinaryData.self)
    for index in items.indices {
      guard let string = unsafe text(items[index].buffer) else { throw notUTF8(offset) }
      strings.append(string)
    }
    return strings
  }

  /// `bytes`.
  public func byteStrings(_ offset: Int) -> [[UInt8]] {
    assert(has(.bytes, at: offset, repeated: true))
    return unsafe elements(offset, of: BinaryData.self).map { unsafe Array($0.buffer) }
  }

  /// A message.
  @inlinable public func messages<Value: GeneratedMessage>(
    _ offset: Int, as type: Value.Type
  ) throws(MessageError) -> [Value] {
    assert(has(.message, at: offset, repeated: true))
    let count = load(offset, as: Int.self)
    var messages: [Value] = []
    messages.reserveCapacity(count)
    for index in 0..<count { messages.append(try Value(decoded: element(offset, index))) }
    return messages
  }

  /// The entries of a map: messages with a key and a value.
  @inlinable public func entries(_ offset: Int) -> Entries {
    assert(has(.message, at: offset, repeated: true))
    return Entries(self, offset)
  }

  /// The elements of a repeated message field, or the entries of a map, in the order of the wire.
  @safe public struct Entries: Sequence, IteratorProtocol {
    private let reader: FieldReader
    private let offset: Int
    private let count: Int
    private var index = 0

    @usableFromInline init(_ reader: FieldReader, _ offset: Int) {
      self.reader = reader
      self.offset = offset
      count = reader.load(offset, as: Int.self)
    }

    public mutating func next() -> FieldReader? {
      guard index < count else { return nil }
      defer { index += 1 }
      return reader.element(offset, index)
    }
  }

  @usableFromInline func elements<Element: BitwiseCopyable>(
    _ offset: Int, of type: Element.Type
  ) -> UnsafeBufferPointer<Element> {
    unsafe UnsafeBufferPointer(
      start: load(offset + 8, as: UnsafePointer<Element>?.self), count: load(offset, as: Int.self))
  }
}

/// A `ProtobufCBinaryData`.
@safe struct BinaryData: BitwiseCopyable {
  var count: Int
  var data: UnsafePointer<UInt8>?

  var buffer: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: data, count: count) }
}
