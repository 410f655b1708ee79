internal import CProtobufC
public import WeirRPC

/// A message whose struct `protoc-gen-weir` wrote, decoded and encoded by protobuf-c.
///
/// Reading refuses a string that is not UTF-8, keeps every other byte of it, U+0000 too, keeps the numbers of enums
/// that it does not know, and skips fields that it does not know.
public protocol GeneratedMessage: Message, Hashable {
  /// The full name, as in the schema: `keyvalue.v1.GetRequest`.
  static var messageName: String { get }

  /// Every field absent, or at its default.
  init()

  /// For generated code: what protobuf-c knows of the message.
  static var layout: MessageLayout { get }

  /// For generated code: takes over the protobuf-c struct at `unpacked`.
  @unsafe init(unpacked: UnsafeRawPointer) throws(MessageError)

  /// For generated code: makes the protobuf-c struct in `arena`.
  @unsafe func pack(in arena: Arena) -> UnsafeMutableRawPointer
}

extension GeneratedMessage {
  @inlinable public init(serialized bytes: Span<UInt8>) throws(MessageError) {
    self = try unsafe Arena.with(budget: MessageLayout.memoryLimit(forBytes: bytes.count)) {
      (arena) throws(MessageError) -> Self in
      try unsafe Self(unpacked: Self.layout.unpack(bytes, in: arena))
    }
  }

  @inlinable public func serialize(into output: inout [UInt8]) {
    unsafe Arena.with(budget: .max) { arena in
      unsafe MessageLayout.pack(self.pack(in: arena), into: &output)
    }
  }

  /// The message as bytes.
  @inlinable public func serialized() -> [UInt8] {
    var output: [UInt8] = []
    serialize(into: &output)
    return output
  }
}

/// What protobuf-c knows of a message: its descriptor, which generated C holds. Only generated code makes one.
///
/// `@unchecked`, because the descriptor is a constant of the C code.
@safe public struct MessageLayout: @unchecked Sendable {
  let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  /// Whether a value can hold, at whatever depth, another of its own type.
  let isRecursive: Bool

  /// - Parameter initialize: the generated `…__init`, which leaves the descriptor's address at the head of the struct.
  public init<CStruct>(
    of type: CStruct.Type, recursive: Bool, _ initialize: (UnsafeMutablePointer<CStruct>) -> Void
  ) {
    isRecursive = recursive
    unsafe descriptor = withUnsafeTemporaryAllocation(of: type, capacity: 1) { memory in
      let address = unsafe memory.baseAddress.unsafelyUnwrapped
      unsafe initialize(address)
      return unsafe UnsafeRawPointer(address).load(as: UnsafePointer<ProtobufCMessageDescriptor>.self)
    }
  }

  var name: String { unsafe String(cString: descriptor.pointee.name) }

  /// Bytes of memory that protobuf-c may take to decode `count` bytes: generous for every honest message.
  @inlinable public static func memoryLimit(forBytes count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: 64)
    return overflow ? .max : max(product, 65_536)
  }

  /// Decodes into `arena`, where the struct stays until the arena ends.
  ///
  /// The corresponding C function is `protobuf_c_message_unpack`.
  public func unpack(_ bytes: Span<UInt8>, in arena: Arena) throws(MessageError) -> UnsafeRawPointer {
    guard bytes.count <= Int(Int32.max) else { throw MessageError("\(name) is longer than 2 GiB") }
    if isRecursive { try unsafe Nesting.check(bytes, descriptor) }
    let message = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe protobuf_c_message_unpack(descriptor, arena.allocator, buffer.count, buffer.baseAddress)
    }
    guard let message = unsafe message else {
      throw MessageError(
        unsafe arena.pointer.pointee.exhausted
          ? "\(name) takes too much memory for its \(bytes.count) bytes" : "\(name) is malformed")
    }
    return UnsafeRawPointer(message)
  }

  /// Encodes the struct at `message` behind what `output` holds.
  ///
  /// The corresponding C functions are `protobuf_c_message_get_packed_size` and `protobuf_c_message_pack`.
  public static func pack(_ message: UnsafeMutableRawPointer, into output: inout [UInt8]) {
    let message = unsafe UnsafePointer(message.assumingMemoryBound(to: ProtobufCMessage.self))
    let size = unsafe protobuf_c_message_get_packed_size(message)
    guard size > 0 else { return }
    output.append(addingCapacity: size) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, count in
        count = unsafe protobuf_c_message_pack(message, buffer.baseAddress)
      }
    }
  }
}
