import CNGHTTP2
import Glibc
import WeirMemory

/// A header field as nghttp2 lends it: two buffers that it counts references to.
@safe struct HeaderField: Equatable {
  let name: OpaquePointer
  let value: OpaquePointer

  init(_ name: OpaquePointer, _ value: OpaquePointer) {
    unsafe self.name = name
    unsafe self.value = value
  }

  var nameBytes: UnsafeBufferPointer<UInt8> { unsafe Self.bytes(name) }
  var valueBytes: UnsafeBufferPointer<UInt8> { unsafe Self.bytes(value) }

  private static func bytes(_ buffer: OpaquePointer) -> UnsafeBufferPointer<UInt8> {
    let vector = unsafe nghttp2_rcbuf_get_buf(buffer)
    return unsafe UnsafeBufferPointer(start: vector.base, count: vector.len)
  }

  /// As RFC 9113, section 6.5.2, counts a field: its bytes, and 32.
  var size: Int { unsafe nameBytes.count + valueBytes.count + 32 }

  /// Whether it is in these very buffers, for then it is the same field.
  @inline(__always) func isIn(_ name: OpaquePointer, _ value: OpaquePointer) -> Bool {
    unsafe self.name == name && self.value == value
  }

  func hasSameName(as other: HeaderField) -> Bool {
    unsafe name == other.name || Self.equal(nameBytes, other.nameBytes)
  }

  static func == (left: HeaderField, right: HeaderField) -> Bool {
    unsafe left.hasSameName(as: right) && (left.value == right.value || equal(left.valueBytes, right.valueBytes))
  }

  static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return unsafe memcmp(first, second, left.count) == 0
  }

  static func equal(_ left: UnsafeBufferPointer<UInt8>, _ right: StaticString) -> Bool {
    unsafe equal(left, UnsafeBufferPointer(start: right.utf8Start, count: right.utf8CodeUnitCount))
  }
}

/// Header fields in the order they came, held by references to nghttp2's own buffers: no byte of them is copied.
@safe struct HeaderFields: ~Copyable {
  private var fields = UniqueBuffer<HeaderField>(capacity: 16)

  deinit { for index in 0..<fields.count { Self.release(fields[index]) } }

  var count: Int { fields.count }

  subscript(index: Int) -> HeaderField { fields[index] }

  mutating func append(_ field: HeaderField) {
    unsafe nghttp2_rcbuf_incref(field.name)
    unsafe nghttp2_rcbuf_incref(field.value)
    fields.append(field)
  }

  mutating func removeAll() { removeFirst(count) }

  mutating func removeFirst(_ length: Int) {
    guard length > 0 else { return }
    for index in 0..<length { Self.release(fields[index]) }
    fields.removeFirst(length)
  }

  mutating func remove(at index: Int) {
    Self.release(fields[index])
    fields.remove(at: index)
  }

  private static func release(_ field: HeaderField) {
    unsafe nghttp2_rcbuf_decref(field.name)
    unsafe nghttp2_rcbuf_decref(field.value)
  }
}
