internal import CProtobufC
public import WeirRPC

/// A message whose struct `protoc-gen-weir` wrote, decoded and encoded by protobuf-c.
///
/// Reading refuses a string that is not UTF-8, keeps every other byte of it, U+0000 too, keeps the numbers of enums
/// that it does not know, of proto2's too, and skips fields that it does not know: groups, and known numbers with another
/// wire type. A message that comes twice is merged. What is no message is refused with the field and the byte.
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
    var memory = DecodingMemory(limit: DecodingMemory.limit(forBytes: bytes.count))
    try self.init(serialized: bytes, memory: &memory)
  }

  @inlinable public init(serialized bytes: Span<UInt8>, memory: inout DecodingMemory) throws(MessageError) {
    self = try unsafe Arena.with(budget: memory.limit) { (arena) throws(MessageError) -> Self in
      try unsafe Self(unpacked: Self.layout.unpack(bytes, in: arena, &memory))
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

  /// Decodes into `arena`, where the struct stays until the arena ends.
  ///
  /// - Parameter memory: has the arena's budget as its limit.
  public func unpack(
    _ bytes: Span<UInt8>, in arena: Arena, _ memory: inout DecodingMemory
  ) throws(MessageError) -> UnsafeRawPointer {
    guard bytes.count <= Int(Int32.max) else { throw MessageError("\(name) is longer than 2 GiB") }
    var message: UnsafeRawPointer?
    if !isRecursive || (unsafe Nesting.isPlain(bytes, 0..<bytes.count, descriptor)) {
      unsafe message = decode(bytes, in: arena)
    }
    if unsafe message == nil { unsafe message = try decodeRepaired(bytes, in: arena, memory) }
    if unsafe arena.pointer.pointee.chunks != nil {
      memory.used = unsafe memory.limit - arena.pointer.pointee.budget
    }
    return unsafe message.unsafelyUnwrapped
  }

  /// The corresponding C function is `protobuf_c_message_unpack`.
  private func decode(_ bytes: Span<UInt8>, in arena: Arena) -> UnsafeRawPointer? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UnsafeRawPointer(
        protobuf_c_message_unpack(descriptor, arena.allocator, buffer.count, buffer.baseAddress))
    }
  }

  /// Says what is wrong with bytes that protobuf-c has refused, or decodes a copy that it can read.
  @inline(never) private func decodeRepaired(
    _ bytes: Span<UInt8>, in arena: Arena, _ memory: DecodingMemory
  ) throws(MessageError) -> UnsafeRawPointer {
    let repaired = try unsafe Repair(bytes, descriptor).output
    let wasExhausted = unsafe arena.pointer.pointee.exhausted
    // What has nothing to drop or to join takes as much memory a second time.
    if !wasExhausted || repaired.count < bytes.count {
      unsafe arena.reset(budget: memory.limit)
      if let message = unsafe decode(repaired.span, in: arena) { return unsafe message }
    }
    guard unsafe arena.pointer.pointee.exhausted else { throw MessageError("\(name) is malformed") }
    let text = "\(name) takes more than \(memory.limit) bytes of memory to decode its \(bytes.count) bytes"
    throw MessageError(text, code: .resourceExhausted)
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
