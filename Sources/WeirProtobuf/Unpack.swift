internal import CProtobufC
public import WeirRPC

/// Values out of decoded protobuf-c structs. Only generated code calls it.
public enum Unpack {
  /// What a `ProtobufCBinaryData` is made of. Generated code cannot name that type, because only this module imports
  /// protobuf-c: it passes the value on as a type parameter.
  @usableFromInline typealias Bytes = (count: Int, data: UnsafeMutablePointer<UInt8>?)

  /// - Parameter data: a `ProtobufCBinaryData`.
  /// - Parameter field: the full name of the field, for the error.
  @inlinable public static func string<BinaryData>(
    _ data: BinaryData, _ field: StaticString
  ) throws(MessageError) -> String {
    let bytes = unsafe unsafeBitCast(data, to: Bytes.self)
    guard let string = unsafe validated(UnsafeBufferPointer(start: bytes.data, count: bytes.count)) else {
      throw notUTF8(field)
    }
    return string
  }

  /// Not `String(validating:as:)`, which in 6.3.1 looks up generic metadata on each call: 750 instructions more.
  @usableFromInline static func validated(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    do {
      return String(copying: try UTF8Span(validating: unsafe bytes.span))
    } catch {
      return nil
    }
  }

  @inline(never) @usableFromInline static func notUTF8(_ field: StaticString) -> MessageError {
    MessageError("\(field) is not UTF-8")
  }

  /// - Parameter data: a `ProtobufCBinaryData`.
  @inlinable public static func bytes<BinaryData>(_ data: BinaryData) -> [UInt8] {
    let bytes = unsafe unsafeBitCast(data, to: Bytes.self)
    return unsafe Array(UnsafeBufferPointer(start: bytes.data, count: bytes.count))
  }

  /// - Parameter data: an array of C numbers.
  @inlinable public static func scalars<Scalar>(_ data: UnsafeMutablePointer<Scalar>?, _ count: Int) -> [Scalar] {
    unsafe Array(UnsafeBufferPointer(start: data, count: count))
  }

  /// - Parameter data: an array of `protobuf_c_boolean`.
  public static func booleans(_ data: UnsafeMutablePointer<Int32>?, _ count: Int) -> [Bool] {
    unsafe UnsafeBufferPointer(start: data, count: count).map { $0 != 0 }
  }

  /// - Parameter data: an array of raw values.
  @inlinable public static func enums<Value: ProtobufEnum>(
    _ data: UnsafeMutablePointer<Int32>?, _ count: Int
  ) -> [Value] {
    unsafe UnsafeBufferPointer(start: data, count: count).map { Value(rawValue: $0) }
  }

  /// - Parameter data: an array of `ProtobufCBinaryData`.
  public static func strings(
    _ data: UnsafeMutableRawPointer?, _ count: Int, _ field: StaticString
  ) throws(MessageError) -> [String] {
    var strings: [String] = []
    let items = unsafe items(data, count)
    for index in items.indices { strings.append(try unsafe string(items[index], field)) }
    return strings
  }

  /// - Parameter data: an array of `ProtobufCBinaryData`.
  public static func byteStrings(_ data: UnsafeMutableRawPointer?, _ count: Int) -> [[UInt8]] {
    var strings: [[UInt8]] = []
    let items = unsafe items(data, count)
    for index in items.indices { unsafe strings.append(bytes(items[index])) }
    return strings
  }

  private static func items(_ data: UnsafeMutableRawPointer?, _ count: Int) -> UnsafeBufferPointer<ProtobufCBinaryData>
  {
    unsafe UnsafeBufferPointer(start: data?.assumingMemoryBound(to: ProtobufCBinaryData.self), count: count)
  }

  /// - Parameter data: an array of pointers to protobuf-c structs.
  @inlinable public static func messages<Value: GeneratedMessage>(
    _ data: UnsafeMutableRawPointer?, _ count: Int
  ) throws(MessageError) -> [Value] {
    var messages: [Value] = []
    let items = unsafe UnsafeBufferPointer(
      start: data?.assumingMemoryBound(to: UnsafeRawPointer?.self), count: count)
    messages.reserveCapacity(count)
    for index in items.indices {
      if let item = unsafe items[index] { messages.append(try unsafe Value(unpacked: item)) }
    }
    return messages
  }
}
