internal import CProtobufC
public import WeirRPC

/// What protobuf-c knows of a message: its descriptor, which `MessageTables` made. Only generated code has one.
///
/// `@unchecked`, because nobody changes a descriptor once it is made, and it stays for good.
@safe public struct MessageLayout: @unchecked Sendable {
  let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  /// Whether a value can hold, at whatever depth, another of its own type.
  let isRecursive: Bool
  /// Whether it has, at whatever depth, fields that are groups, which protobuf-c does not know.
  @usableFromInline let hasGroups: Bool

  var name: String { unsafe String(cString: descriptor.pointee.name) }

  /// Decodes into `arena`, where the struct stays until the arena ends.
  ///
  /// - Parameter memory: has the arena's budget as its limit.
  @usableFromInline func decode(
    _ bytes: Span<UInt8>, in arena: Arena, _ memory: inout DecodingMemory
  ) throws(MessageError) -> FieldReader {
    guard bytes.count <= Int(Int32.max) else { throw MessageError("\(name) is longer than 2 GiB") }
    guard !hasGroups, !isRecursive || (unsafe Nesting.isPlain(bytes, 0..<bytes.count, descriptor)),
      let message = unsafe unpack(bytes, in: arena)
    else { return try unsafe decodeRepaired(bytes, in: arena, &memory) }
    if unsafe arena.pointer.pointee.chunks != nil { unsafe account(arena, &memory) }
    return unsafe FieldReader(message: message, arena: arena)
  }

  /// Says what is wrong with bytes that protobuf-c has refused or would understand wrongly, or decodes a copy that it reads
  /// as the encoding's rules say.
  @inline(never) @usableFromInline func decodeRepaired(
    _ bytes: Span<UInt8>, in arena: Arena, _ memory: inout DecodingMemory
  ) throws(MessageError) -> FieldReader {
    let repair = try unsafe Repair(bytes, descriptor, keepsUnknown: !arena.pointer.pointee.dropsUnknown)
    let wasExhausted = unsafe arena.pointer.pointee.exhausted
    // What has nothing to set aside or to join takes as much memory a second time.
    if !wasExhausted || repair.isChanged {
      unsafe arena.reset(budget: memory.limit)
      if let message = unsafe unpack(repair.output.span, in: arena) {
        unsafe account(arena, &memory)
        return unsafe FieldReader(message: message, arena: arena)
      }
    }
    guard unsafe arena.pointer.pointee.exhausted else { throw MessageError("\(name) is malformed") }
    let text = "\(name) takes more than \(memory.limit) bytes of memory to decode its \(bytes.count) bytes"
    throw MessageError(text, code: .resourceExhausted)
  }

  /// Decodes a struct, lends it to `body`, and does so once more when the bytes turn out to be ones that protobuf-c has not
  /// read as it should.
  func reading<Value>(
    _ bytes: [UInt8], _ body: (FieldReader) throws(MessageError) -> Value
  ) throws(MessageError) -> Value {
    var memory = DecodingMemory(limit: DecodingMemory.limit(forBytes: bytes.count))
    return try unsafe Arena.with(budget: memory.limit) { (arena) throws(MessageError) -> Value in
      do throws(MessageError) {
        return try unsafe body(decode(bytes.span, in: arena, &memory))
      } catch {
        guard unsafe arena.needsRepair else { throw error }
        return try unsafe body(decodeRepaired(bytes.span, in: arena, &memory))
      }
    }
  }

  /// The bytes of a struct that `body` has filled.
  func written(_ body: (FieldWriter) -> Void) -> [UInt8] {
    var output: [UInt8] = []
    unsafe Arena.with(budget: .max) { arena in
      if hasGroups { unsafe arena.wrapUnknownFields() }
      let writer = unsafe FieldWriter(self, in: arena)
      body(writer)
      if hasGroups { writer.packGroups(self, into: &output) } else { writer.pack(into: &output) }
    }
    return output
  }

  private func account(_ arena: Arena, _ memory: inout DecodingMemory) {
    memory.used = unsafe memory.limit - arena.pointer.pointee.budget
  }

  /// The corresponding C function is `protobuf_c_message_unpack`.
  private func unpack(_ bytes: Span<UInt8>, in arena: Arena) -> UnsafeRawPointer? {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UnsafeRawPointer(
        protobuf_c_message_unpack(descriptor, arena.allocator, buffer.count, buffer.baseAddress))
    }
  }
}
