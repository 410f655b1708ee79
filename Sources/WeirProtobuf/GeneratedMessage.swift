public import WeirRPC

/// A message whose struct `protoc-gen-weir` wrote, decoded and encoded by protobuf-c.
///
/// Reading refuses a string that is not UTF-8, keeps every other byte of it, U+0000 too, and keeps the numbers of enums
/// that it does not know. Fields that it does not know, known numbers with another wire type, and numbers that a closed enum
/// (proto2's are) does not have go to `unknownFields`. A message that comes twice is merged. What is no message is refused with the field and the byte.
public protocol GeneratedMessage: Message, Hashable, CustomStringConvertible {
  /// The full name, as in the schema: `keyvalue.v1.GetRequest`.
  static var messageName: String { get }

  /// The file that declares it, and what that imports.
  static var schema: Schema { get }

  /// Fields that the schema does not know, as they came; written behind the others.
  var unknownFields: UnknownFields { get set }

  /// Every field absent, or at its default.
  init()

  /// For generated code: what protobuf-c knows of the message.
  static var layout: MessageLayout { get }

  /// For generated code: takes over a decoded struct.
  init(decoded c: FieldReader) throws(MessageError)

  /// For generated code: fills a struct to encode.
  func encode(into c: FieldWriter)
}

extension GeneratedMessage {
  /// Decodes, in as much memory as a message of so many bytes may take.
  @inlinable public init(serialized bytes: Span<UInt8>) throws(MessageError) {
    var memory = DecodingMemory(limit: DecodingMemory.limit(forBytes: bytes.count))
    try self.init(serialized: bytes, memory: &memory)
  }

  /// Decodes, and counts in `memory` what that took.
  @inlinable public init(serialized bytes: Span<UInt8>, memory: inout DecodingMemory) throws(MessageError) {
    self = try unsafe Arena.with(budget: memory.limit) { (arena) throws(MessageError) -> Self in
      try unsafe Self.decode(bytes, in: arena, &memory)
    }
  }

  /// Reads a message without the fields that the schema does not know, at any depth.
  @inlinable public init(discardingUnknownFieldsOf bytes: Span<UInt8>) throws(MessageError) {
    var memory = DecodingMemory(limit: DecodingMemory.limit(forBytes: bytes.count))
    self = try unsafe Arena.with(budget: memory.limit) { (arena) throws(MessageError) -> Self in
      unsafe arena.dropUnknownFields()
      return try unsafe Self.decode(bytes, in: arena, &memory)
    }
  }

  /// Decodes once more when the message turns out to be one that protobuf-c has not read as it should.
  @inlinable static func decode(
    _ bytes: Span<UInt8>, in arena: Arena, _ memory: inout DecodingMemory
  ) throws(MessageError) -> Self {
    do throws(MessageError) {
      return try unsafe Self(decoded: layout.decode(bytes, in: arena, &memory))
    } catch {
      guard unsafe arena.needsRepair else { throw error }
      return try unsafe Self(decoded: layout.decodeRepaired(bytes, in: arena, &memory))
    }
  }

  @inlinable public func serialize(into output: inout [UInt8]) {
    unsafe Arena.with(budget: .max) { arena in
      if Self.layout.hasGroups { unsafe arena.wrapUnknownFields() }
      let writer = unsafe FieldWriter(Self.layout, in: arena)
      encode(into: writer)
      if Self.layout.hasGroups {
        writer.packGroups(Self.layout, into: &output)
      } else {
        writer.pack(into: &output)
      }
    }
  }

  /// The message for people, in protobuf's text format: names of the schema, one field a line.
  /// What an `Any` holds, and extensions, stand there as messages and fields when they are of the message's own file, of what
  /// it imports, or of what `Schema.registerForPrinting(_:)` was given; other extensions stand under their number.
  public var description: String { TextFormat.text(serialized().span, Self.layout, [Self.schema] + PrintedSchemas.all) }

  /// The message as bytes.
  @inlinable public func serialized() -> [UInt8] {
    var output: [UInt8] = []
    serialize(into: &output)
    return output
  }
}
